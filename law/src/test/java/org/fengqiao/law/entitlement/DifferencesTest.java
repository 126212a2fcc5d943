package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.fengqiao.law.entitlement.EmploymentBuilder.anEmployment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.entitlement.Difference.FactShare;
import org.fengqiao.law.entitlement.Difference.Gap;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<AskedClaim> SEVERANCE = List.of(AskedClaim.of(ClaimType.SEVERANCE));

    private final Differences differences = new Differences(Rulebook.builtIn());

    @Test
    void the_shares_of_the_facts_add_up_to_the_gap() {
        var ours = anEmployment().because(EndReason.AGREED_BY_EMPLOYER);
        var theirs = anEmployment()
                .because(EndReason.AGREED_BY_EMPLOYER)
                .from("2024-03-01")
                .paid("5000");

        var difference = differences.between(SEVERANCE, ours.facts(), theirs.facts(), TODAY);

        assertThat(difference.ours().total()).isEqualTo(exactly("24000"));
        assertThat(difference.theirs().total()).isEqualTo(exactly("15000"));
        assertThat(difference.gap()).isEqualTo(gap("9000"));
        assertThat(difference.facts())
                .containsExactly(
                        new FactShare(Input.STARTED_ON, "2023-03-01", "2024-03-01", gap("6000"), gap("6000")),
                        new FactShare(Input.MONTHLY_WAGE, "6000.00", "5000.00", gap("4000"), gap("3000")));
        assertThat(Differences.sum(difference.facts())).isEqualTo(difference.gap());
        assertThat(difference.undisputed()).isEqualTo(Money.ofYuan("15000"));
        assertThat(difference.claims().getFirst().facts()).isEqualTo(difference.facts());
        assertThat(difference.claims().getFirst().gap()).isEqualTo(difference.gap());
    }

    @Test
    void tellings_that_agree_leave_no_gap() {
        var facts = anEmployment().facts();
        var difference = differences.between(SEVERANCE, facts, facts, TODAY);

        assertThat(difference.facts()).isEmpty();
        assertThat(difference.gap()).isEqualTo(gap("0"));
        assertThat(Differences.sum(difference.facts())).isEqualTo(gap("0"));
        assertThat(difference.undisputed()).isEqualTo(Money.ofYuan("24000"));
    }

    @Test
    void a_fact_that_one_side_does_not_tell_is_written_as_nothing() {
        var difference = differences.between(
                SEVERANCE,
                anEmployment().facts(),
                anEmployment().forNoKnownReason().facts(),
                TODAY);

        assertThat(difference.facts()).hasSize(1);
        assertThat(difference.facts().getFirst().theirs()).isNull();
        assertThat(difference.facts().getFirst().ours()).isEqualTo("DISMISSED");
        assertThat(difference.gap()).isEqualTo(new Gap(Money.ofYuan("24000"), Money.ZERO));
    }

    @Test
    void inputs_of_a_claim_hold_on_both_sides() {
        var asked = List.of(new AskedClaim(
                ClaimType.SEVERANCE, EmploymentFacts.unknown().with(Input.YEARS, BigDecimal.valueOf(2))));

        var difference = differences.between(
                asked, anEmployment().facts(), anEmployment().paid("5000").facts(), TODAY);

        assertThat(difference.gap()).isEqualTo(gap("2000"));
    }

    private static final Parameter RAISED =
            Parameter.published("minimum_wage", "4401", LocalDate.of(2026, 7, 1), null, new BigDecimal("7000"), "试算");

    @Test
    void a_preview_names_the_cases_a_changed_parameter_would_change() {
        var before = Rulebook.builtIn();
        var after = before.overlaid(List.of(RAISED), List.of());
        var cases = new TreeMap<>(Map.of(
                "guangzhou", stored(anEmployment(), before),
                "jieyang", stored(anEmployment().at(EmploymentBuilder.JIEYANG), before),
                "earlier", stored(anEmployment().until("2026-06-30"), before)));

        assertThat(Preview.of(cases, before, after))
                .containsExactly(
                        new Preview.Change("guangzhou", ClaimType.SEVERANCE, exactly("24000"), exactly("28000")));
        assertThat(Preview.of(cases, before, before)).isEmpty();
    }

    @Test
    void a_preview_shows_a_figure_that_was_not_there_before() {
        var before = Rulebook.builtIn();
        var beijing =
                Parameter.published("minimum_wage", "11", LocalDate.of(2020, 1, 1), null, new BigDecimal("2540"), "试算");
        var asked = List.of(AskedClaim.of(ClaimType.MIN_WAGE_SHORTFALL));
        var facts = anEmployment()
                .at(EmploymentBuilder.BEIJING)
                .paid("2500")
                .from("2026-07-01")
                .facts();
        var cases = Map.of("one", StoredComputation.of(asked, facts, TODAY, before));

        var changes = Preview.of(cases, before, before.overlaid(List.of(beijing), List.of()));

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().before()).isNull();
        assertThat(changes.getFirst().after()).isEqualTo(exactly("80"));
    }

    @Test
    void a_stored_computation_is_made_again_to_the_same_figures() {
        var rules = Rulebook.builtIn().overlaid(List.of(RAISED), List.of());
        var stored = stored(anEmployment(), rules);

        assertThat(stored.rulebook().hash()).isEqualTo(rules.hash());
        assertThat(stored.recompute())
                .isEqualTo(new Entitlements(rules)
                        .compute(SEVERANCE, anEmployment().facts(), TODAY));
        assertThat(stored.recompute().total()).isEqualTo(exactly("28000"));
    }

    @Test
    void a_stored_computation_whose_rules_are_gone_says_so() {
        var stored = new StoredComputation(
                SEVERANCE, anEmployment().facts(), TODAY, 1, List.of(RAISED), List.of(), "another");

        assertThatIllegalStateException().isThrownBy(stored::recompute).withMessageContaining("Edition 1");
    }

    private static StoredComputation stored(EmploymentBuilder employment, Rulebook rules) {
        return StoredComputation.of(SEVERANCE, employment.facts(), TODAY, rules);
    }

    private static MoneyRange exactly(String yuan) {
        return MoneyRange.exactly(Money.ofYuan(yuan));
    }

    private static Gap gap(String yuan) {
        return new Gap(Money.ofYuan(yuan), Money.ofYuan(yuan));
    }
}
