package org.fengqiao.platform.linkage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant answers everything that the office named as missing (补正), and the packet goes out again as the case stands now. */
@Service
class Supplements {

    static final int LONGEST = 500;

    private final PacketTable table;
    private final PacketPapers papers;
    private final Gathering gathering;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Journal journal;
    private final Periods periods;
    private final Clock clock;

    Supplements(
            PacketTable table,
            PacketPapers papers,
            Gathering gathering,
            CaseFiles cases,
            Deadlines deadlines,
            Tasks tasks,
            Journal journal,
            Rulebook rulebook,
            Clock clock) {
        this.table = table;
        this.papers = papers;
        this.gathering = gathering;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.journal = journal;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    /** The packet, if it waits for this person. */
    @Transactional(readOnly = true)
    public Optional<Packet> find(PacketId id, Actor by) {
        return table.find(id)
                .filter(packet -> packet.state() == PacketState.INCOMPLETE)
                .filter(packet -> cases.find(packet.caseId(), by)
                        .filter(view -> view.own() == Side.APPLICANT)
                        .isPresent());
    }

    /** @param supplied one answer for each gap, in their order */
    @Transactional
    public SupplyResult supply(PacketId id, List<String> supplied, Actor by) {
        var packet =
                table.lock(id).filter(found -> find(found.id(), by).isPresent()).orElse(null);
        if (packet == null) {
            return new SupplyResult.NotFound();
        }
        for (var gap : packet.gaps()) {
            var words = supplied.size() < gap.ordinal()
                    ? ""
                    : supplied.get(gap.ordinal() - 1).strip();
            if (words.isEmpty()) {
                return new SupplyResult.Unanswered(gap.ordinal());
            }
            if (words.length() > LONGEST) {
                return new SupplyResult.TooLong(gap.ordinal(), words.length(), LONGEST);
            }
        }
        var answered = packet.gaps().stream()
                .map(gap -> new Gap(
                        gap.ordinal(),
                        gap.words(),
                        supplied.get(gap.ordinal() - 1).strip()))
                .toList();
        var at = clock.instant();
        var due = periods.lastDay(packet.kind().acceptWithin(), Days.of(at));
        var contents = gathering.of(packet.caseId());
        table.supply(id, answered, contents, due.date(), at);
        deadlines.set(packet.caseId(), due);
        tasks.finish(packet.caseId(), by, LinkageTasks.SUPPLY);
        tasks.open(new NewTask(
                packet.caseId(),
                LinkageTasks.ACCEPT,
                Turn.LIAISON,
                null,
                due.date(),
                Rank.OTHER_PARTY_ACTED,
                LinkageTasks.INBOX));
        journal.record(
                Chain.ofCase(packet.caseId()),
                by.as(Side.APPLICANT.hat()),
                Act.of("linkage.supply", Map.of("packet", id.text(), "sha256", contents.sha256())));
        papers.issue(table.find(id).orElseThrow(), by.as(Side.APPLICANT.hat()));
        return new SupplyResult.Supplied(id);
    }
}
