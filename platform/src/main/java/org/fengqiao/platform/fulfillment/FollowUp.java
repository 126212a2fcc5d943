package org.fengqiao.platform.fulfillment;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.platform.shared.Hat;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up (回访): who was asked, and what came of it. Facts of the payment, no words said to settle.
 *
 * @param promisedOn by when it was promised; null where nothing was
 * @param satisfaction null where it was not asked
 * @param wantsJobHelp null where it was not asked
 */
public record FollowUp(
        Occasion occasion,
        TalkedTo talkedTo,
        Outcome outcome,
        @Nullable LocalDate promisedOn,
        String note,
        @Nullable Satisfaction satisfaction,
        @Nullable Boolean wantsJobHelp,
        Hat by,
        Instant at) {

    /** Why somebody asked. */
    public enum Occasion {
        /** 生效后第7天. */
        SEVENTH_DAY,
        /** 生效后第30天. */
        THIRTIETH_DAY,
        /** 到期没付. */
        LATE_PAYMENT
    }

    /** Who answered. */
    public enum TalkedTo {
        /** 申请人. */
        APPLICANT,
        /** 被申请人. */
        RESPONDENT,
        /** 没联系上. */
        NOBODY
    }

    /** What was answered. */
    public enum Outcome {
        /** 已付. */
        PAID,
        /** 还没到期，一切正常. */
        ON_TRACK,
        /** 答应哪天付. */
        PROMISED,
        /** 不付. */
        REFUSES,
        /** 没联系上. */
        UNREACHABLE
    }

    /** How it was for them. */
    public enum Satisfaction {
        /** 满意. */
        SATISFIED,
        /** 一般. */
        FAIR,
        /** 不满意. */
        DISSATISFIED
    }
}
