package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.law.entitlement.EmploymentBuilder.anEmployment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Computation;
import org.fengqiao.law.Contradiction;
import org.fengqiao.law.Contradiction.Kind;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComputationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Parameter AVERAGE =
            Parameter.published("average_wage", "4401", LocalDate.of(2026, 7, 1), null, new BigDecimal("13000"), "穗");

    private final Entitlements entitlements = new Entitlements(Rulebook.builtIn());

    @Test
    void damages_exclude_severance_and_notice_pay_from_the_total() {
        var computation = compute(
                anEmployment(),
                ClaimType.SEVERANCE,
                ClaimType.UNLAWFUL_TERM,
                ClaimType.NOTICE_PAY,
                ClaimType.REINSTATE);

        assertThat(excludedBy(computation, ClaimType.UNLAWFUL_TERM)).isNull();
        assertThat(excludedBy(computation, ClaimType.SEVERANCE)).isEqualTo(ClaimType.UNLAWFUL_TERM);
        assertThat(excludedBy(computation, ClaimType.NOTICE_PAY)).isEqualTo(ClaimType.UNLAWFUL_TERM);
        assertThat(excludedBy(computation, ClaimType.REINSTATE)).isEqualTo(ClaimType.UNLAWFUL_TERM);
        assertThat(computation.total()).isEqualTo(MoneyRange.exactly(Money.ofYuan("48000")));
    }

    @Test
    void severance_with_notice_pay_is_kept_where_it_can_come_to_more_than_damages() {
        var computation = compute(
                anEmployment().from("2026-07-01"), ClaimType.SEVERANCE, ClaimType.UNLAWFUL_TERM, ClaimType.NOTICE_PAY);

        assertThat(excludedBy(computation, ClaimType.UNLAWFUL_TERM)).isEqualTo(ClaimType.SEVERANCE);
        assertThat(computation.total()).isEqualTo(new MoneyRange(Money.ofYuan("3000"), Money.ofYuan("9000")));
    }

    @Test
    void severance_stays_where_there_are_no_damages() {
        var computation =
                compute(anEmployment().because(EndReason.FORCED_RESIGN), ClaimType.SEVERANCE, ClaimType.UNLAWFUL_TERM);

        assertThat(excludedBy(computation, ClaimType.SEVERANCE)).isNull();
        assertThat(computation.total()).isEqualTo(MoneyRange.exactly(Money.ofYuan("24000")));
    }

    @Test
    void nothing_is_excluded_by_a_claim_that_comes_to_nothing() {
        var computation =
                compute(anEmployment().because(EndReason.RESIGNED), ClaimType.SEVERANCE, ClaimType.UNLAWFUL_TERM);

        assertThat(computation.entitlements())
                .extracting(Entitlement::excludedBy)
                .containsOnlyNulls();
    }

    @Test
    void claims_that_go_together_add_up() {
        var computation = compute(anEmployment().unpaidMonths(2), ClaimType.WAGE, ClaimType.SEVERANCE);

        assertThat(computation.total()).isEqualTo(MoneyRange.exactly(Money.ofYuan("36000")));
    }

    @ParameterizedTest
    @EnumSource(ClaimType.class)
    void every_claim_is_answered_with_a_figure_or_with_what_is_wanted(ClaimType type) {
        for (var facts : List.of(EmploymentFacts.unknown(), anEmployment().facts())) {
            var entitlement = Entitled.to(type, facts, TODAY);

            assertThat(entitlement.type()).isEqualTo(type);
            assertThat(entitlement.range() != null || !entitlement.asks().isEmpty() || type.rule() == null)
                    .isTrue();
            assertThat(Trace.fromJson(entitlement.trace().toJson())).isEqualTo(entitlement.trace());
        }
    }

    @Test
    void an_end_before_the_start_is_a_contradiction() {
        assertThat(contradictions(anEmployment().from("2026-03-01").until("2026-03-01")))
                .isEmpty();
        assertThat(contradictions(anEmployment().from("2026-03-01").until("2026-02-28")))
                .containsExactly(
                        new Contradiction(Input.ENDED_ON, Kind.END_BEFORE_START, List.of("2026-02-28", "2026-03-01")));
        assertThat(contradictions(anEmployment().from("2026-03-20").until("2026-03")))
                .isEmpty();
    }

    @Test
    void a_start_in_the_future_is_a_contradiction() {
        var employment = anEmployment().stillGoingOn();

        assertThat(contradictions(employment.from("2026-11-24"))).isEmpty();
        assertThat(contradictions(employment.from("2026-11-25")))
                .extracting(Contradiction::kind)
                .containsExactly(Kind.START_IN_FUTURE);
    }

    @Test
    void more_months_unpaid_than_worked_is_a_contradiction() {
        var employment = anEmployment().from("2026-06-15").until("2026-08-03");

        assertThat(contradictions(employment.unpaidMonths(3))).isEmpty();
        assertThat(contradictions(employment.unpaidMonths(4)))
                .containsExactly(
                        new Contradiction(Input.UNPAID_MONTHS, Kind.MORE_UNPAID_THAN_WORKED, List.of("3", "4")));
    }

    @Test
    void contradictory_facts_are_still_computed() {
        for (var type : ClaimType.values()) {
            var facts = anEmployment()
                    .from("2026-12-01")
                    .until("2026-02-01")
                    .unpaidMonths(99)
                    .facts();

            assertThat(Entitled.to(type, facts, TODAY).type()).isEqualTo(type);
        }
    }

    @Test
    void more_pay_never_makes_less() {
        var previous = Money.ZERO;
        for (int wage = 1000; wage < 60_000; wage += 500) {
            var total = entitlements
                    .compute(
                            EnumSet.allOf(ClaimType.class),
                            anEmployment()
                                    .at(EmploymentBuilder.BEIJING)
                                    .unpaidMonths(2)
                                    .paid(String.valueOf(wage))
                                    .facts(),
                            TODAY)
                    .total();
            assertThat(total.high()).isGreaterThanOrEqualTo(previous);
            previous = total.high();
        }
    }

    @Test
    void a_result_names_the_rules_and_the_day_it_was_made_under() {
        var computation = compute(anEmployment(), ClaimType.WAGE);
        var newer = Rulebook.builtIn().overlaid(List.of(AVERAGE), List.of());

        assertThat(computation.rulebookHash())
                .isEqualTo(Rulebook.builtIn().hash())
                .matches("[0-9a-f]{64}");
        assertThat(computation.asOf()).isEqualTo(TODAY);
        assertThat(newer.hash()).isNotEqualTo(Rulebook.builtIn().hash());
    }

    @Test
    void an_average_published_later_makes_the_cap_certain() {
        var rich = anEmployment().paid("45000").facts();
        var overlaid = new Entitlements(Rulebook.builtIn().overlaid(List.of(AVERAGE), List.of()));

        var before = entitlements.compute(Set.of(ClaimType.SEVERANCE), rich, TODAY);
        var after = overlaid.compute(Set.of(ClaimType.SEVERANCE), rich, TODAY);

        assertThat(before.total()).isEqualTo(new MoneyRange(Money.ofYuan("30000"), Money.ofYuan("180000")));
        assertThat(after.total()).isEqualTo(MoneyRange.exactly(Money.ofYuan("156000")));
    }

    private Computation compute(EmploymentBuilder employment, ClaimType... claims) {
        return entitlements.compute(List.of(claims), employment.facts(), TODAY);
    }

    private List<Contradiction> contradictions(EmploymentBuilder employment) {
        return compute(employment).contradictions();
    }

    private static @Nullable ClaimType excludedBy(Computation computation, ClaimType type) {
        return computation.entitlements().stream()
                .filter(entitlement -> entitlement.type() == type)
                .findFirst()
                .orElseThrow()
                .excludedBy();
    }
}
