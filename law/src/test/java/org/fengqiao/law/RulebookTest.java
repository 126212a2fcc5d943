package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Rulebook rules = Rulebook.builtIn();

    /** A row of an edition is never changed or taken away; a new one goes below a new edition's line, and this stays. */
    @Test
    void the_first_edition_is_what_it_was() {
        assertThat(Rulebook.edition(1).hash())
                .isEqualTo("2dc714e2aad9b3e162d5f1dbfbd8f508005181b64b609c85174def7a276b2fbd");
    }

    @Test
    void an_edition_that_never_was_is_refused() {
        assertThat(Rulebook.edition(rules.edition()).hash()).isEqualTo(rules.hash());
        assertThatIllegalArgumentException().isThrownBy(() -> Rulebook.edition(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Rulebook.edition(rules.edition() + 1));
    }

    @Test
    void a_line_begins_what_a_later_edition_added() {
        var rows = RulebookResources.rows(
                List.of("# remark", "# edition 1", "name", "a", "b", "", "# edition 3", "c"), ",", row -> row[0]);

        assertThat(rows).containsExactly(List.of("a", "b"), List.of(), List.of("c"));
    }

    @Test
    void a_later_edition_adds_to_the_earlier_ones() {
        var first = new RuleRows(List.of(), List.of(provision(1, "2008-01-01")), List.of(), List.of(), List.of("1"));
        var second = new RuleRows(List.of(), List.of(provision(2, "2025-09-01")), List.of(), List.of(), List.of("2"));
        var both = Rulebook.of(List.of(first, second));

        assertThat(both.edition()).isEqualTo(2);
        assertThat(both.provision("any").version()).isEqualTo(2);
        assertThat(both.provision("any", LocalDate.of(2025, 8, 31)).version()).isEqualTo(1);
        assertThat(both.hash()).isNotEqualTo(Rulebook.of(List.of(first)).hash());
    }

    private static RuleOfLaw provision(int version, String from) {
        return new RuleOfLaw("any", version, "劳动合同法", "1", LocalDate.parse(from), true);
    }

    @ParameterizedTest
    @CsvSource({
        "double_wage.part_month, 2025-08-31, 劳动合同法实施条例",
        "double_wage.part_month, 2025-09-01, 劳动争议司法解释(二)",
        "daily_wage, 2024-12-31, 劳社部发〔2008〕3号",
        "daily_wage, 2025-01-01, 人社部发〔2025〕2号",
        "daily_wage, 2000-01-01, 劳社部发〔2008〕3号"
    })
    void a_provision_is_the_one_that_held_on_the_day(String id, LocalDate day, String law) {
        assertThat(rules.provision(id, day).law()).isEqualTo(law);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01, 194", "2021-12-31, 194", "2022-01-01, 201", "2023-12-31, 201", "2024-01-01, 205"})
    void a_renumbered_article_is_cited_as_it_was_numbered(LocalDate day, String article) {
        assertThat(rules.period("jc.apply", day).rule().article()).isEqualTo(article);
    }

    @Test
    void what_has_no_row_is_refused_by_its_name() {
        assertThat(rules.hasPeriod("arb.limit")).isTrue();
        assertThat(rules.hasPeriod("no.such")).isFalse();
        assertThat(rules.hasProvision("overtime")).isTrue();
        assertThat(rules.hasProvision("no.such")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.provision("no.such"))
                .withMessageContaining("no.such");
        assertThatIllegalArgumentException().isThrownBy(() -> rules.period("no.such", TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "minimum_wage, 320685, 2026-05-01, 2430",
        "minimum_wage, 320612, 2026-05-01, 2660",
        "minimum_wage, 320500, 2026-05-01, 2180",
        "minimum_wage, 440113105, 2021-11-30, 2100",
        "minimum_wage, 440113105, 2021-12-01, 2300",
        "minimum_hourly_wage, 310115, 2026-01-01, 25.0",
        "nursing_share.FULL, 440106, 2026-01-01, 0.6",
        "nursing_share.FULL, 110105, 2026-01-01, 0.5"
    })
    void the_narrowest_place_wins_and_each_day_has_its_value(
            String name, String place, LocalDate day, BigDecimal value) {
        assertThat(rules.parameter(name, place, day).map(Parameter::value)).contains(value);
    }

    @Test
    void nothing_is_known_of_an_unknown_place_or_of_a_day_before_the_first() {
        assertThat(rules.parameter("minimum_wage", null, TODAY)).isEmpty();
        assertThat(rules.parameter("minimum_wage", "110105", TODAY)).isEmpty();
        assertThat(rules.parameter("minimum_wage", "4401", LocalDate.of(2018, 6, 30)))
                .isEmpty();
        assertThat(rules.parameter("no_such", "4401", TODAY)).isEmpty();
        assertThat(rules.leastAnywhere("minimum_wage", TODAY)).contains(Money.ofYuan("1750"));
        assertThat(rules.leastAnywhere("no_such", TODAY)).isEmpty();
    }

    @Test
    void a_newer_row_is_laid_over_the_old_ones() {
        var raised = Parameter.published(
                "minimum_wage", "4401", LocalDate.of(2026, 7, 1), null, new BigDecimal("2600"), "公布");
        var overlaid = rules.overlaid(List.of(raised), List.of());

        assertThat(overlaid.parameter("minimum_wage", "440106", TODAY)).contains(raised);
        assertThat(overlaid.parameter("minimum_wage", "440106", LocalDate.of(2026, 6, 30))
                        .map(Parameter::value))
                .contains(new BigDecimal("2500"));
        assertThat(overlaid.overlaidParameters()).containsExactly(raised);
        assertThat(overlaid.hash()).isNotEqualTo(rules.hash());
        assertThat(rules.overlaid(List.of(), List.of())).isSameAs(rules);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-07-01, , false",
        "2026-01-01, 2026-06-30, 2026-06-30, , true",
        "2026-07-01, , 2026-01-01, 2026-06-30, false",
        "2026-07-01, , 2026-01-01, , true"
    })
    void rows_overlap_where_both_hold_on_a_day(
            LocalDate from, LocalDate to, LocalDate from2, LocalDate to2, boolean do_) {
        var one = Parameter.published("minimum_wage", "4401", from, to, BigDecimal.ONE, "一");
        var other = Parameter.published("minimum_wage", "4401", from2, to2, BigDecimal.ONE, "二");

        assertThat(one.overlaps(other)).isEqualTo(do_);
        assertThat(one.overlaps(Parameter.published("minimum_wage", "4452", from2, to2, BigDecimal.ONE, "二")))
                .isFalse();
        assertThat(one.overlaps(Parameter.published("average_wage", "4401", from2, to2, BigDecimal.ONE, "二")))
                .isFalse();
    }

    @Test
    void every_parameter_is_positive_dated_and_named_after_a_source() {
        assertThat(rules.parameters()).hasSizeGreaterThan(230).allSatisfy(parameter -> {
            assertThat(parameter.value()).isPositive();
            assertThat(parameter.source()).isNotBlank();
            assertThat(parameter.from()).isBetween("1995-01-01", "2026-12-31");
        });
    }

    @Test
    void every_provision_of_a_place_has_a_national_one_beside_it() {
        assertThat(rules.provisions()).hasSizeGreaterThan(80).allSatisfy(provision -> {
            assertThat(provision.law()).isNotBlank();
            var place = provision.id().replaceAll(".*\\.", "");
            if (place.matches("[0-9]{2}")) {
                var national = provision.id().substring(0, provision.id().length() - 3);
                assertThat(rules.hasProvision(national)).as(provision.id()).isTrue();
            }
        });
    }

    @Test
    void every_claim_about_money_has_its_entitlement_in_the_rules() {
        for (var type : ClaimType.values()) {
            var rule = type.rule();
            if (rule != null) {
                assertThat(rules.hasProvision(rule)).as(rule).isTrue();
            }
            assertThat(ClaimType.of(type.code())).contains(type);
            assertThat(ClaimType.FILED).contains(type.filedUnder());
        }
        assertThat(ClaimType.FILED).hasSize(19);
        assertThat(ClaimType.of("no_such")).isEmpty();
        assertThat(ClaimType.SICK_PAY.code()).isEqualTo("sick_pay");
        assertThat(ClaimType.WAGE.code()).isEqualTo("WAGE");
    }

    @Test
    void days_laid_over_change_the_calendar_and_the_hash() {
        var day = new WorkCalendar.ArrangedDay(LocalDate.of(2027, 2, 20), WorkCalendar.Kind.MAKEUP_WORKDAY, "春节");
        var overlaid = rules.overlaid(List.of(), List.of(day));

        assertThat(overlaid.overlaidDays()).containsExactly(day);
        assertThat(overlaid.hash()).isNotEqualTo(rules.hash());
        assertThat(overlaid.calendar().isWorkingDay(day.date())).isTrue();
        assertThat(rules.overlaidDays()).isEmpty();
    }

    @Test
    void the_first_national_value_is_found_for_a_day_before_it() {
        assertThat(rules.firstNational("maternity_days").map(Parameter::from)).contains(LocalDate.of(2012, 4, 28));
        assertThat(rules.firstNational("minimum_wage")).isEmpty();
        assertThat(rules.firstNational("no_such")).isEmpty();
        assertThat(rules.firstNational("nursing_share.FULL").map(Parameter::value))
                .contains(new BigDecimal("0.5"));
    }

    @Test
    void what_is_known_of_the_procedures_is_shipped_with_its_source() {
        assertThat(Rulebook.procedures()).hasSize(116).allSatisfy(fact -> {
            assertThat(fact.fact()).isNotBlank();
            assertThat(fact.source()).isNotBlank();
            assertThat(fact.name()).isNotBlank();
        });
        assertThat(Rulebook.procedures())
                .filteredOn(fact -> !fact.verified())
                .extracting(ProcedureFact::procedure)
                .contains("older_and_platform");
        assertThat(rules.periods())
                .extracting(Period::procedure)
                .isSubsetOf(Rulebook.procedures().stream()
                        .map(ProcedureFact::procedure)
                        .toList());
    }
}
