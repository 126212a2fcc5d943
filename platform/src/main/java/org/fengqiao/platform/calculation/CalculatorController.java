package org.fengqiao.platform.calculation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.Input;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.entitlement.AskedClaim;
import org.fengqiao.law.entitlement.ClaimWindows;
import org.fengqiao.law.entitlement.Contradictions;
import org.fengqiao.law.entitlement.Entitlements;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.fengqiao.platform.web.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 先算算: one question a page, the answers kept in the address and nowhere else, and at the end what it comes to and why. */
@Controller
class CalculatorController {

    private final Rulebook rulebook;
    private final Clock clock;

    CalculatorController(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Open
    @GetMapping("/calculators")
    ModelAndView calculators() {
        return new ModelAndView("calculation/calculators", Map.of("kinds", CalculatorKind.values()));
    }

    @Open
    @GetMapping("/calculators/{code}")
    ModelAndView calculator(
            @PathVariable String code, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        var kind = CalculatorKind.of(code).orElseThrow(Responses::notFound);
        var today = Days.of(clock.instant());
        var answered = new LinkedHashMap<Input, String>();
        var facts = EmploymentFacts.unknown();
        for (var input : kind.questions()) {
            var text = input.code().equals(typed.get("unknown")) ? TypedAnswer.UNKNOWN : typed.get(input.code());
            if (text == null) {
                return question(kind, input, answered, Form.blank());
            }
            switch (TypedAnswer.read(input, text, today)) {
                case TypedAnswer.Read.Answer(var value) -> facts = facts.with(input, value);
                case TypedAnswer.Read.Unknown _ -> {}
                case TypedAnswer.Read.Wrong(var error) -> {
                    return refused(kind, input, answered, text, error);
                }
            }
            answered.put(input, text.strip());
            var clash = clash(input, facts, today);
            if (clash != null) {
                answered.remove(input);
                return refused(kind, input, answered, text, clash);
            }
        }
        return result(kind, facts, answered, today, RequestContextUtils.getLocale(request));
    }

    private static Form.@Nullable Error clash(Input input, EmploymentFacts facts, LocalDate today) {
        return Contradictions.in(facts, today).stream()
                .findFirst()
                .map(clash -> Form.Error.of(
                        input.code(),
                        switch (clash.kind()) {
                            case END_BEFORE_START -> "intake.clash.end-before-start";
                            case START_IN_FUTURE -> "intake.clash.start-in-future";
                            case MORE_UNPAID_THAN_WORKED -> "intake.clash.more-unpaid-than-worked";
                        },
                        clash.numbers().toArray()))
                .orElse(null);
    }

    private static ModelAndView refused(
            CalculatorKind kind, Input input, Map<Input, String> answered, String text, Form.Error error) {
        var page = question(
                kind, input, answered, Form.of(Map.of(input.code(), text)).refused(error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView question(CalculatorKind kind, Input input, Map<Input, String> answered, Form form) {
        return new ModelAndView(
                "calculation/question", Map.of("kind", kind, "input", input, "answered", answered, "form", form));
    }

    private ModelAndView result(
            CalculatorKind kind, EmploymentFacts facts, Map<Input, String> answered, LocalDate today, Locale language) {
        var entitlement = new Entitlements(rulebook)
                .compute(List.of(AskedClaim.of(kind.claim())), facts, today)
                .entitlements()
                .getFirst();
        var window = new ClaimWindows(rulebook).of(kind.claim(), facts, null, List.of(), today);
        return new ModelAndView(
                "calculation/result",
                Map.of(
                        "kind", kind,
                        "entitlement", entitlement,
                        "window", window,
                        "explainer", new Explainer(language),
                        "answered", answered,
                        "address", new AnsweredAddress(kind, answered),
                        "today", today));
    }
}
