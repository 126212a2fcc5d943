package org.fengqiao.platform.linkage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.law.Interruption;
import org.fengqiao.law.LastDay;
import org.fengqiao.law.LimitationClock;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.intake.Limitations;
import org.fengqiao.platform.linkage.Exit.Standing;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which ways on a case has (出路), each with its conditions as the law sets them. */
@Component
class Exits {

    private final PacketTable table;
    private final Organizations organizations;
    private final Limitations limitations;
    private final Grounds grounds;
    private final Clock clock;

    Exits(PacketTable table, Organizations organizations, Limitations limitations, Grounds grounds, Clock clock) {
        this.table = table;
        this.organizations = organizations;
        this.limitations = limitations;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** All ways, those that can be taken first. */
    List<Exit> of(CaseView view, Side side) {
        var packets = table.of(view.id());
        return Arrays.stream(PacketKind.values())
                .map(kind -> exit(view, side, kind, newest(packets, kind)))
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .toList();
    }

    Exit of(CaseView view, Side side, PacketKind kind) {
        return exit(view, side, kind, newest(table.of(view.id()), kind));
    }

    /** The year for arbitration; it began anew when what was applied for here ended, and with what the other side promised in an agreement (民法典 195). */
    LimitationClock limitation(CaseView view) {
        var ended = view.endedAt();
        var interruptions = new ArrayList<Interruption>();
        if (ended != null) {
            interruptions.add(new Interruption(Interruption.Kind.APPLIED_TO_A_BODY, Days.of(ended)));
        }
        grounds.promised(view.id())
                .map(day -> new Interruption(Interruption.Kind.ACKNOWLEDGED, day))
                .ifPresent(interruptions::add);
        return limitations.of(view, interruptions);
    }

    private Exit exit(CaseView view, Side side, PacketKind kind, @Nullable Packet packet) {
        var office = organizations.reaching(view.place(), kind.office()).stream()
                .findFirst()
                .orElse(null);
        var lastDay = lastDay(view, kind);
        return new Exit(
                kind, standing(view, side, kind, packet, office), office, lastDay, Days.of(clock.instant()), packet);
    }

    private Standing standing(
            CaseView view, Side side, PacketKind kind, @Nullable Packet packet, @Nullable Organization office) {
        if (packet != null && packet.state() == PacketState.WAITING) {
            return packet.isAskedBy(side) ? Standing.OTHER_SIDE : Standing.OPEN;
        }
        if (packet != null && packet.state() != PacketState.LAPSED) {
            return Standing.SENT;
        }
        if (office == null) {
            return Standing.NO_OFFICE;
        }
        return switch (kind) {
            case ARBITRATION -> arbitration(view, side);
            case PAYMENT_ORDER -> grounds.paymentOrder(view, side);
            case REVIEW, CONFIRMATION -> grounds.joint(view, kind);
        };
    }

    /** A limitation that has run out is the other side's to plead: it is told, and bars nobody. */
    private Standing arbitration(CaseView view, Side side) {
        if (side != Side.APPLICANT) {
            return Standing.OTHER_SIDES_MATTER;
        }
        return switch (view.stage()) {
            case ENDED -> Standing.OPEN;
            // 劳动争议调解仲裁法 15: an agreement that is not kept in time.
            case FULFILLING -> grounds.overdue(view.id()).isEmpty() ? Standing.NOTHING_DUE : Standing.OPEN;
            default -> Standing.STILL_TALKING;
        };
    }

    private @Nullable LocalDate lastDay(CaseView view, PacketKind kind) {
        return switch (kind) {
            case ARBITRATION -> {
                var last = limitation(view).lastDay();
                yield last == null ? null : last.date();
            }
            case PAYMENT_ORDER -> null;
            case REVIEW, CONFIRMATION ->
                grounds.lastDay(view.id(), kind).map(LastDay::date).orElse(null);
        };
    }

    private static @Nullable Packet newest(List<Packet> packets, PacketKind kind) {
        return packets.stream()
                .filter(packet -> packet.kind() == kind)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
