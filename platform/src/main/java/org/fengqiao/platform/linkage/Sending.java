package org.fengqiao.platform.linkage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.law.LastDay;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
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
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a packet to its office (移交): with it the case, where the whole dispute goes there. */
@Component
class Sending {

    private final PacketTable table;
    private final PacketPapers papers;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final LinkageNotices notices;
    private final Journal journal;
    private final Periods periods;
    private final Clock clock;

    Sending(
            PacketTable table,
            PacketPapers papers,
            CaseFiles cases,
            Deadlines deadlines,
            Tasks tasks,
            LinkageNotices notices,
            Journal journal,
            Rulebook rulebook,
            Clock clock) {
        this.table = table;
        this.papers = papers;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.notices = notices;
        this.journal = journal;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    @Transactional
    public SendResult send(
            CaseView view, Side side, Exit exit, Organization office, PacketContents contents, Actor by) {
        var caseId = view.id();
        var kind = exit.kind();
        if (kind.movesTheCase() && !(cases.move(caseId, Stage.Event.REFER, by) instanceof MoveResult.Moved)) {
            return new SendResult.NotOpen(Exit.Standing.STILL_TALKING);
        }
        var at = clock.instant();
        var id = PacketId.next(caseId.region(), at);
        var due = acceptBy(kind, at);
        if (!table.insert(
                new PacketTable.NewPacket(
                        id, caseId, kind, office.id(), contents, side, kind.isJoint() ? null : due.date()),
                by.person(),
                at)) {
            return new SendResult.NotOpen(Exit.Standing.SENT);
        }
        journal.record(
                Chain.ofCase(caseId),
                by.as(side.hat()),
                Act.of(
                        kind.isJoint() ? "linkage.ask-jointly" : "linkage.send",
                        Map.of(
                                "packet", id.text(),
                                "kind", kind.name(),
                                "organization", office.id().toString(),
                                "sha256", contents.sha256())));
        if (kind.isJoint()) {
            askOther(view, side.other(), kind, exit.lastDay());
            return new SendResult.WaitsForOtherSide(id);
        }
        papers.issue(table.find(id).orElseThrow(), by.as(side.hat()));
        tasks.finishAll(caseId, by);
        arrive(caseId, office.id(), due, by.as(side.hat()));
        return new SendResult.Sent(id);
    }

    @Transactional
    public SendResult join(PacketId id, Side side, Actor by) {
        var packet = table.lock(id).orElseThrow();
        if (packet.state() != PacketState.WAITING || packet.isAskedBy(side)) {
            return new SendResult.NotOpen(Exit.Standing.SENT);
        }
        var at = clock.instant();
        var due = acceptBy(packet.kind(), at);
        table.join(id, side, by.person(), due.date(), at);
        deadlines.meet(
                packet.caseId(), Optional.ofNullable(packet.kind().askWithin()).orElseThrow());
        tasks.finish(packet.caseId(), by, LinkageTasks.JOIN);
        journal.record(
                Chain.ofCase(packet.caseId()),
                by.as(side.hat()),
                Act.of(
                        "linkage.send",
                        Map.of(
                                "packet", id.text(),
                                "kind", packet.kind().name(),
                                "organization", packet.organization().toString(),
                                "sha256", packet.sha256())));
        papers.issue(table.find(id).orElseThrow(), by.as(side.hat()));
        arrive(packet.caseId(), packet.organization(), due, by.as(side.hat()));
        return new SendResult.Sent(id);
    }

    private void arrive(CaseId caseId, UUID office, LastDay due, Actor by) {
        deadlines.set(caseId, due);
        cases.admit(caseId, office, by);
        tasks.open(new NewTask(
                caseId, LinkageTasks.ACCEPT, Turn.LIAISON, null, due.date(), Rank.OLDEST, LinkageTasks.INBOX));
    }

    private void askOther(CaseView view, Side other, PacketKind kind, @Nullable LocalDate lastDay) {
        tasks.open(new NewTask(
                view.id(),
                LinkageTasks.JOIN,
                other == Side.APPLICANT ? Turn.APPLICANT : Turn.RESPONDENT,
                null,
                lastDay,
                Rank.OTHER_PARTY_ACTED,
                LinkageTasks.exits(view.id())));
        if (lastDay != null) {
            notices.turn(view, other, "join " + kind, lastDay);
        }
    }

    private LastDay acceptBy(PacketKind kind, Instant at) {
        return periods.lastDay(kind.acceptWithin(), Days.of(at));
    }
}
