package org.fengqiao.platform.agreement;

import static org.fengqiao.platform.web.Responses.notFound;
import static org.fengqiao.platform.web.Responses.refused;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.platform.account.SendCodeResult;
import org.fengqiao.platform.agreement.Agreement.Drafted;
import org.fengqiao.platform.agreement.Agreement.InEffect;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.agreement.Agreement.Voided;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agreement as a party reads it (P15): what it means first, then the three questions; or what it waits for. */
@Controller
class AgreementController {

    private final Agreements agreements;
    private final Signings signings;
    private final Clauses clauses;
    private final CaseFiles cases;
    private final CasePapers papers;
    private final Organizations organizations;

    AgreementController(
            Agreements agreements,
            Signings signings,
            Clauses clauses,
            CaseFiles cases,
            CasePapers papers,
            Organizations organizations) {
        this.agreements = agreements;
        this.signings = signings;
        this.clauses = clauses;
        this.cases = cases;
        this.papers = papers;
        this.organizations = organizations;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/agreement")
    ModelAndView read(@PathVariable String id, Actor actor) {
        return page(find(id, actor), Form.blank());
    }

    /** The answers to the three questions; right, the code for the signature goes out. */
    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/agreement/understood")
    ModelAndView understand(
            @PathVariable String id, @RequestParam Map<String, String> typed, Actor actor, Locale language) {
        var view = find(id, actor);
        if (!(agreements.newestOf(view.id()).orElse(null) instanceof Signing signing)) {
            return toAgreement(view);
        }
        var form = Form.of(typed);
        var mistakes =
                Understanding.of(signing.draft().terms(), view.totalHigh()).mistakes(typed);
        if (!mistakes.isEmpty()) {
            return refused(page(view, form.refused(mistakes)));
        }
        var sent = signings.understand(signing, own(view), actor, language);
        if (sent.isPresent() && sent.get() instanceof SendCodeResult.TooMany) {
            return refused(page(view, form.refused(Form.Error.of("main", "account.code.too-many"))));
        }
        return new ModelAndView("redirect:/cases/" + view.id().text() + "/agreement/sign");
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/agreement/change")
    ModelAndView change(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Actor actor) {
        var view = find(id, actor);
        var chosen = Arrays.stream(VoidReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return refused(
                    page(view, Form.blank().refused(Form.Error.of("reason", "agreement.change.reason-missing"))));
        }
        return switch (agreements.voidIt(view.id(), chosen, actor)) {
            case VoidResult.Voided() ->
                new ModelAndView("redirect:/cases/" + view.id().text());
            case VoidResult.NotFound() -> throw notFound();
            case VoidResult.NotOpen() -> toAgreement(view);
        };
    }

    private ModelAndView page(CaseView view, Form form) {
        var agreement = agreements.newestOf(view.id()).orElse(null);
        return switch (agreement) {
            case null -> new ModelAndView("agreement/none", Map.of("view", view));
            case Drafted _ -> new ModelAndView("agreement/none", Map.of("view", view));
            case Voided voided -> new ModelAndView("agreement/voided", Map.of("view", view, "voided", voided));
            case InEffect effective ->
                new ModelAndView(
                        "agreement/effective",
                        Map.of(
                                "view", view,
                                "agreement", effective,
                                "paper", paper(view, effective.paper())));
            case Signing signing -> signing(view, signing, form);
        };
    }

    private ModelAndView signing(CaseView view, Signing signing, Form form) {
        var terms = signing.draft().terms();
        var signed = signings.signedPlaces(signing.id());
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("kind", signing.kind());
        model.put("terms", terms);
        model.put("clauses", clauses.of(terms, view));
        model.put("paper", paper(view, signing.paper()));
        model.put("understanding", Understanding.of(terms, view.totalHigh()));
        model.put("hasSigned", signed.contains(SigningPlace.of(own(view))));
        model.put("otherHasSigned", signed.contains(SigningPlace.of(own(view).other())));
        model.put("belowUndisputed", isWorker(view) && agreements.isBelowUndisputed(terms, view.id()));
        model.put(
                "organization", organizations.find(view.handlingOrganization()).orElseThrow());
        return new ModelAndView("agreement/agreement", model);
    }

    private CasePaper paper(CaseView view, PaperId paper) {
        return papers.of(view.id()).stream()
                .filter(one -> one.paper().equals(paper))
                .findFirst()
                .orElseThrow();
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() != null)
                .orElseThrow(Responses::notFound);
    }

    /** What lies below the undisputed part is pointed out to the worker alone, whichever side applied. */
    private static boolean isWorker(CaseView view) {
        return view.party(own(view)).kind() == PartyKind.WORKER;
    }

    private static Side own(CaseView view) {
        return Optional.ofNullable(view.own()).orElseThrow();
    }

    private static ModelAndView toAgreement(CaseView view) {
        return new ModelAndView("redirect:/cases/" + view.id().text() + "/agreement");
    }
}
