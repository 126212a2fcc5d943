package org.fengqiao.platform.account;

import static org.fengqiao.platform.web.Responses.refused;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** How the public comes back to what they began: phone, code, and on to where they were going. */
@Controller
class PublicSignInController {

    private static final int IDLE_MINUTES = 60;

    private final PhoneCodes codes;
    private final People people;

    PublicSignInController(PhoneCodes codes, People people) {
        this.codes = codes;
        this.people = people;
    }

    @Open
    @GetMapping("/sign-in")
    ModelAndView phone(@RequestParam(defaultValue = "/cases") String back) {
        return phonePage(Form.blank(), back);
    }

    @Open
    @PostMapping("/sign-in")
    ModelAndView send(@RequestParam String phone, @RequestParam(defaultValue = "/cases") String back, Locale language) {
        var form = Form.of(Map.of("phone", phone));
        return switch (PhoneField.read(phone)) {
            case PhoneField.Read.Wrong(var error) -> refused(phonePage(form.refused(error), back));
            case PhoneField.Read.Understood(var number) ->
                switch (codes.send(number, language)) {
                    case SendCodeResult.Sent _ -> codePage(Form.of(Map.of("phone", number.value())), back);
                    case SendCodeResult.WaitAMoment(var seconds) ->
                        refused(codePage(
                                Form.of(Map.of("phone", number.value()))
                                        .refused(Form.Error.of("code", "account.code.wait", seconds)),
                                back));
                    case SendCodeResult.TooMany() ->
                        refused(phonePage(form.refused(Form.Error.of("phone", "account.code.too-many")), back));
                };
        };
    }

    @Open
    @PostMapping("/sign-in/code")
    ModelAndView check(
            @RequestParam String phone,
            @RequestParam String code,
            @RequestParam(defaultValue = "/cases") String back,
            HttpServletRequest request) {
        var number = PhoneNumber.of(phone).orElse(null);
        if (number == null) {
            return phonePage(Form.blank(), back);
        }
        var form = Form.of(Map.of("phone", phone, "code", code));
        return switch (codes.check(number, CodeField.digits(code))) {
            case CheckCodeResult.Proven() -> {
                var actor = Actor.party(people.withPhone(number));
                CurrentSignIn.begin(request, new SignedIn(actor, number.masked(), "", List.of(actor)), IDLE_MINUTES);
                yield new ModelAndView("redirect:" + BackTo.own(back, "/cases"));
            }
            case CheckCodeResult.Refused refused -> refused(codePage(form.refused(CodeField.error(refused)), back));
        };
    }

    @Open
    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        CurrentSignIn.end(request);
        return "redirect:/";
    }

    private static ModelAndView phonePage(Form form, String back) {
        return new ModelAndView("account/phone", Map.of("form", form, "back", back));
    }

    private static ModelAndView codePage(Form form, String back) {
        return new ModelAndView("account/code", Map.of("form", form, "back", back));
    }
}
