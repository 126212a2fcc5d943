package org.fengqiao.platform.mediation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.room.Changes;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** What every act at the table begins and ends with (席上): who sits there, whether it still runs, and that it is recorded and seen. */
@Component
class Sitting {

    private final CaseFiles cases;
    private final MediationTable mediations;
    private final Changes changes;
    private final Journal journal;
    private final Clock clock;

    Sitting(CaseFiles cases, MediationTable mediations, Changes changes, Journal journal, Clock clock) {
        this.cases = cases;
        this.mediations = mediations;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    /** The case, for whoever may see it at all. */
    Optional<CaseView> seenBy(CaseId id, Actor actor) {
        return cases.find(id, actor);
    }

    /** The case, for its mediator. */
    Optional<CaseView> mediatedBy(CaseId id, Actor actor) {
        return Seats.ofMediator(cases.find(id, actor), actor);
    }

    /** The case, for one of its sides. */
    Optional<CaseView> takenPartInBy(CaseId id, Actor actor) {
        return Seats.ofParty(cases.find(id, actor));
    }

    /** The case, for its mediator and its sides. */
    Optional<CaseView> satAtBy(CaseId id, Actor actor) {
        return cases.find(id, actor).filter(view -> view.own() != null || Seats.isMediator(view, actor));
    }

    /** The mediation as it runs, locked until the transaction ends: acts come one after the other. Empty when it does not run. */
    Optional<Mediation.Running> running(CaseView view) {
        return mediations.lockRunning(view.id()).filter(_ -> view.stage() == Stage.MEDIATING);
    }

    /**
     * Records an act by its ids, and lets the open pages know.
     *
     * @param seenIn whoever hears this lane sees that something changed
     */
    void acted(CaseId id, Actor by, String verb, Map<String, String> details, Lane seenIn) {
        changes.note(id, seenIn);
        journal.record(Chain.ofCase(id), by, Act.of(verb, details));
    }

    void acted(CaseId id, Actor by, String verb, String thing, UUID which, Lane seenIn) {
        acted(id, by, verb, Map.of(thing, which.toString()), seenIn);
    }

    Instant moment() {
        return clock.instant();
    }
}
