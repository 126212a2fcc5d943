package org.fengqiao.platform.negotiation;

import static org.fengqiao.platform.web.Responses.notFound;
import static org.fengqiao.platform.web.Responses.refused;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.terms.TermsForm;
import org.fengqiao.platform.terms.TermsReading;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Responses;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The negotiation room (协商室): the ledger, a counter-offer, and what agreeing would mean. */
@Controller
class OfferController {

    private final Offers offers;
    private final UndisputedFacts facts;
    private final CaseFiles cases;
    private final Clock clock;

    OfferController(Offers offers, UndisputedFacts facts, CaseFiles cases, Clock clock) {
        this.offers = offers;
        this.facts = facts;
        this.cases = cases;
        this.clock = clock;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/offers")
    ModelAndView ledger(@PathVariable String id, Actor actor) {
        return ledgerPage(find(id, actor), actor, Form.blank());
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/offers/new")
    ModelAndView form(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        var last = ledger(view, actor).standing().or(() -> ledger(view, actor).lastOf(sideOf(view)));
        return formPage(
                view,
                actor,
                last.map(offer -> TermsForm.of(offer.terms())).orElse(Form.blank()),
                ledger(view, actor).last());
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/offers")
    ModelAndView make(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        var view = find(id, actor);
        var form = Form.of(TermsForm.typed(sent));
        return switch (TermsForm.read(form, Days.of(clock.instant()), claimed(view))) {
            case TermsReading.NotUnderstood(var errors) -> refused(formPage(view, actor, form.refused(errors), seen));
            case TermsReading.Read(var terms) ->
                switch (offers.make(new MakeOffer(view.id(), actor, terms, seen))) {
                    case OfferResult.Made _, OfferResult.Accepted _ -> toLedger(view);
                    case OfferResult.NotFound() -> throw notFound();
                    case OfferResult.NotOpen(), OfferResult.NoLongerStands(), OfferResult.OwnOffer() ->
                        refused(formPage(
                                view,
                                actor,
                                form.refused(Form.Error.of("amount", "negotiation.offers.not-open")),
                                seen));
                };
        };
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/offers/{offer}/put-forward")
    ModelAndView putForward(@PathVariable String id, @PathVariable UUID offer, Actor actor) {
        var view = find(id, actor);
        return answer(view, actor, offers.putForward(view.id(), offer, actor));
    }

    /** What agreeing would mean (同意后会怎样). */
    @For(Hat.PARTY)
    @GetMapping("/cases/{id}/offers/{offer}/accept")
    ModelAndView consequences(@PathVariable String id, @PathVariable UUID offer, Actor actor) {
        var view = find(id, actor);
        var found = ledger(view, actor)
                .find(offer)
                .filter(one -> one.state() == OfferState.STANDING && one.side() != view.own())
                .orElse(null);
        if (found == null) {
            return toLedger(view);
        }
        var undisputed = facts.total(view.id());
        return new ModelAndView(
                "negotiation/consequences",
                Map.of(
                        "view", view,
                        "offer", found,
                        "undisputed", undisputed,
                        "belowUndisputed",
                                view.own() == Side.APPLICANT
                                        && found.terms().total().compareTo(undisputed) < 0));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/offers/{offer}/accept")
    ModelAndView accept(@PathVariable String id, @PathVariable UUID offer, Actor actor) {
        var view = find(id, actor);
        return answer(view, actor, offers.accept(view.id(), offer, actor));
    }

    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/call-mediator")
    ModelAndView callMediator(@PathVariable String id, Actor actor) {
        var view = find(id, actor);
        return switch (offers.callMediator(view.id(), actor)) {
            case MoveResult.Moved _ ->
                new ModelAndView("redirect:/cases/" + view.id().text() + "/room");
            case MoveResult.NotFound _ -> throw notFound();
            case MoveResult.NotPossible _ ->
                refused(ledgerPage(
                        view, actor, Form.blank().refused(Form.Error.of("main", "negotiation.offers.not-open"))));
        };
    }

    /** The mediator reads the ledger once asked in. */
    @For(Hat.MEDIATOR)
    @GetMapping("/desk/cases/{id}/offers")
    ModelAndView ladder(@PathVariable String id, Actor actor) {
        var view = CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
        return new ModelAndView(
                "negotiation/ladder",
                Map.of("view", view, "ledger", offers.ledger(view.id(), actor).orElseThrow(Responses::notFound)));
    }

    private ModelAndView answer(CaseView view, Actor actor, OfferResult result) {
        return switch (result) {
            case OfferResult.Made _, OfferResult.Accepted _ -> toLedger(view);
            case OfferResult.NotFound() -> throw notFound();
            case OfferResult.NoLongerStands() -> refusedLedger(view, actor, "negotiation.offers.no-longer-stands");
            case OfferResult.NotOpen() -> refusedLedger(view, actor, "negotiation.offers.not-open");
            case OfferResult.OwnOffer() -> refusedLedger(view, actor, "negotiation.offers.own-offer");
        };
    }

    private ModelAndView refusedLedger(CaseView view, Actor actor, String key) {
        return refused(ledgerPage(view, actor, Form.blank().refused(Form.Error.of("main", key))));
    }

    private ModelAndView ledgerPage(CaseView view, Actor actor, Form form) {
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        model.put("ledger", ledger(view, actor));
        model.put("undisputed", facts.total(view.id()));
        model.put(
                "mayCall",
                CaseFiles.mayMove(view, Stage.Event.CALL_MEDIATOR, sideOf(view).hat()));
        return new ModelAndView("negotiation/offers", model);
    }

    private ModelAndView formPage(CaseView view, Actor actor, Form form, int seen) {
        return new ModelAndView(
                "negotiation/offer",
                Map.of(
                        "view",
                        view,
                        "form",
                        form,
                        "seen",
                        seen,
                        "first",
                        ledger(view, actor).offers().isEmpty()));
    }

    private Ledger ledger(CaseView view, Actor actor) {
        return offers.ledger(view.id(), actor).orElseThrow(Responses::notFound);
    }

    /** What is asked for in all: as claimed, or as computed at most. */
    private static Money claimed(CaseView view) {
        var claimed = view.claims().stream()
                .map(claim -> claim.claimed() != null ? claim.claimed() : claim.high())
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
        return claimed.max(view.totalHigh());
    }

    private static Side sideOf(CaseView view) {
        return Optional.ofNullable(view.own()).orElseThrow();
    }

    private CaseView find(String id, Actor actor) {
        return CaseId.parse(id)
                .flatMap(caseId -> cases.find(caseId, actor))
                .filter(view -> view.own() != null)
                .orElseThrow(Responses::notFound);
    }

    private static ModelAndView toLedger(CaseView view) {
        return new ModelAndView("redirect:/cases/" + view.id().text() + "/offers");
    }
}
