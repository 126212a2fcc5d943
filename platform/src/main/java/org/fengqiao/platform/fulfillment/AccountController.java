package org.fengqiao.platform.fulfillment;

import static org.fengqiao.platform.web.Responses.refused;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.platform.account.CheckCodeResult;
import org.fengqiao.platform.account.CodeField;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.account.PhoneCodes;
import org.fengqiao.platform.account.SendCodeResult;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The worker says to which account the money goes: the number, then a code. */
@Controller
class AccountController {

    private static final int LONGEST_BANK = 60;

    private final Accounts accounts;
    private final CaseFiles cases;
    private final People people;
    private final PhoneCodes codes;

    AccountController(Accounts accounts, CaseFiles cases, People people, PhoneCodes codes) {
        this.accounts = accounts;
        this.cases = cases;
        this.people = people;
        this.codes = codes;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/account")
    ModelAndView form(@PathVariable String id, Actor actor) {
        return page(find(id, actor), Form.blank(), "");
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/account")
    ModelAndView check(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor, Locale language) {
        var view = find(id, actor);
        var form = Form.of(typed);
        if (!Account.isCardNumber(CodeField.digits(form.value("number")))) {
            return refused(page(view, form.refused(Form.Error.of("number", "fulfillment.account.number-wrong")), ""));
        }
        var phone = phoneOf(actor);
        return switch (codes.send(phone, language)) {
            case SendCodeResult.Sent _ -> page(view, form, phone.masked());
            case SendCodeResult.WaitAMoment(var seconds) ->
                refused(page(view, form.refused(Form.Error.of("code", "account.code.wait", seconds)), phone.masked()));
            case SendCodeResult.TooMany() ->
                refused(page(view, form.refused(Form.Error.of("number", "account.code.too-many")), ""));
        };
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/account/confirm")
    ModelAndView confirm(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        var form = Form.of(typed);
        var number = CodeField.digits(form.value("number"));
        var bank = form.value("bank").strip();
        if (!Account.isCardNumber(number)) {
            return refused(page(view, form.refused(Form.Error.of("number", "fulfillment.account.number-wrong")), ""));
        }
        var phone = phoneOf(actor);
        var result = accounts.tell(
                view,
                bank.substring(0, Math.min(LONGEST_BANK, bank.length())),
                number,
                phone,
                CodeField.digits(form.value("code")),
                actor);
        return switch (result) {
            case CheckCodeResult.Proven() ->
                new ModelAndView("redirect:/cases/" + view.id().text() + "/payments");
            case CheckCodeResult.Refused because ->
                refused(page(view, form.refused(CodeField.error(because)), phone.masked()));
        };
    }

    private static ModelAndView page(CaseView view, Form form, String sentTo) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("sentTo", sentTo);
        return new ModelAndView("fulfillment/account", model);
    }

    private PhoneNumber phoneOf(Actor actor) {
        return people.phoneOf(actor.person()).orElseThrow(Responses::notFound);
    }

    /** Only the worker says where the worker's money goes. */
    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() == view.workerSide())
                .orElseThrow(Responses::notFound);
    }
}
