package org.fengqiao.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that moves the end of a period (影响期限的事件).
 *
 * @param on the day of it; of one that lasts, its first day
 * @param until its last day; of an application to a body, the day that procedure ended; of an agreement or approval, the day agreed or approved. Null: it goes
 *     on, or, for an approval, the length the law names
 */
public record PeriodEvent(Kind kind, LocalDate on, @Nullable LocalDate until) {

    /** What it does to a period. */
    public enum Effect {
        /** 中断: begins anew. */
        INTERRUPTS,
        /** 中止、扣除: the time does not count. */
        SUSPENDS,
        /** 重新计算. */
        RESTARTS,
        /** 延长. */
        EXTENDS
    }

    /** What it is. */
    public enum Kind {
        /** 向对方主张权利 (劳动争议调解仲裁法 27(2)). */
        CLAIMED_FROM_OTHER_SIDE(Effect.INTERRUPTS),
        /** 向有关部门请求救济. */
        APPLIED_TO_A_BODY(Effect.INTERRUPTS),
        /** 对方同意履行. */
        ACKNOWLEDGED(Effect.INTERRUPTS),
        /** 不可抗力等正当理由 (劳动争议调解仲裁法 27(3)). */
        OBSTACLE(Effect.SUSPENDS),
        /** 案件中止审理、公告送达、鉴定等不计入的时间 (办案规则 47). */
        TIME_LEFT_OUT(Effect.SUSPENDS),
        /** 追加当事人 (办案规则 46). */
        PARTY_JOINED(Effect.RESTARTS),
        /** 变更、增加请求. */
        CLAIM_CHANGED(Effect.RESTARTS),
        /** 反申请合并审理. */
        COUNTERCLAIM_MERGED(Effect.RESTARTS),
        /** 移送管辖. */
        TRANSFERRED(Effect.RESTARTS),
        /** 双方同意延长. */
        EXTENSION_AGREED(Effect.EXTENDS),
        /** 批准延长. */
        EXTENSION_APPROVED(Effect.EXTENDS);

        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
        }

        public Effect effect() {
            return effect;
        }
    }

    public static PeriodEvent of(Interruption interruption) {
        return new PeriodEvent(Kind.valueOf(interruption.kind().name()), interruption.on(), null);
    }

    /** Whether a period of that kind is moved by it at all. */
    boolean moves(Period period) {
        return switch (kind.effect()) {
            case INTERRUPTS -> period.moving() == Period.Moving.LIMITATION;
            case SUSPENDS -> period.moving() != Period.Moving.NOTHING;
            case RESTARTS -> period.moving() == Period.Moving.ARBITRATION;
            case EXTENDS ->
                kind == Kind.EXTENSION_AGREED
                        ? period.extending().how() == Period.Extending.How.AGREED
                        : period.extending().how() == Period.Extending.How.APPROVED;
        };
    }
}
