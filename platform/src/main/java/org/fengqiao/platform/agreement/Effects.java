package org.fengqiao.platform.agreement;

import java.time.Clock;
import java.util.Map;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An agreement takes effect (生效): when the last of the signatures it needs is on it, and in the same transaction. */
@Component
class Effects {

    private final AgreementTable table;
    private final AgreementTasks turns;
    private final CaseFiles cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Effects(
            AgreementTable table,
            AgreementTasks turns,
            CaseFiles cases,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.turns = turns;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void takeEffect(CaseView view, Signing signing, Actor by) {
        var effective = signing.takeEffect(clock.instant());
        table.save(effective);
        turns.done(view, by);
        if (!(cases.move(view.id(), Stage.Event.TAKE_EFFECT, by) instanceof MoveResult.Moved)) {
            throw new IllegalStateException(view.id() + " is signed by all and does not take effect");
        }
        journal.record(
                Chain.ofCase(view.id()),
                by,
                Act.of("agreement.take-effect", Map.of("agreement", signing.id().text())));
        events.publishEvent(
                new AgreementTookEffect(effective.id(), view.id(), effective.kind(), effective.effectiveAt()));
    }
}
