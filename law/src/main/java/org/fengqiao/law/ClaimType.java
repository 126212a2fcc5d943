package org.fengqiao.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for (请求类型). The first nineteen are what a story is filed under; the others are computed by their own rule and filed under one of those. Each
 * figure rests on the entitlement of the fact base that {@link #rule} names.
 */
public enum ClaimType {
    /** 拖欠工资. */
    WAGE("unpaid_wages"),
    /** 工资差额. */
    WAGE_DIFF("min_wage_shortfall"),
    /** 加班费. */
    OVERTIME("overtime"),
    /** 未签书面劳动合同的二倍工资. */
    DOUBLE_WAGE("double_wage"),
    /** 经济补偿. */
    SEVERANCE("economic_compensation"),
    /** 违法解除赔偿金. */
    UNLAWFUL_TERM("damages_2N"),
    /** 代通知金. */
    NOTICE_PAY("notice_pay"),
    /** 解除劳动关系. */
    TERMINATE((String) null),
    /** 继续履行. */
    REINSTATE((String) null),
    /** 确认劳动关系. */
    RELATION((String) null),
    /** 工伤待遇: all the benefits the facts give. */
    INJURY("injury_disability"),
    /** 工亡待遇. */
    DEATH("injury_death"),
    /** 社会保险. */
    SOCIAL_INS("social_insurance"),
    /** 失业保险待遇损失. */
    UNEMPLOYMENT("social_insurance"),
    /** 未休年休假工资. */
    ANNUAL_LEAVE("annual_leave"),
    /** 防暑降温费、取暖补贴. */
    WELFARE("high_temp"),
    /** 奖金、提成、绩效. */
    BONUS("unpaid_wages"),
    /** 押金、扣款返还. */
    DEPOSIT("deposit_refund"),
    /** 竞业限制. */
    NON_COMPETE("non_compete"),

    /** 日工资、小时工资. */
    DAILY_WAGE(WAGE),
    /** 应签未签无固定期限合同的二倍工资. */
    DOUBLE_WAGE_OPEN_ENDED(DOUBLE_WAGE),
    /** 病假工资. */
    SICK_PAY(WAGE),
    /** 低于最低工资差额. */
    MIN_WAGE_SHORTFALL(WAGE_DIFF),
    /** 加付赔偿金. */
    ADDITIONAL_COMPENSATION(WAGE),
    /** 停工留薪期工资. */
    INJURY_SUSPENSION(INJURY),
    /** 一次性伤残补助金. */
    INJURY_DISABILITY(INJURY),
    /** 一次性医疗、就业补助金. */
    INJURY_LUMP(INJURY),
    /** 护理费. */
    INJURY_NURSING(INJURY),
    /** 违法试用期赔偿. */
    PROBATION_DAMAGES(WAGE),
    /** 服务期违约金: claimed by the employer. */
    TRAINING_PENALTY(DEPOSIT),
    /** 停工工资. */
    STOPPAGE(WAGE),
    /** 扣工资. */
    DEDUCTIONS(DEPOSIT),
    /** 产假. */
    MATERNITY(SOCIAL_INS),
    /** 违法解除期间工资. */
    UNLAWFUL_DISMISSAL_PAY(REINSTATE),
    /** 非全日制用工报酬. */
    PART_TIME(WAGE),
    /** 超龄劳动者报酬. */
    OVERAGE(WAGE),
    /** 新就业形态劳动者报酬. */
    PLATFORM(WAGE),
    /** 劳务派遣连带赔偿. */
    DISPATCH(WAGE),
    /** 25%经济补偿金, no longer law. */
    OBSOLETE_25(WAGE),
    /** 离职证明、档案损失. */
    CERT_DAMAGES(SOCIAL_INS);

    /** What a story is filed under. */
    public static final List<ClaimType> FILED =
            Arrays.stream(values()).filter(type -> type.filedUnder() == type).toList();

    private static final Map<String, ClaimType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(ClaimType::code, type -> type));

    private final String code;
    private final @Nullable String rule;
    private final @Nullable ClaimType filedUnder;

    ClaimType(@Nullable String rule) {
        this.code = name();
        this.rule = rule;
        this.filedUnder = null;
    }

    ClaimType(ClaimType filedUnder) {
        this.code = name().toLowerCase(Locale.ROOT);
        this.rule = code;
        this.filedUnder = filedUnder;
    }

    /** Its name in a document: {@code WAGE}, {@code sick_pay}. */
    public String code() {
        return code;
    }

    /** The claim type of that name in a document; empty if there is none. */
    public static Optional<ClaimType> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The entitlement in the rules; null where the claim is not about money. */
    public @Nullable String rule() {
        return rule;
    }

    /** The broad type a case of it is filed under; itself where it is one. */
    public ClaimType filedUnder() {
        return filedUnder == null ? this : filedUnder;
    }

    /** Whether the claim is for pay, for which no limitation runs while the employment goes on. */
    public boolean isForPay() {
        return switch (this) {
            case WAGE,
                    WAGE_DIFF,
                    OVERTIME,
                    BONUS,
                    SICK_PAY,
                    MIN_WAGE_SHORTFALL,
                    STOPPAGE,
                    PART_TIME,
                    OVERAGE,
                    PLATFORM,
                    DEDUCTIONS -> true;
            default -> false;
        };
    }

    /** Whether it adds to what the worker can ask for; the others are the employer's claim or a figure to reckon with. */
    public boolean addsUp() {
        return this != TRAINING_PENALTY && this != DAILY_WAGE && this != OBSOLETE_25;
    }
}
