package org.fengqiao.platform.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.Input;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What it comes to, and what to do (P07, P08): figures with their reasons, then an even choice. */
@Controller
class ResultController {

    /** Where the interview asks for what would narrow a figure. */
    private static final Map<Input, String> ASKED = Map.of(
            Input.MONTHLY_WAGE, InterviewController.path(Question.MONTHLY_WAGE),
            Input.UNPAID_MONTHS, InterviewController.path(Question.UNPAID_MONTHS),
            Input.STARTED_ON, InterviewController.path(Question.STARTED_ON),
            Input.ENDED_ON, InterviewController.path(Question.ENDED_ON),
            Input.CONTRACT, InterviewController.path(Question.CONTRACT),
            Input.END_REASON, InterviewController.path(Question.END_REASON));

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final Assessments assessments;
    private final Routing routing;
    private final Divisions divisions;

    ResultController(DraftCookie cookie, Drafts drafts, Assessments assessments, Routing routing, Divisions divisions) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.assessments = assessments;
        this.routing = routing;
        this.divisions = divisions;
    }

    @Open
    @GetMapping("/result")
    ModelAndView result(HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null || draft.claims().isEmpty()) {
            return new ModelAndView("redirect:/story");
        }
        var assessment = assessments.of(draft);
        return new ModelAndView(
                "intake/result",
                Map.of(
                        "computation", assessment.computation(),
                        "limitation", assessment.limitation(),
                        "explainer", new Explainer(RequestContextUtils.getLocale(request)),
                        "heard", Heard.of(draft, divisions),
                        "asked", ASKED));
    }

    @Open
    @GetMapping("/choice")
    ModelAndView choice(HttpServletRequest request) {
        return cookie.find(request)
                .filter(draft -> !draft.claims().isEmpty())
                .map(draft -> choicePage(draft, Form.blank()))
                .orElseGet(() -> new ModelAndView("redirect:/story"));
    }

    @Open
    @PostMapping("/choice")
    ModelAndView choose(@RequestParam(defaultValue = "") String route, HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:/story");
        }
        return switch (route) {
            case "NEGOTIATE", "MEDIATE" -> {
                drafts.save(draft.choosing(Route.valueOf(route)));
                yield new ModelAndView("redirect:/check");
            }
            case "ARBITRATE" -> new ModelAndView("redirect:/arbitrate");
            case "KEEP" -> new ModelAndView("redirect:/kept");
            default -> {
                var page = choicePage(draft, Form.blank().refused(Form.Error.of("route", "intake.choose-one")));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    /** 直接申请仲裁: which office, by when, and what to bring. */
    @Open
    @GetMapping("/arbitrate")
    ModelAndView arbitrate(HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null || draft.claims().isEmpty()) {
            return new ModelAndView("redirect:/story");
        }
        var place = draft.known(Question.PLACE);
        var page = new ModelAndView("intake/arbitrate");
        page.addObject(
                "office",
                place == null
                        ? null
                        : routing.arbitrationOffice(new PlaceCode(place)).orElse(null));
        page.addObject("limitation", assessments.of(draft).limitation());
        page.addObject("computation", assessments.of(draft).computation());
        page.addObject("heard", Heard.of(draft, divisions));
        page.addObject("story", draft.story());
        page.addObject("employer", draft.employer().name());
        return page;
    }

    /** 先存着: what happens to it, and how to come back. */
    @Open
    @GetMapping("/kept")
    ModelAndView kept(HttpServletRequest request) {
        return cookie.find(request).isPresent() ? new ModelAndView("intake/kept") : new ModelAndView("redirect:/story");
    }

    private ModelAndView choicePage(Draft draft, Form form) {
        var page = new ModelAndView("intake/choice");
        page.addObject(
                "form",
                draft.route() == null || form.hasErrors()
                        ? form
                        : Form.of(Map.of("route", draft.route().name())));
        page.addObject("proposal", recommended(draft.known(Question.PLACE)));
        page.addObject("limitation", assessments.of(draft).limitation());
        return page;
    }

    private @Nullable Recommended recommended(@Nullable String place) {
        if (place == null) {
            return null;
        }
        var code = new PlaceCode(place);
        return routing.propose(code)
                .map(proposal -> Recommended.of(proposal, divisions.fullName(code)))
                .orElse(null);
    }
}
