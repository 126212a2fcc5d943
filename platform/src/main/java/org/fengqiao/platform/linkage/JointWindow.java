package org.fengqiao.platform.linkage;

import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.law.LastDay;
import org.fengqiao.platform.agreement.AgreementKind;
import org.fengqiao.platform.agreement.AgreementTookEffect;
import org.fengqiao.platform.casefile.DeadlinePassed;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The time in which both sides can ask together (共同申请期限): opens when a mediated agreement takes effect; when it is over, what waited for the other side lapses. */
@Component
class JointWindow {

    private final Grounds grounds;
    private final PacketTable table;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Journal journal;

    JointWindow(Grounds grounds, PacketTable table, Deadlines deadlines, Tasks tasks, Journal journal) {
        this.grounds = grounds;
        this.table = table;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.journal = journal;
    }

    @ApplicationModuleListener
    void on(AgreementTookEffect effect) {
        if (effect.kind() == AgreementKind.MEDIATION) {
            deadlines.set(
                    effect.caseId(),
                    joint().map(kind -> grounds.lastDay(effect.caseId(), kind).orElseThrow())
                            .toArray(LastDay[]::new));
        }
    }

    @ApplicationModuleListener
    void on(DeadlinePassed passed) {
        joint().filter(kind -> passed.ruleId().equals(kind.askWithin()))
                .filter(kind -> table.lapse(passed.id(), kind))
                .forEach(kind -> {
                    journal.record(
                            Chain.ofCase(passed.id()),
                            Actor.system(),
                            Act.of("linkage.lapse", Map.of("kind", kind.name())));
                    if (table.of(passed.id()).stream().noneMatch(packet -> packet.state() == PacketState.WAITING)) {
                        tasks.finish(passed.id(), Actor.system(), LinkageTasks.JOIN);
                    }
                });
    }

    private static Stream<PacketKind> joint() {
        return Stream.of(PacketKind.values()).filter(PacketKind::isJoint);
    }
}
