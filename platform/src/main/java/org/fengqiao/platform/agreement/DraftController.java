package org.fengqiao.platform.agreement;

import static org.fengqiao.platform.web.Responses.notFound;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.fengqiao.platform.agreement.Agreement.Drafted;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.terms.TermsForm;
import org.fengqiao.platform.terms.TermsReading;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mediator's page of an agreement (W08): look it over, send it out, sign, or take it back. */
@Controller
class DraftController {

    private final Agreements agreements;
    private final Signings signings;
    private final Countersignings countersignings;
    private final Clauses clauses;
    private final CaseFiles cases;
    private final Clock clock;

    DraftController(
            Agreements agreements,
            Signings signings,
            Countersignings countersignings,
            Clauses clauses,
            CaseFiles cases,
            Clock clock) {
        this.agreements = agreements;
        this.signings = signings;
        this.countersignings = countersignings;
        this.clauses = clauses;
        this.cases = cases;
        this.clock = clock;
    }

    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/agreement")
    ModelAndView page(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return page(view, formOf(agreements.newestOf(view.id()).orElse(null)));
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/agreement")
    ModelAndView sendOut(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var view = find(id, actor);
        var form = Form.of(TermsForm.typed(sent));
        var ability = ability(form.value("ability"));
        if (ability == null) {
            return refused(view, form, Form.Error.of("ability", "agreement.draft.ability-missing"));
        }
        return switch (TermsForm.read(form, Days.of(clock.instant()), view.totalHigh())) {
            case TermsReading.NotUnderstood(var errors) -> Responses.refused(page(view, form.refused(errors)));
            case TermsReading.Read(var terms) ->
                switch (agreements.sendOut(
                        view.id(),
                        version,
                        terms,
                        ability,
                        form.value("ability-words").strip(),
                        actor)) {
                    case SendOutResult.SentOut _, SendOutResult.NotDrafted() -> toPage(view);
                    case SendOutResult.NotFound() -> throw notFound();
                    case SendOutResult.ChangedMeanwhile() ->
                        refused(view, form, Form.Error.of("main", "agreement.draft.changed-meanwhile"));
                    case SendOutResult.PartyUnnamed() ->
                        refused(view, form, Form.Error.of("main", "agreement.draft.party-unnamed"));
                };
        };
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/agreement/countersign")
    ModelAndView countersign(@PathVariable String id, @RequestParam(name = "one-time") String oneTime, Actor actor) {
        var view = find(id, actor);
        return switch (countersignings.countersign(view.id(), oneTime.strip(), actor)) {
            case CountersignResult.Countersigned(), CountersignResult.NotYourTurn() -> toPage(view);
            case CountersignResult.NotFound() -> throw notFound();
            case CountersignResult.NotProven() ->
                refused(view, Form.blank(), Form.Error.of("one-time", "agreement.countersign.not-proven"));
        };
    }

    @For(Hat.MEDIATOR)
    @PostMapping("/desk/cases/{id}/agreement/void")
    ModelAndView voidIt(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Actor actor) {
        var view = find(id, actor);
        var chosen = Arrays.stream(VoidReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return refused(view, Form.blank(), Form.Error.of("reason", "agreement.change.reason-missing"));
        }
        return switch (agreements.voidIt(view.id(), chosen, actor)) {
            case VoidResult.Voided(), VoidResult.NotOpen() -> toPage(view);
            case VoidResult.NotFound() -> throw notFound();
        };
    }

    private static Form formOf(@Nullable Agreement agreement) {
        if (!(agreement instanceof Drafted drafted)) {
            return Form.blank();
        }
        var typed = new HashMap<>(TermsForm.of(drafted.draft().terms()).typed());
        var ability = drafted.draft().ability();
        typed.put("ability", ability == null ? "" : ability.name());
        typed.put("ability-words", drafted.draft().abilityWords());
        return Form.of(typed);
    }

    private ModelAndView page(CaseView view, Form form) {
        var agreement = agreements.newestOf(view.id()).orElse(null);
        var terms = agreement == null ? null : agreement.says();
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("agreement", agreement);
        model.put("terms", terms);
        model.put("clauses", terms == null ? List.of() : clauses.of(terms, view));
        model.put("signed", agreement == null ? List.of() : signings.signedPlaces(agreement.id()));
        model.put("belowUndisputed", terms != null && agreements.isBelowUndisputed(terms, view.id()));
        return new ModelAndView("agreement/desk", model);
    }

    private ModelAndView refused(CaseView view, Form form, Form.Error error) {
        return Responses.refused(page(view, form.refused(error)));
    }

    private static @Nullable Ability ability(String name) {
        return Arrays.stream(Ability.values())
                .filter(ability -> ability.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static ModelAndView toPage(CaseView view) {
        return new ModelAndView("redirect:/desk/cases/" + view.id().text() + "/agreement");
    }

    /** Only the case's own mediator reads what is behind the wall. */
    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> actor.person().equals(view.mediator()))
                .orElseThrow(Responses::notFound);
    }
}
