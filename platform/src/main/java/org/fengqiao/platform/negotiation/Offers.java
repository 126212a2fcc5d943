package org.fengqiao.platform.negotiation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.terms.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers between the two sides (协商): each kept for good behind the wall; an accepted one binds nobody until it is signed. */
@Service
public class Offers {

    /** It is that side's turn to answer or make an offer. */
    public static final String OFFER_TASK = "negotiation.offer";

    /** Nobody answered: one tap asks a mediator in. */
    public static final String CALL_TASK = "negotiation.call-mediator";

    static final int DAYS = 3;

    private final OfferTable table;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final TurnNotices notices;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offers(
            OfferTable table,
            CaseFiles cases,
            Tasks tasks,
            TurnNotices notices,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.tasks = tasks;
        this.notices = notices;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All offers, for the two sides, and for the mediator once one was asked in. Empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<Ledger> ledger(CaseId caseId, Actor actor) {
        return Insiders.admits(actor.hat())
                ? cases.find(caseId, actor)
                        .filter(view -> actor.hat() != Hat.MEDIATOR || view.stage() != Stage.NEGOTIATING)
                        .map(_ -> table.of(caseId))
                : Optional.empty();
    }

    /** What was accepted, for drafting the agreement. */
    @Transactional(readOnly = true)
    public Optional<Terms> acceptedTerms(CaseId caseId, UUID offer) {
        return table.of(caseId)
                .find(offer)
                .filter(found -> found.state() == OfferState.ACCEPTED)
                .map(Offer::terms);
    }

    @Transactional
    public OfferResult make(MakeOffer command) {
        var caseId = command.caseId();
        var view = ofParty(caseId, command.by()).orElse(null);
        if (view == null) {
            return new OfferResult.NotFound();
        }
        if (!isOpen(view)) {
            return new OfferResult.NotOpen();
        }
        var side = sideOf(view);
        var number = table.nextNumber(caseId);
        var change = table.of(caseId).make(side, command.seen());
        var now = clock.instant();
        var offer = new Offer(
                TimeOrderedUuid.at(now),
                number,
                side,
                command.terms(),
                Days.of(now).plusDays(DAYS),
                change.fresh(),
                now);
        table.restate(caseId, change.others());
        table.insert(caseId, offer, command.by().person());
        record(view, command.by(), "negotiation.offer", offer.id());
        boolean waits = offer.state() == OfferState.WAITING;
        if (!waits) {
            turnTo(side.other(), view, offer, command.by());
        }
        return new OfferResult.Made(offer.id(), waits);
    }

    /** The offer that waited is put forward: its maker has seen the other's and stays with their own. */
    @Transactional
    public OfferResult putForward(CaseId caseId, UUID offerId, Actor by) {
        var view = ofParty(caseId, by).orElse(null);
        if (view == null) {
            return new OfferResult.NotFound();
        }
        if (!isOpen(view)) {
            return new OfferResult.NotOpen();
        }
        table.lock(caseId);
        var ledger = table.of(caseId);
        var offer = ledger.find(offerId)
                .filter(found -> found.side() == sideOf(view))
                .orElse(null);
        if (offer == null) {
            return new OfferResult.NotFound();
        }
        if (offer.state() != OfferState.WAITING || offer.expiresOn().isBefore(Days.of(clock.instant()))) {
            return new OfferResult.NoLongerStands();
        }
        table.restate(caseId, ledger.putForward(offer));
        record(view, by, "negotiation.put-forward", offerId);
        turnTo(offer.side().other(), view, offer, by);
        return new OfferResult.Made(offerId, false);
    }

    @Transactional
    public OfferResult accept(CaseId caseId, UUID offerId, Actor by) {
        var view = ofParty(caseId, by).orElse(null);
        if (view == null) {
            return new OfferResult.NotFound();
        }
        table.lock(caseId);
        var offer = table.of(caseId).find(offerId).orElse(null);
        if (offer == null) {
            return new OfferResult.NotFound();
        }
        if (offer.side() == view.own()) {
            return new OfferResult.OwnOffer();
        }
        if (offer.state() != OfferState.STANDING || offer.expiresOn().isBefore(Days.of(clock.instant()))) {
            return new OfferResult.NoLongerStands();
        }
        if (!(cases.move(caseId, Stage.Event.AGREE, by) instanceof MoveResult.Moved)) {
            return new OfferResult.NotOpen();
        }
        table.restate(caseId, Map.of(offerId, OfferState.ACCEPTED));
        tasks.finish(caseId, by, OFFER_TASK, CALL_TASK, Invitations.ANSWER_TASK);
        record(view, by, "negotiation.accept-offer", offerId);
        events.publishEvent(new OfferAccepted(caseId, offerId, clock.instant(), view.stage() == Stage.MEDIATING));
        return new OfferResult.Accepted(offerId);
    }

    /** One tap (请调解员): the case goes on with a mediator. */
    @Transactional
    public MoveResult callMediator(CaseId caseId, Actor by) {
        var result = cases.move(caseId, Stage.Event.CALL_MEDIATOR, by);
        if (result instanceof MoveResult.Moved) {
            tasks.finish(caseId, by, CALL_TASK);
        }
        return result;
    }

    /** Offers whose last day is over fall out; whoever made one is offered a mediator. How many cases were touched. */
    @Transactional
    int expire(int limit) {
        var today = Days.of(clock.instant());
        var touched = table.withExpired(today, limit);
        touched.forEach(this::expire);
        return touched.size();
    }

    private void expire(CaseId caseId) {
        var today = Days.of(clock.instant());
        table.lock(caseId);
        var ledger = table.of(caseId);
        table.restate(caseId, ledger.expire(today));
        tasks.finish(caseId, Actor.system(), OFFER_TASK);
        var view = cases.findForSystem(caseId).orElseThrow();
        var standing = table.of(caseId).standing();
        if (standing.isPresent()) {
            turnTo(standing.get().side().other(), view, standing.get(), Actor.system());
        } else if (view.stage() == Stage.NEGOTIATING) {
            var maker = ledger.offers().getLast().side();
            tasks.open(
                    new NewTask(caseId, CALL_TASK, turn(maker), null, today.plusDays(DAYS), Rank.OLDEST, path(caseId)));
        }
    }

    private void turnTo(Side side, CaseView view, Offer offer, Actor by) {
        tasks.finish(view.id(), by, OFFER_TASK, CALL_TASK);
        tasks.open(new NewTask(
                view.id(), OFFER_TASK, turn(side), null, offer.expiresOn(), Rank.OTHER_PARTY_ACTED, path(view.id())));
        notices.tell(view, side, offer.expiresOn());
    }

    private void record(CaseView view, Actor by, String verb, UUID offer) {
        journal.record(
                Chain.ofCase(view.id()), by.as(sideOf(view).hat()), Act.of(verb, Map.of("offer", offer.toString())));
    }

    private Optional<CaseView> ofParty(CaseId caseId, Actor by) {
        return cases.find(caseId, by).filter(view -> view.own() != null);
    }

    private static Side sideOf(CaseView view) {
        return Optional.ofNullable(view.own()).orElseThrow();
    }

    private static boolean isOpen(CaseView view) {
        return view.stage() == Stage.NEGOTIATING || view.stage() == Stage.MEDIATING;
    }

    private static Turn turn(Side side) {
        return side == Side.APPLICANT ? Turn.APPLICANT : Turn.RESPONDENT;
    }

    private static String path(CaseId caseId) {
        return "/cases/" + caseId.text() + "/offers";
    }
}
