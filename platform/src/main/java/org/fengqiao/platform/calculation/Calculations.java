package org.fengqiao.platform.calculation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Service;

/** Computes documents (计算服务) under the rules in force, as of today where a document names no day. Stores nothing. */
@Service
public class Calculations {

    private final Calculator calculator;
    private final Clock clock;

    Calculations(Rulebook rulebook, Clock clock) {
        this.calculator = new Calculator(rulebook);
        this.clock = clock;
    }

    public Calculated calculate(String json) {
        return switch (calculator.read(json, Days.of(clock.instant()))) {
            case Reading.Understood(var document) ->
                new Calculated.Answered(new String(calculator.write(Answer.to(document)), StandardCharsets.UTF_8));
            case Reading.Refused(var refusals, var language) -> {
                var messages = new ArrayList<String>();
                refusals.forEach(
                        refusal -> messages.add(calculator.explainer(language).refusal(refusal)));
                yield new Calculated.NotUnderstood(refusals, messages);
            }
        };
    }
}
