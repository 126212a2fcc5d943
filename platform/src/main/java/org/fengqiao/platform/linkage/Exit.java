package org.fengqiao.platform.linkage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.platform.organization.Organization;
import org.jspecify.annotations.Nullable;

/**
 * One way on (出路), with its last day and where it leads.
 *
 * @param standing why it can be taken, or why not
 * @param office null where nobody is recorded for the place
 * @param lastDay null where no day is set
 * @param packet the packet on this way, if there is one
 */
public record Exit(
        PacketKind kind,
        Standing standing,
        @Nullable Organization office,
        @Nullable LocalDate lastDay,
        LocalDate today,
        @Nullable Packet packet) {

    /** Whether a way can be taken (是否可走). */
    public enum Standing {
        /** 可以走. */
        OPEN,
        /** 等对方同意: this side has asked. */
        OTHER_SIDE,
        /** 已送出. */
        SENT,
        /** 期限已过. */
        OVER,
        /** 还在协商或调解: nothing has ended yet. */
        STILL_TALKING,
        /** 没有生效的协议. */
        NO_AGREEMENT,
        /** 自行和解的协议: only what was mediated can be taken this way. */
        NOT_MEDIATED,
        /** 没有到期未付的钱. */
        NOTHING_DUE,
        /** 请求的事项不能申请支付令. */
        OTHER_MATTER,
        /** 由申请人提出. */
        OTHER_SIDES_MATTER,
        /** 当地没有这个机关的登记. */
        NO_OFFICE
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** Days until the last day; null where none is set. */
    public @Nullable Long daysLeft() {
        return lastDay == null ? null : (Long) ChronoUnit.DAYS.between(today, lastDay);
    }
}
