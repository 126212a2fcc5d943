package org.fengqiao.platform.calculation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.law.Input;

/** The address of a calculator with its answers (带答案的地址); an answer is changed by leaving it out. */
public record AnsweredAddress(CalculatorKind kind, Map<Input, String> answered) {

    public String without(Input input) {
        return "/calculators/" + kind.code() + "?"
                + answered.entrySet().stream()
                        .filter(answer -> answer.getKey() != input)
                        .map(answer -> answer.getKey().code() + "="
                                + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
