package org.fengqiao.platform.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.casefile.Stage;

/** What an office decided on a packet (办理结果), and what becomes of the case by it. */
public enum Decision {
    /** 已裁决. */
    AWARDED,
    /** 仲裁调解结案. */
    SETTLED_THERE,
    /** 申请人撤回. */
    WITHDRAWN_THERE,
    /** 已出具仲裁调解书. */
    STATEMENT_ISSUED,
    /** 裁定调解协议有效. */
    CONFIRMED,
    /** 支付令已生效. */
    ORDER_STANDS,
    /** 督促程序终结: the agreement stands and is watched again. */
    ORDER_ENDED,
    /** 不予受理或不予确认. */
    NOT_TAKEN;

    static List<Decision> of(PacketKind kind) {
        return Arrays.stream(values())
                .filter(decision -> decision.answers(kind))
                .toList();
    }

    boolean answers(PacketKind kind) {
        return switch (this) {
            case AWARDED, SETTLED_THERE, WITHDRAWN_THERE -> kind == PacketKind.ARBITRATION;
            case STATEMENT_ISSUED -> kind == PacketKind.REVIEW;
            case CONFIRMED -> kind == PacketKind.CONFIRMATION;
            case ORDER_STANDS, ORDER_ENDED -> kind == PacketKind.PAYMENT_ORDER;
            case NOT_TAKEN -> true;
        };
    }

    /** How the case moves; empty where it stays, because a joint application never took it along. */
    Optional<Stage.Event> event(PacketKind kind) {
        return switch (kind) {
            case ARBITRATION -> Optional.of(Stage.Event.CLOSE);
            case PAYMENT_ORDER -> Optional.of(this == ORDER_STANDS ? Stage.Event.CLOSE : Stage.Event.RETURN);
            case REVIEW, CONFIRMATION -> Optional.empty();
        };
    }
}
