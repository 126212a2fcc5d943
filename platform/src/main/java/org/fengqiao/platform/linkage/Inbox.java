package org.fengqiao.platform.linkage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadlines;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The in-box of an arbitration office or a court (衔接台): accept, tell once what is missing, enter the result. */
@Service
class Inbox {

    static final int MOST_GAPS = 20;
    static final int LONGEST_GAP = 200;
    static final int LONGEST_NUMBER = 60;
    private static final int ROWS = 100;
    private static final int DAYS_TO_SUPPLY = 10;

    private final PacketTable table;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final LinkageNotices notices;
    private final Journal journal;
    private final Periods periods;
    private final Clock clock;

    Inbox(
            PacketTable table,
            CaseFiles cases,
            Deadlines deadlines,
            Tasks tasks,
            LinkageNotices notices,
            Journal journal,
            Rulebook rulebook,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.notices = notices;
        this.journal = journal;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Packet> of(Actor liaison) {
        return table.inbox(organization(liaison), ROWS);
    }

    @Transactional(readOnly = true)
    public Optional<Packet> find(PacketId id, Actor liaison) {
        return table.find(id).filter(packet -> isFor(packet, liaison));
    }

    /** 受理. */
    @Transactional
    public InboxResult accept(PacketId id, String officeNumber, Actor liaison) {
        var packet = locked(id, liaison).orElse(null);
        if (packet == null) {
            return new InboxResult.NotFound();
        }
        if (packet.state() != PacketState.SENT) {
            return new InboxResult.NotPossible(packet.state());
        }
        if (officeNumber.strip().length() > LONGEST_NUMBER) {
            return new InboxResult.NumberTooLong(LONGEST_NUMBER);
        }
        var at = clock.instant();
        var decideBy = periods.lastDay(packet.kind().decideWithin(), Days.of(at));
        table.accept(id, officeNumber.strip(), decideBy.date(), at);
        deadlines.meet(packet.caseId(), packet.kind().acceptWithin());
        deadlines.set(packet.caseId(), decideBy);
        tasks.finish(packet.caseId(), liaison, LinkageTasks.ACCEPT);
        tasks.open(new NewTask(
                packet.caseId(),
                LinkageTasks.DECIDE,
                Turn.LIAISON,
                null,
                decideBy.date(),
                Rank.OLDEST,
                LinkageTasks.INBOX));
        record(packet, liaison, "linkage.accept", Map.of());
        return new InboxResult.Done(id);
    }

    /** 一次性告知: everything that is missing, once. */
    @Transactional
    public InboxResult sendBack(PacketId id, List<String> gaps, Actor liaison) {
        var packet = locked(id, liaison).orElse(null);
        if (packet == null) {
            return new InboxResult.NotFound();
        }
        if (!packet.gaps().isEmpty()) {
            return new InboxResult.ToldBefore();
        }
        if (packet.state() != PacketState.SENT) {
            return new InboxResult.NotPossible(packet.state());
        }
        if (gaps.isEmpty()) {
            return new InboxResult.NoGaps();
        }
        if (gaps.size() > MOST_GAPS || gaps.stream().anyMatch(gap -> gap.length() > LONGEST_GAP)) {
            return new InboxResult.TooMuch(MOST_GAPS, LONGEST_GAP);
        }
        table.sendBack(id, gaps, clock.instant());
        deadlines.meet(packet.caseId(), packet.kind().acceptWithin());
        tasks.finish(packet.caseId(), liaison, LinkageTasks.ACCEPT);
        var until = Days.of(clock.instant()).plusDays(DAYS_TO_SUPPLY);
        tasks.open(new NewTask(
                packet.caseId(),
                LinkageTasks.SUPPLY,
                Turn.APPLICANT,
                null,
                until,
                Rank.OTHER_PARTY_ACTED,
                "/cases/" + packet.caseId().text() + "/packets/" + id.text()));
        notices.turn(view(packet), Side.APPLICANT, "supply " + packet.id(), until);
        record(packet, liaison, "linkage.send-back", Map.of("gaps", String.valueOf(gaps.size())));
        return new InboxResult.Done(id);
    }

    /** 结果: what the office decided, on which day; the case moves accordingly. */
    @Transactional
    public InboxResult decide(
            PacketId id, @Nullable Decision decision, @Nullable LocalDate on, String officeNumber, Actor liaison) {
        var packet = locked(id, liaison).orElse(null);
        if (packet == null) {
            return new InboxResult.NotFound();
        }
        if (!packet.state().isRunning()) {
            return new InboxResult.NotPossible(packet.state());
        }
        if (decision == null || !decision.answers(packet.kind())) {
            return new InboxResult.NoDecision();
        }
        var at = clock.instant();
        if (on == null || on.isAfter(Days.of(at)) || on.isBefore(Days.of(arrived(packet)))) {
            return new InboxResult.DayNotPossible();
        }
        if (officeNumber.strip().length() > LONGEST_NUMBER) {
            return new InboxResult.NumberTooLong(LONGEST_NUMBER);
        }
        table.decide(id, decision, on, officeNumber.strip(), at);
        deadlines.meet(
                packet.caseId(), packet.kind().acceptWithin(), packet.kind().decideWithin());
        tasks.finish(packet.caseId(), liaison, LinkageTasks.ACCEPT, LinkageTasks.DECIDE, LinkageTasks.SUPPLY);
        decision.event(packet.kind()).ifPresent(event -> move(packet, event, liaison));
        record(packet, liaison, "linkage.decide", Map.of("decision", decision.name(), "on", on.toString()));
        return new InboxResult.Done(id);
    }

    private void move(Packet packet, Stage.Event event, Actor liaison) {
        if (cases.move(packet.caseId(), event, liaison) instanceof MoveResult.Refused refused) {
            throw new IllegalStateException(packet.id() + " decided, but the case did not move: " + refused);
        }
    }

    private static Instant arrived(Packet packet) {
        return Optional.ofNullable(packet.sentAt()).orElseThrow();
    }

    private void record(Packet packet, Actor by, String verb, Map<String, String> details) {
        var all = new TreeMap<>(details);
        all.put("packet", packet.id().text());
        journal.record(Chain.ofCase(packet.caseId()), by, new Act(verb, all));
    }

    private Optional<Packet> locked(PacketId id, Actor liaison) {
        return table.lock(id).filter(packet -> isFor(packet, liaison));
    }

    /** What has not been sent is in nobody's in-box. */
    private static boolean isFor(Packet packet, Actor liaison) {
        return packet.sentAt() != null
                && packet.organization().equals(liaison.organization())
                && packet.kind().liaison() == liaison.hat();
    }

    private static UUID organization(Actor liaison) {
        return Optional.ofNullable(liaison.organization()).orElseThrow();
    }

    private CaseView view(Packet packet) {
        return cases.findForSystem(packet.caseId()).orElseThrow();
    }
}
