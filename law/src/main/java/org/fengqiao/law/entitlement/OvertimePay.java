package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Strength;
import org.fengqiao.law.TimeSystem;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Pay for overtime (加班费): 劳动法 44, 工资支付暂行规定 13. The base is the month's pay, never below the minimum wage. On holidays the common reading is taken: a
 * further 300 % beside the pay of the month; {@link Input#MULTIPLE} gives another.
 */
record OvertimePay(Basis basis) {

    private static final BigDecimal WEEKDAY = new BigDecimal("1.5");
    private static final BigDecimal REST_DAY = new BigDecimal("2");
    private static final BigDecimal HOLIDAY = new BigDecimal("3");

    Entitlement compute() {
        var rule = basis.rule("overtime");
        if (!tellsTheKind() && !(tellsHours() && basis.facts().knows(Input.MULTIPLE))) {
            basis.want(Input.WEEKDAY_HOURS, Input.REST_DAY_HOURS, Input.HOLIDAY_HOURS);
        }
        var hourly = hourly();
        if (hourly == null || !tellsHours()) {
            return basis.unknown(ClaimType.OVERTIME, Trace.of("overtime.unknown", rule));
        }
        var sum = part(hourly, Input.NORMAL_HOURS, null, BigDecimal.ONE, "overtime.normal")
                .plus(part(hourly, Input.WEEKDAY_HOURS, null, WEEKDAY, "overtime.weekday"))
                .plus(restDays(hourly))
                .plus(part(hourly, Input.HOLIDAY_HOURS, Input.HOLIDAYS, holidayMultiple(), "overtime.holiday"))
                .plus(ofSomeKind(hourly));
        return basis.answer(
                ClaimType.OVERTIME,
                sum,
                Strength.NEEDS_PROOF,
                range -> range.isExact()
                        ? Trace.of("overtime.result", rule, range.high())
                        : Trace.of("overtime.range", rule, range.low(), range.high()));
    }

    private boolean tellsHours() {
        return tellsTheKind()
                || basis.facts().knows(Input.HOURS)
                || basis.facts().knows(Input.DAYS);
    }

    private boolean tellsTheKind() {
        var facts = basis.facts();
        return facts.knows(Input.NORMAL_HOURS)
                || facts.knows(Input.WEEKDAY_HOURS)
                || facts.knows(Input.REST_DAY_HOURS)
                || facts.knows(Input.REST_DAYS)
                || facts.knows(Input.HOLIDAY_HOURS)
                || facts.knows(Input.HOLIDAYS);
    }

    private @Nullable Figure hourly() {
        if (basis.facts().knows(Input.HOURLY_WAGE) || basis.facts().knows(Input.DAILY_WAGE)) {
            return Pay.anHour(basis, null);
        }
        var wage = basis.firstMoney(Input.BASE, Input.AGREED_WAGE, Input.MONTHLY_WAGE);
        if (wage == null) {
            basis.want(Input.MONTHLY_WAGE);
            return null;
        }
        var minimum = MinimumWage.in(basis, basis.day());
        var base = wage;
        if (minimum != null && minimum.month().compareTo(wage) > 0) {
            base = minimum.month();
            basis.step(Trace.of("overtime.minimum", basis.rule("overtime.minimum"), base));
            minimum.tell(basis, basis.day());
        }
        var hourly = Pay.aDay(base).over(Pay.HOURS_A_DAY);
        basis.step(Trace.note("overtime.hour", base, hourly.high().money()));
        return hourly;
    }

    private BigDecimal holidayMultiple() {
        var given = basis.multiple();
        return given == null ? HOLIDAY : given;
    }

    /** Time off in return takes the place of pay on rest days, never on holidays. Over a cycle of comprehensive hours, rest days count like weekdays. */
    private Figure restDays(Figure hourly) {
        var system = basis.choice(Input.TIME_SYSTEM, TimeSystem.class).orElse(TimeSystem.STANDARD);
        if (system == TimeSystem.IRREGULAR) {
            basis.step(Trace.of("overtime.irregular", basis.rule("overtime.irregular")));
        }
        var multiple = system == TimeSystem.COMPREHENSIVE ? WEEKDAY : REST_DAY;
        var given = basis.facts().knows(Input.HOLIDAY_HOURS) || basis.facts().knows(Input.HOLIDAYS)
                ? null
                : basis.multiple();
        return part(
                hourly, Input.REST_DAY_HOURS, Input.REST_DAYS, given == null ? multiple : given, "overtime.rest-day");
    }

    private Figure part(Figure hourly, Input hours, @Nullable Input days, BigDecimal multiple, String step) {
        var counted = counted(hours, days);
        if (counted == null || isUnpaid(step)) {
            return Figure.NOTHING;
        }
        var pay = hourly.times(counted).times(Figure.exactly(multiple));
        if (counted.high().isPositive()) {
            basis.step(Trace.note(step, counted.high().shown(2), pay.high().money()));
        }
        return pay;
    }

    /** An approved irregular working time knows overtime on holidays only, and that in some places only. */
    private boolean isUnpaid(String step) {
        return basis.facts().value(Input.TIME_SYSTEM, TimeSystem.class).orElse(TimeSystem.STANDARD)
                        == TimeSystem.IRREGULAR
                && !step.equals("overtime.holiday")
                && !step.equals("overtime.normal");
    }

    /** Hours or days of which nobody says on which days they were: by the multiple given, otherwise between the least and the most. */
    private Figure ofSomeKind(Figure hourly) {
        var counted = tellsTheKind() ? null : counted(Input.HOURS, Input.DAYS);
        if (counted == null) {
            return Figure.NOTHING;
        }
        var given = basis.multiple();
        var multiple = given == null ? new Figure(Term.of(WEEKDAY), Term.of(HOLIDAY)) : Figure.exactly(given);
        var pay = hourly.times(counted).times(multiple);
        var told = counted.high().shown(2);
        basis.step(
                given == null
                        ? Trace.note(
                                "overtime.some",
                                told,
                                pay.low().money(),
                                pay.high().money())
                        : Trace.note("overtime.told", told, pay.high().money()));
        return pay;
    }

    private @Nullable Figure counted(Input hours, @Nullable Input days) {
        var told = basis.number(hours);
        var toldDays = days == null ? null : basis.number(days);
        var off = hours == Input.REST_DAY_HOURS ? basis.number(Input.TIME_OFF_HOURS) : null;
        Figure counted;
        if (told != null) {
            counted = Figure.exactly(told);
        } else if (toldDays != null) {
            counted = Figure.exactly(toldDays).times(Pay.HOURS_A_DAY);
        } else {
            return null;
        }
        return off == null ? counted : counted.less(Figure.exactly(off));
    }
}
