package org.fengqiao.platform.calculation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Input;

/** The calculators anyone can use (先算算), one for each of the ten commonest claims, with the questions each asks. */
public enum CalculatorKind {
    /** 拖欠工资. */
    WAGES(ClaimType.WAGE, Input.MONTHLY_WAGE, Input.UNPAID_MONTHS, Input.UNPAID_DAYS),
    /** 加班费. */
    OVERTIME(
            ClaimType.OVERTIME,
            Input.PLACE,
            Input.MONTHLY_WAGE,
            Input.WEEKDAY_HOURS,
            Input.REST_DAY_HOURS,
            Input.HOLIDAY_HOURS),
    /** 二倍工资. */
    DOUBLE_WAGE(
            ClaimType.DOUBLE_WAGE, Input.PLACE, Input.CONTRACT, Input.STARTED_ON, Input.ENDED_ON, Input.MONTHLY_WAGE),
    /** 经济补偿. */
    SEVERANCE(ClaimType.SEVERANCE, Input.PLACE, Input.END_REASON, Input.STARTED_ON, Input.ENDED_ON, Input.MONTHLY_WAGE),
    /** 违法解除赔偿金. */
    DAMAGES(
            ClaimType.UNLAWFUL_TERM,
            Input.PLACE,
            Input.END_REASON,
            Input.STARTED_ON,
            Input.ENDED_ON,
            Input.MONTHLY_WAGE),
    /** 代通知金. */
    NOTICE_PAY(ClaimType.NOTICE_PAY, Input.END_REASON, Input.NOTICE_GIVEN, Input.LAST_MONTH_WAGE),
    /** 未休年休假工资. */
    ANNUAL_LEAVE(
            ClaimType.ANNUAL_LEAVE,
            Input.TOTAL_WORK_YEARS,
            Input.STARTED_ON,
            Input.ENDED_ON,
            Input.LEAVE_TAKEN,
            Input.MONTHLY_WAGE),
    /** 低于最低工资. */
    MINIMUM_WAGE(ClaimType.MIN_WAGE_SHORTFALL, Input.PLACE, Input.STARTED_ON, Input.ENDED_ON, Input.MONTHLY_WAGE),
    /** 高温津贴. */
    HEAT(ClaimType.WELFARE, Input.PLACE, Input.MONTHS),
    /** 工伤待遇. */
    INJURY(ClaimType.INJURY, Input.PLACE, Input.GRADE, Input.MONTHLY_WAGE, Input.LOCAL_AVERAGE);

    private final ClaimType claim;

    @SuppressWarnings("ImmutableEnumChecker") // The list cannot be changed.
    private final List<Input> questions;

    CalculatorKind(ClaimType claim, Input... questions) {
        this.claim = claim;
        this.questions = List.of(questions);
    }

    public ClaimType claim() {
        return claim;
    }

    public List<Input> questions() {
        return questions;
    }

    /** {@code double-wage}: its name in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CalculatorKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
