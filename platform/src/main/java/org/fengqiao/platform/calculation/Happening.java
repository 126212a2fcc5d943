package org.fengqiao.platform.calculation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fengqiao.law.PeriodEvent;
import org.jspecify.annotations.Nullable;

/** What can have happened, as a person says it (发生了什么): the periods it sets going, or how it moves the limitation. */
public enum Happening {
    /** 知道权利受侵害. */
    KNEW("arb.limit"),
    /** 离职. */
    LEFT("arb.limit_pay_end"),
    /** 向单位要过. */
    ASKED(PeriodEvent.Kind.CLAIMED_FROM_OTHER_SIDE),
    /** 找过有关部门. */
    APPLIED(PeriodEvent.Kind.APPLIED_TO_A_BODY),
    /** 单位答应过. */
    PROMISED(PeriodEvent.Kind.ACKNOWLEDGED),
    /** 受伤或诊断职业病. */
    INJURED("wi.employer", "wi.worker"),
    /** 单位收到协商要求. */
    INVITED("neg.response"),
    /** 调解组织收到申请. */
    MEDIATION_RECEIVED("ec.accept", "med.law15"),
    /** 调解申请受理. */
    MEDIATION_ACCEPTED("ec.end"),
    /** 调解协议生效. */
    AGREED("ar.apply", "jc.apply"),
    /** 单位没按协议付. */
    NOT_PAID("mae.new_limitation"),
    /** 仲裁委收到申请. */
    ARBITRATION_RECEIVED("arb.accept"),
    /** 仲裁受理. */
    ARBITRATION_ACCEPTED("arb.award", "arb.award_max"),
    /** 收到裁决书. */
    AWARDED("lit.sue_award", "lit.worker_final", "lit.set_aside"),
    /** 收到判决书. */
    JUDGED("lit.appeal"),
    /** 收到支付令. */
    PAYMENT_ORDERED("po.objection");

    @SuppressWarnings("ImmutableEnumChecker") // The list cannot be changed.
    private final List<String> rules;

    private final PeriodEvent.@Nullable Kind event;

    Happening(String... rules) {
        this.rules = List.of(rules);
        this.event = null;
    }

    Happening(PeriodEvent.Kind event) {
        this.rules = List.of();
        this.event = event;
    }

    /** The periods it sets going, by rule id. */
    public List<String> rules() {
        return rules;
    }

    /** What it does to the limitation; null: nothing. */
    public PeriodEvent.@Nullable Kind event() {
        return event;
    }

    /** {@code mediation-received}: its field in the form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Happening> all() {
        return Arrays.asList(values());
    }
}
