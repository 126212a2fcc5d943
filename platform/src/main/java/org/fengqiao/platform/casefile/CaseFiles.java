package org.fengqiao.platform.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of the case file: it is opened, moved, assigned and read here. */
@Service
public class CaseFiles {

    private final CaseFileTable table;
    private final CaseReads reads;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFiles(CaseFileTable table, CaseReads reads, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.reads = reads;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a case; the same id a second time opens nothing. Returns the receipt number either way. */
    @Transactional
    public String open(OpenCase command) {
        var at = clock.instant();
        var receiptNumber = ReceiptNumber.random(Days.of(at));
        if (!table.insert(command, receiptNumber, at)) {
            return reads.receiptNumber(command.id());
        }
        table.insertContents(command, at);
        var acts = new ArrayList<Act>();
        acts.add(Act.of(
                "casefile.open",
                Map.of(
                        "receipt", receiptNumber,
                        "organization", command.handlingOrganization().toString(),
                        "claims", String.valueOf(command.claims().size()))));
        command.evidence().forEach(evidence -> acts.add(added(evidence)));
        journal.begin(Chain.ofCase(command.id()), command.by(), acts.toArray(Act[]::new));
        events.publishEvent(new CaseOpened(command.id(), receiptNumber, at));
        return receiptNumber;
    }

    /** The case, if this actor may see it. */
    @Transactional(readOnly = true)
    public Optional<CaseView> find(CaseId id, Actor actor) {
        return reads.find(id, actor);
    }

    /** The actor under the hat that this case gives them; staff keep theirs. Empty: the case is not theirs. */
    @Transactional(readOnly = true)
    public Optional<Actor> actorIn(CaseId id, Actor actor) {
        return reads.actorIn(id, actor);
    }

    /** Makes a move of {@link Stage#MOVES}, if the case stands where it starts and the actor's hat may make it. */
    @Transactional
    public MoveResult move(CaseId id, Stage.Event event, Actor actor) {
        return move(id, event, actor, null);
    }

    /**
     * Accepts (受理): the case number is given and the case goes on.
     *
     * @param series the numbers of the place
     */
    @Transactional
    public MoveResult accept(CaseId id, NumberSeries series, Actor actor) {
        return move(id, Stage.Event.ACCEPT, actor, series);
    }

    private MoveResult move(CaseId id, Stage.Event event, Actor actor, @Nullable NumberSeries series) {
        var acting = reads.actorIn(id, actor).orElse(null);
        var stage = acting == null ? null : table.lockedStage(id).orElse(null);
        if (acting == null || stage == null) {
            return new MoveResult.NotFound(id);
        }
        var next = stage.after(event, acting.hat()).orElse(null);
        if (next == null) {
            return new MoveResult.NotPossible(id, stage, event);
        }
        var at = clock.instant();
        if (series != null) {
            var number = table.nextNumber(id.region(), series, Days.of(at).getYear());
            table.accept(id, number, at);
        } else {
            table.moveTo(id, next, at);
        }
        journal.record(
                Chain.ofCase(id),
                acting,
                Act.of(
                        "casefile." + event.name().toLowerCase(Locale.ROOT),
                        Map.of("from", stage.name(), "to", next.name())));
        events.publishEvent(new CaseMoved(id, stage, next, event, at));
        return new MoveResult.Moved(id, stage, next);
    }

    /** Gives the case to a mediator of the responsible organization (指定调解员). */
    @Transactional
    public void assign(CaseId id, UUID mediator, Actor by) {
        table.assign(id, mediator);
        journal.record(Chain.ofCase(id), by, Act.of("casefile.assign", Map.of("mediator", mediator.toString())));
        events.publishEvent(new CaseAssigned(id, mediator, clock.instant()));
    }

    /** Somebody on one side takes part from now on; a second time changes nothing. */
    @Transactional
    public void join(CaseId id, Side side, UUID person) {
        if (table.join(id, side, person, clock.instant())) {
            journal.record(
                    Chain.ofCase(id),
                    new Actor(person, side.hat(), null, null, null),
                    Act.of("casefile.join", Map.of("side", side.name())));
        }
    }

    /** Another office may see the case from now on: a packet was addressed to it. */
    @Transactional
    public void admit(CaseId id, UUID organization, Actor by) {
        if (table.admit(id, organization, clock.instant())) {
            journal.record(
                    Chain.ofCase(id), by, Act.of("casefile.admit", Map.of("organization", organization.toString())));
        }
    }

    /** Adds one side's element answers; an answer given before is replaced, the journal keeps that it was. */
    @Transactional
    public void answer(CaseId id, List<Element> elements, Actor by) {
        table.upsertElements(id, elements);
        journal.record(
                Chain.ofCase(id), by, Act.of("casefile.answer", Map.of("count", String.valueOf(elements.size()))));
    }

    @Transactional
    public void addEvidence(CaseId id, Evidence evidence, Actor by) {
        table.insertEvidence(id, List.of(evidence));
        journal.record(Chain.ofCase(id), by, added(evidence));
    }

    private static Act added(Evidence evidence) {
        return Act.of(
                "casefile.add-evidence", Map.of("evidence", evidence.id().toString(), "sha256", evidence.sha256()));
    }

    /** What is asked only at signing: who exactly a party is, and what was missing to serve on them. */
    @Transactional
    public void complete(CaseId id, Party party, Actor by) {
        table.updateParty(id, party);
        journal.record(
                Chain.ofCase(id),
                by,
                Act.of("casefile.complete-party", Map.of("party", party.id().toString())));
    }

    /** A party's phone number in full, for someone who must call: an act of its own (查看号码). Empty if the case or the number is not theirs to see. */
    @Transactional
    public Optional<PhoneNumber> unmaskPhone(CaseId id, UUID party, Actor by) {
        var phone = reads.find(id, by).stream()
                .flatMap(view -> view.parties().stream())
                .filter(one -> one.id().equals(party))
                .map(Party::phone)
                .filter(Objects::nonNull)
                .findFirst();
        phone.ifPresent(_ -> journal.record(
                Chain.ofCase(id), by, Act.of("casefile.unmask-phone", Map.of("party", party.toString()))));
        return phone;
    }

    @Transactional(readOnly = true)
    public List<Element> elements(CaseId id) {
        return reads.elements(id);
    }

    @Transactional(readOnly = true)
    public List<Evidence> evidence(CaseId id) {
        return reads.evidence(id);
    }

    /** The cases a member of the public takes part in, newest first. */
    @Transactional(readOnly = true)
    public List<OwnCase> ofPerson(UUID person) {
        return reads.ofPerson(person);
    }

    /** The people on one side, to tell them something. */
    @Transactional(readOnly = true)
    public List<UUID> peopleOf(CaseId id, Side side) {
        return reads.peopleOf(id, side);
    }

    /** The case as the platform itself needs it when a day passes. */
    @Transactional(readOnly = true)
    public Optional<CaseView> findForSystem(CaseId id) {
        return reads.find(id, Actor.system());
    }

    /** Whether this hat makes that move from where the case stands: what the buttons ask. */
    public static boolean mayMove(CaseView view, Stage.Event event, Hat hat) {
        return view.stage().after(event, hat).isPresent();
    }
}
