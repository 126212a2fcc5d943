package org.fengqiao.platform.linkage;

import java.util.List;
import java.util.Optional;
import org.fengqiao.law.LimitationClock;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of linkage: the ways on, what each hands over, and sending it. */
@Service
public class Packets {

    private final PacketTable table;
    private final Exits exits;
    private final Gathering gathering;
    private final Sending sending;
    private final PacketPapers papers;
    private final CaseFiles cases;

    Packets(
            PacketTable table,
            Exits exits,
            Gathering gathering,
            Sending sending,
            PacketPapers papers,
            CaseFiles cases) {
        this.table = table;
        this.exits = exits;
        this.gathering = gathering;
        this.sending = sending;
        this.papers = papers;
        this.cases = cases;
    }

    /** All ways on of a case as one side sees them, those that can be taken first. */
    @Transactional(readOnly = true)
    public List<Exit> exits(CaseView view, Side side) {
        return exits.of(view, side);
    }

    @Transactional(readOnly = true)
    public Exit exit(CaseView view, Side side, PacketKind kind) {
        return exits.of(view, side, kind);
    }

    @Transactional(readOnly = true)
    public LimitationClock limitation(CaseView view) {
        return exits.limitation(view);
    }

    /** Every packet of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Packet> of(CaseId caseId) {
        return table.of(caseId);
    }

    /** What would be handed over now; what the other side has asked for already stays as it was shown to them. */
    public PacketContents preview(CaseView view, Exit exit) {
        var packet = exit.packet();
        return packet != null && packet.state().isRunning() ? packet.contents() : gathering.of(view.id());
    }

    /** The same as a paper, to be read before it is sent. */
    public byte[] previewPaper(CaseView view, Exit exit) {
        return papers.preview(
                view.id().region(),
                exit.kind(),
                preview(view, exit),
                Optional.ofNullable(exit.office()).orElseThrow());
    }

    /** What an office got with a packet: the application first, then what goes with it. */
    @Transactional(readOnly = true)
    public List<CasePaper> papersOf(Packet packet) {
        return papers.of(packet);
    }

    /** One tap: it goes out, or for a joint application waits for the other side's tap. */
    public SendResult send(CaseId caseId, PacketKind kind, Actor by) {
        var view = cases.find(caseId, by).orElse(null);
        var side = view == null ? null : view.own();
        if (view == null || side == null) {
            return new SendResult.NotFound();
        }
        var exit = exits.of(view, side, kind);
        var office = exit.office();
        if (!exit.isOpen() || office == null) {
            return new SendResult.NotOpen(exit.standing());
        }
        var waiting = Optional.ofNullable(exit.packet())
                .filter(packet -> packet.state() == PacketState.WAITING)
                .orElse(null);
        return waiting != null
                ? sending.join(waiting.id(), side, by)
                : sending.send(view, side, exit, office, gathering.of(caseId), by);
    }
}
