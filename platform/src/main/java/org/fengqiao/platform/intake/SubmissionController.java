package org.fengqiao.platform.intake;

import static org.fengqiao.platform.web.Responses.refused;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.account.CheckCodeResult;
import org.fengqiao.platform.account.CodeField;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.account.PhoneCodes;
import org.fengqiao.platform.account.PhoneField;
import org.fengqiao.platform.account.SendCodeResult;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.web.CurrentSignIn;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.fengqiao.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Check, consent, code, and it is sent (P09). */
@Controller
class SubmissionController {

    private static final int IDLE_MINUTES = 60;

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final Applications applications;
    private final PhoneCodes codes;
    private final People people;
    private final Divisions divisions;
    private final Interview interview;

    SubmissionController(
            DraftCookie cookie,
            Drafts drafts,
            Applications applications,
            PhoneCodes codes,
            People people,
            Divisions divisions,
            Interview interview) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.applications = applications;
        this.codes = codes;
        this.people = people;
        this.divisions = divisions;
        this.interview = interview;
    }

    @Open
    @GetMapping("/check")
    ModelAndView check(HttpServletRequest request) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null || draft.claims().isEmpty()) {
            return new ModelAndView("redirect:/story");
        }
        if (draft.known(Question.PLACE) == null) {
            return new ModelAndView("redirect:" + InterviewController.path(Question.PLACE));
        }
        var phone = drafts.phoneOf(draft.id()).map(PhoneNumber::value).orElse("");
        return checkPage(draft, Form.of(Map.of("name", draft.name(), "phone", phone)));
    }

    @Open
    @PostMapping("/check")
    ModelAndView sendCode(@RequestParam Map<String, String> typed, HttpServletRequest request, Locale language) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null) {
            return new ModelAndView("redirect:/story");
        }
        var name = typed.getOrDefault("name", "").strip();
        var named = draft.by(name);
        drafts.save(named);
        var errors = new ArrayList<Form.Error>();
        NameField.wrong("name", name).ifPresent(errors::add);
        var phone = PhoneField.read(typed.getOrDefault("phone", ""));
        if (phone instanceof PhoneField.Read.Wrong(var error)) {
            errors.add(error);
        }
        if (!typed.containsKey("consent")) {
            errors.add(Form.Error.of("consent", "intake.check.consent-missing"));
        }
        var form = Form.of(typed).refused(errors);
        if (!errors.isEmpty() || !(phone instanceof PhoneField.Read.Understood(var number))) {
            return refused(checkPage(named, form));
        }
        drafts.bind(named.id(), number);
        return switch (codes.send(number, language)) {
            case SendCodeResult.Sent _ -> codePage(number, Form.blank());
            case SendCodeResult.WaitAMoment(var seconds) ->
                refused(codePage(number, Form.blank().refused(Form.Error.of("code", "account.code.wait", seconds))));
            case SendCodeResult.TooMany() ->
                refused(checkPage(named, Form.of(typed).refused(Form.Error.of("phone", "account.code.too-many"))));
        };
    }

    @Open
    @PostMapping("/check/code")
    ModelAndView submit(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response, Locale language) {
        var draft = cookie.find(request).orElse(null);
        if (draft == null) {
            // A second tap after it was sent: the case is there already.
            return new ModelAndView("redirect:/cases");
        }
        var phone = drafts.phoneOf(draft.id()).orElse(null);
        if (phone == null) {
            return new ModelAndView("redirect:/check");
        }
        var form = Form.of(Map.of("code", code));
        return switch (codes.check(phone, CodeField.digits(code))) {
            case CheckCodeResult.Refused because -> refused(codePage(phone, form.refused(CodeField.error(because))));
            case CheckCodeResult.Proven() -> {
                var actor = Actor.party(people.withPhone(phone));
                CurrentSignIn.begin(request, new SignedIn(actor, phone.masked(), "", List.of(actor)), IDLE_MINUTES);
                yield sent(draft, applications.submit(draft, phone, actor, language), request, response);
            }
        };
    }

    private ModelAndView sent(
            Draft draft, SubmitResult result, HttpServletRequest request, HttpServletResponse response) {
        return switch (result) {
            case SubmitResult.Submitted(var id, var _) -> {
                cookie.forget(request, response);
                yield new ModelAndView("redirect:/cases/" + id + "/receipt");
            }
            case SubmitResult.NothingTold() -> new ModelAndView("redirect:/story");
            case SubmitResult.PlaceMissing() ->
                new ModelAndView("redirect:" + InterviewController.path(Question.PLACE));
            case SubmitResult.NameMissing() ->
                refused(checkPage(draft, Form.blank().refused(Form.Error.of("name", "intake.check.name-missing"))));
            case SubmitResult.NobodyThere(var place) -> new ModelAndView("intake/nobodyThere", Map.of("place", place));
        };
    }

    private ModelAndView checkPage(Draft draft, Form form) {
        return new ModelAndView(
                "intake/check",
                Map.of(
                        "form", form,
                        "story", interview.account(draft.story()),
                        "settling", interview.saidToSettle(draft.story()),
                        "claims", draft.claims(),
                        "employer", draft.employer().name(),
                        "evidence", draft.evidence().size(),
                        "heard", Heard.of(draft, divisions)));
    }

    private static ModelAndView codePage(PhoneNumber phone, Form form) {
        return new ModelAndView("intake/code", Map.of("form", form, "phone", phone.masked()));
    }
}
