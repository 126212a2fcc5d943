package org.fengqiao.platform.agreement;

import static org.fengqiao.platform.web.Responses.notFound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.platform.account.CodeField;
import org.fengqiao.platform.account.SendCodeResult;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing (P15): name or drawing, and the code that was sent for it. */
@Controller
class SigningController {

    private final Agreements agreements;
    private final Signings signings;
    private final CaseFiles cases;

    SigningController(Agreements agreements, Signings signings, CaseFiles cases) {
        this.agreements = agreements;
        this.signings = signings;
        this.cases = cases;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/agreement/sign")
    ModelAndView form(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        var party = view.party(own(view));
        return page(view, actor, Form.of(Map.of("name", party.kind() == PartyKind.WORKER ? party.name() : "")));
    }

    /** Another code; to the number typed, where none was proven yet. */
    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/agreement/code")
    ModelAndView code(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor, Locale language) {
        var view = find(id, actor);
        var form = Form.of(typed);
        var errors = new ArrayList<Form.Error>();
        var phone = signings.phoneOf(actor).or(() -> SignForm.phone(form, errors));
        if (phone.isEmpty()) {
            return refused(page(view, actor, form.refused(errors)));
        }
        return switch (signings.sendCode(phone.get(), language)) {
            case SendCodeResult.Sent _ -> page(view, actor, form);
            case SendCodeResult.WaitAMoment(var seconds) ->
                refused(page(view, actor, form.refused(Form.Error.of("code", "account.code.wait", seconds))));
            case SendCodeResult.TooMany() ->
                refused(page(view, actor, form.refused(Form.Error.of("code", "account.code.too-many"))));
        };
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/agreement/sign")
    ModelAndView sign(@PathVariable String id, @RequestParam Map<String, String> typed, Actor actor) {
        var view = find(id, actor);
        var form = Form.of(typed);
        var proven = signings.phoneOf(actor);
        return switch (SignForm.read(form, view.party(own(view)), proven.isEmpty())) {
            case SignForm.Reading.NotUnderstood(var errors) -> refused(page(view, actor, form.refused(errors)));
            case SignForm.Reading.Read read -> sign(view, actor, form, read, proven.or(read::phone));
        };
    }

    private ModelAndView sign(
            CaseView view, Actor actor, Form form, SignForm.Reading.Read read, Optional<PhoneNumber> phone) {
        var result = signings.sign(new SignAgreement(
                view.id(),
                actor,
                read.name(),
                read.identityNumber(),
                read.duty(),
                read.drawing(),
                phone.orElseThrow(),
                read.code()));
        return switch (result) {
            case SignAgreementResult.Signed _, SignAgreementResult.NotOpen(), SignAgreementResult.NotUnderstoodYet() ->
                new ModelAndView("redirect:/cases/" + view.id().text() + "/agreement");
            case SignAgreementResult.NotFound() -> throw notFound();
            case SignAgreementResult.CodeRefused(var because) ->
                refused(page(view, actor, form.refused(CodeField.error(because))));
            case SignAgreementResult.NoPicture() ->
                refused(page(view, actor, form.refused(Form.Error.of("name", "agreement.sign.no-picture"))));
        };
    }

    private ModelAndView page(CaseView view, Actor actor, Form form) {
        if (!(agreements.newestOf(view.id()).orElse(null) instanceof Signing signing)
                || !signings.hasUnderstood(signing, own(view), actor)) {
            return new ModelAndView("redirect:/cases/" + view.id().text() + "/agreement");
        }
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("party", view.party(own(view)));
        model.put("terms", signing.draft().terms());
        model.put("phone", signings.phoneOf(actor).map(PhoneNumber::masked).orElse(""));
        return new ModelAndView("agreement/sign", model);
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() != null)
                .orElseThrow(Responses::notFound);
    }

    private static Side own(CaseView view) {
        return Optional.ofNullable(view.own()).orElseThrow();
    }

    private static ModelAndView refused(ModelAndView page) {
        if (page.getStatus() == null && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
