package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows from the end of an employment: severance (经济补偿), damages (赔偿金) and pay in lieu of notice (代通知金). */
record Severance(Rulebook rulebook, EmploymentFacts facts, LocalDate asOf) {

    static final RuleOfLaw SEVERANCE =
            new RuleOfLaw("economic_compensation", 1, "劳动合同法", "46, 47", LocalDate.of(2008, 1, 1), true);
    static final RuleOfLaw BEFORE_2008 =
            new RuleOfLaw("economic_compensation", 1, "劳动合同法", "97", LocalDate.of(2008, 1, 1), true);
    static final RuleOfLaw DAMAGES = new RuleOfLaw("damages_2N", 1, "劳动合同法", "48, 87", LocalDate.of(2008, 1, 1), true);
    static final RuleOfLaw COUNTED_FROM_HIRE =
            new RuleOfLaw("damages_2N", 1, "劳动合同法实施条例", "25", LocalDate.of(2008, 9, 18), true);
    static final RuleOfLaw NOTICE = new RuleOfLaw("notice_pay", 1, "劳动合同法", "40", LocalDate.of(2008, 9, 18), true);

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    Entitlement severance() {
        var reason = facts.endReason();
        if (reason == EndReason.RESIGNED) {
            return new Entitlement(
                    ClaimType.SEVERANCE,
                    MoneyRange.NOTHING,
                    Strength.UNLIKELY,
                    List.of(),
                    Trace.of("severance.resigned", SEVERANCE),
                    null);
        }
        var missing = missing();
        if (!missing.isEmpty()) {
            return new Entitlement(
                    ClaimType.SEVERANCE,
                    null,
                    Strength.NEEDS_PROOF,
                    missing,
                    Trace.of("severance.unknown", SEVERANCE),
                    null);
        }
        var steps = new ArrayList<Trace>();
        var full = amount(service(false), steps, false);
        var least = amount(service(true), new ArrayList<>(), true);
        var low = reason == null ? Money.ZERO : least.min(full);
        if (reason == null) {
            steps.add(Trace.note("severance.reason-unknown"));
        }
        return new Entitlement(
                ClaimType.SEVERANCE,
                new MoneyRange(low, full),
                reason == null
                        ? Strength.UNCERTAIN
                        : reason == EndReason.FORCED_RESIGN ? Strength.NEEDS_PROOF : Strength.WELL_FOUNDED,
                reason == null ? List.of(Ask.END_REASON) : List.of(),
                Trace.of("severance.result", SEVERANCE, low, full).over(steps),
                null);
    }

    Entitlement damages() {
        var reason = facts.endReason();
        if (reason == EndReason.RESIGNED || reason == EndReason.FORCED_RESIGN) {
            return new Entitlement(
                    ClaimType.UNLAWFUL_TERM,
                    MoneyRange.NOTHING,
                    Strength.UNLIKELY,
                    List.of(),
                    Trace.of("damages.not-dismissed", DAMAGES),
                    null);
        }
        var missing = missing();
        if (!missing.isEmpty()) {
            return new Entitlement(
                    ClaimType.UNLAWFUL_TERM,
                    null,
                    Strength.NEEDS_PROOF,
                    missing,
                    Trace.of("damages.unknown", DAMAGES),
                    null);
        }
        var cap = cap();
        var longest = service(false).years();
        var shortest = service(true).years();
        var wage = wage();
        var full = doubled(wage.times(longest));
        var least = cap.isEmpty()
                ? doubled(wage.times(shortest))
                : doubled(cap.get().base().times(shortest.min(TWELVE)));
        var high = cap.isPresent() && cap.get().isCertain()
                ? doubled(cap.get().base().times(longest.min(TWELVE)))
                : full;
        var steps = new ArrayList<Trace>();
        steps.add(Trace.of(
                "damages.years",
                COUNTED_FROM_HIRE,
                service(false).first(),
                service(false).last(),
                longest.toPlainString()));
        cap.ifPresent(limit -> steps.add(limit.trace()));
        return new Entitlement(
                ClaimType.UNLAWFUL_TERM,
                new MoneyRange(least.min(high), high),
                Strength.NEEDS_PROOF,
                reason == null ? List.of(Ask.END_REASON) : List.of(),
                Trace.of("damages.result", DAMAGES, wage, longest.toPlainString(), high)
                        .over(steps),
                null);
    }

    Entitlement noticePay() {
        var wage = facts.monthlyWage();
        if (wage == null) {
            return new Entitlement(
                    ClaimType.NOTICE_PAY,
                    null,
                    Strength.UNCERTAIN,
                    List.of(Ask.MONTHLY_WAGE),
                    Trace.of("notice.result", NOTICE, "?"),
                    null);
        }
        return new Entitlement(
                ClaimType.NOTICE_PAY,
                new MoneyRange(Money.ZERO, wage),
                Strength.UNCERTAIN,
                List.of(),
                Trace.of("notice.result", NOTICE, wage),
                null);
    }

    /** Years before and after 2008 apart; the wage cap with its twelve years only for those after. */
    private Money amount(Service service, List<Trace> steps, boolean lowest) {
        var wage = wage();
        var before = service.beganBefore2008() && facts.endReason() != EndReason.EXPIRED
                ? service.until2007().begunYears()
                : BigDecimal.ZERO;
        var after = (service.beganBefore2008() ? service.from2008() : service).years();
        if (before.signum() > 0) {
            steps.add(Trace.of("severance.before-2008", BEFORE_2008, service.first(), before.toPlainString()));
        }
        steps.add(Trace.of("severance.years", SEVERANCE, service.first(), service.last(), after.toPlainString(), wage));
        var cap = cap();
        cap.ifPresent(limit -> steps.add(limit.trace()));
        boolean capped = cap.isPresent() && (lowest || cap.get().isCertain());
        var sinceThen = capped ? cap.get().base().times(after.min(TWELVE)) : wage.times(after);
        return wage.times(before).plus(sinceThen);
    }

    /**
     * 劳动合同法 47(2): pay above three times the local average counts only to there, and for twelve years. Where the average is not known, three
     * times the minimum wage is what it can never be below.
     */
    private Optional<Cap> cap() {
        var wage = wage();
        var place = facts.place();
        var average = facts.localAverage();
        if (average == null && place != null) {
            average = rulebook.parameter("average_wage", place, lastDay())
                    .map(Parameter::value)
                    .orElse(null);
        }
        if (average != null) {
            var base = average.times(THREE);
            return wage.compareTo(base) > 0
                    ? Optional.of(new Cap(base, true, Trace.of("severance.cap", SEVERANCE, average, base)))
                    : Optional.empty();
        }
        var floor = place == null ? Optional.<Parameter>empty() : rulebook.parameter("minimum_wage", place, lastDay());
        return floor.map(Parameter::value)
                .map(minimum -> minimum.times(THREE))
                .filter(base -> wage.compareTo(base) > 0)
                .map(base -> new Cap(base, false, Trace.of("severance.cap-unknown", SEVERANCE, base)));
    }

    private record Cap(Money base, boolean isCertain, Trace trace) {}

    private List<Ask> missing() {
        var missing = new ArrayList<Ask>();
        if (facts.startedOn() == null) {
            missing.add(Ask.STARTED_ON);
        }
        if (facts.monthlyWage() == null) {
            missing.add(Ask.MONTHLY_WAGE);
        }
        return missing;
    }

    private Money wage() {
        var wage = facts.monthlyWage();
        if (wage == null) {
            throw new IllegalStateException("Asked for before the wage is known");
        }
        return wage;
    }

    private LocalDate lastDay() {
        var ended = facts.endedOn();
        return ended == null ? asOf : ended.latest();
    }

    private Service service(boolean shortest) {
        var started = facts.startedOn();
        if (started == null) {
            throw new IllegalStateException("Asked for before the start is known");
        }
        var ended = facts.endedOn();
        var first = shortest ? started.latest() : started.earliest();
        var last = ended == null ? asOf : shortest ? ended.earliest() : ended.latest();
        return new Service(first, last.isBefore(first) ? first : last);
    }

    private static Money doubled(Money money) {
        return money.plus(money);
    }
}
