package org.fengqiao.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Computation;
import org.fengqiao.law.CountedPeriod;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.PeriodEvent;
import org.fengqiao.law.PeriodQuestion;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.WorkCalendar;
import org.fengqiao.law.entitlement.Entitlements;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One calculation with its trace, one limitation with what happened to it, ten working days on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LawBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Set<ClaimType> SIX = Set.of(
            ClaimType.WAGE,
            ClaimType.OVERTIME,
            ClaimType.DOUBLE_WAGE,
            ClaimType.SEVERANCE,
            ClaimType.UNLAWFUL_TERM,
            ClaimType.NOTICE_PAY);

    private final Rulebook rulebook = Rulebook.builtIn();
    private final Entitlements entitlements = new Entitlements(rulebook);
    private final Periods periods = new Periods(rulebook);
    private final WorkCalendar calendar = rulebook.calendar();
    private final EmploymentFacts facts = EmploymentFacts.unknown()
            .at("440113")
            .from(PartialDate.parse("2021-03-01"))
            .endedOn(PartialDate.parse("2026-08-31"))
            .paidMonthly(Money.ofYuan("6000"))
            .contract(false, null)
            .endedBecause(EndReason.DISMISSED)
            .with(Input.WEEKDAY_HOURS, BigDecimal.TEN);

    private final PeriodQuestion limitation = PeriodQuestion.of(
            "arb.limit",
            LocalDate.of(2025, 3, 14),
            new PeriodEvent(PeriodEvent.Kind.CLAIMED_FROM_OTHER_SIDE, LocalDate.of(2025, 11, 3), null));

    @Benchmark
    public Computation severanceWithItsTrace() {
        return entitlements.compute(Set.of(ClaimType.SEVERANCE), facts, TODAY);
    }

    @Benchmark
    public Computation secondWageWithItsTrace() {
        return entitlements.compute(Set.of(ClaimType.DOUBLE_WAGE), facts, TODAY);
    }

    @Benchmark
    public Computation sixClaimsAndTheirCombination() {
        return entitlements.compute(SIX, facts, TODAY);
    }

    @Benchmark
    public CountedPeriod limitationBegunAnew() {
        return periods.count(limitation, TODAY);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public LocalDate tenWorkingDaysOn() {
        return calendar.plusWorkingDays(TODAY, 10);
    }
}
