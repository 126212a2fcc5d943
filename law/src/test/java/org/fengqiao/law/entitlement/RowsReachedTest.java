package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No row of the rules lies there unused: each is found in the trace of some figure. */
class RowsReachedTest {

    private static final Rulebook RULES = Rulebook.builtIn();

    /** A telling for each kind of value, whose figure rests on it. */
    private static final Map<String, String> ASKING = Map.ofEntries(
            Map.entry("minimum_wage", "sick_pay months=1"),
            Map.entry("minimum_hourly_wage", "part_time hours=10"),
            Map.entry("average_wage", "injury_nursing dependency=FULL"),
            Map.entry("urban_income", "DEATH"),
            Map.entry("heat_month", "WELFARE months=1"),
            Map.entry("heat_day", "WELFARE days=1"),
            Map.entry("heat_share", "WELFARE days=1 localAverage=8000"),
            Map.entry("disability_months", "injury_disability base=5000"),
            Map.entry("disability_allowance_share", "injury_disability base=5000"),
            Map.entry("injury_medical_months", "injury_lump base=5000"),
            Map.entry("injury_employment_months", "injury_lump base=5000"),
            Map.entry("injury_medical_yuan", "injury_lump"),
            Map.entry("injury_employment_yuan", "injury_lump"),
            Map.entry("injury_medical_proposed", "injury_lump"),
            Map.entry("injury_employment_proposed", "injury_lump"),
            Map.entry("nursing_share", "injury_nursing localAverage=8000"),
            Map.entry("sick_floor_share", "sick_pay months=1 minimumWage=2000"),
            Map.entry("sick_share_short", "sick_pay months=1 minimumWage=2000 monthlyWage=5000"),
            Map.entry("sick_share_long", "sick_pay months=1 minimumWage=2000 monthlyWage=5000 sickMonths=7"),
            Map.entry("sick_base_share", "sick_pay months=1 minimumWage=2000 monthlyWage=5000"),
            Map.entry("stoppage_share", "stoppage months=2 monthlyWage=5000 minimumWage=2000"),
            Map.entry("stoppage_full_days", "stoppage months=2 monthlyWage=5000 minimumWage=2000"),
            Map.entry("maternity_days", "maternity monthlyWage=5000"),
            Map.entry("maternity_extra_days", "maternity monthlyWage=5000"));

    /** They say in which months heat counts, which a sum shows: see {@link #the_months_of_heat_are_those_of_the_place}. */
    private static final Set<String> OF_SEASONS = Set.of("heat_first_month", "heat_last_month");

    static List<Parameter> rows() {
        return RULES.parameters().stream()
                .filter(row -> !OF_SEASONS.contains(row.kind()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_value_is_shown_in_the_figure_that_rests_on_it_on_its_first_and_last_day(Parameter row) {
        var last = row.to() == null ? LocalDate.of(2026, 11, 24) : row.to();

        assertThat(ask(row, row.from())).contains(row);
        assertThat(ask(row, last)).contains(row);
    }

    private static List<Parameter> ask(Parameter row, LocalDate day) {
        var words = ASKING.getOrDefault(row.kind(), "").split(" ", -1);
        var facts = EmploymentFacts.unknown();
        for (int i = 1; i < words.length; i++) {
            facts = told(
                    facts, words[i].substring(0, words[i].indexOf('=')), words[i].substring(words[i].indexOf('=') + 1));
        }
        facts = facts.at(row.place().isEmpty() ? "65" : row.place());
        var suffix = row.name().substring(row.name().indexOf('.') + 1);
        facts = row.name().startsWith("sick_share") ? told(facts, "serviceYears", suffix) : facts;
        facts = row.name().startsWith("nursing") ? told(facts, "dependency", suffix) : facts;
        facts = suffix.matches("[0-9]+") && !row.name().startsWith("sick") ? told(facts, "grade", suffix) : facts;
        facts = row.kind().equals("urban_income") ? told(facts, "diedOn", day.toString()) : facts;
        return compute(ClaimType.of(words[0]).orElseThrow(), facts, day).trace().parameters();
    }

    private static EmploymentFacts told(EmploymentFacts facts, String name, String value) {
        var input = Input.of(name).orElseThrow();
        return switch (input.kind().read(value)) {
            case InputKind.Read.Value(var read) -> facts.with(input, read);
            case InputKind.Read.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }

    @Test
    void the_months_of_heat_are_those_of_the_place() {
        var ends = Map.of("44", List.of(5L, 5L), "31", List.of(4L, 4L), "32", List.of(4L, 4L));
        ends.forEach((place, months) -> {
            assertThat(hotMonths(place, 2014)).as(place).isEqualTo(months.getFirst());
            assertThat(hotMonths(place, 2024)).as(place).isEqualTo(months.getLast());
        });
    }

    private static long hotMonths(String place, int year) {
        var facts = told(EmploymentFacts.unknown().at(place), "startedOn", year + "-01-01");
        var seasons = compute(ClaimType.WELFARE, told(facts, "endedOn", year + "-12-31"), LocalDate.of(year, 12, 31))
                .trace();
        return seasons.beneath().stream()
                .filter(step -> step.step().equals("heat.seasons"))
                .mapToLong(step -> Long.parseLong(step.numbers().getFirst()))
                .sum();
    }

    @Test
    void every_provision_is_cited_by_some_figure() {
        var cited = new TreeSet<String>();
        traces().forEach(trace -> trace.sources().forEach(rule -> cited.add(id(rule))));

        assertThat(RULES.provisions()).extracting(RowsReachedTest::id).isSubsetOf(cited);
    }

    private static String id(RuleOfLaw rule) {
        return rule.id() + " " + rule.version();
    }

    private static Collection<Trace> traces() {
        var traces = new ArrayList<Trace>();
        Stream.of("figures.tsv", "worked-cases.tsv", "cited.tsv")
                .flatMap(resource -> ToldCases.in(resource).stream())
                .forEach(told -> traces.add(
                        compute(told.type(), told.facts(), told.asOf()).trace()));
        var all = new Entitlements(RULES)
                .compute(
                        Set.of(ClaimType.UNLAWFUL_TERM, ClaimType.SEVERANCE, ClaimType.REINSTATE, ClaimType.NOTICE_PAY),
                        EmploymentBuilder.anEmployment().facts(),
                        LocalDate.of(2026, 11, 24));
        all.entitlements().forEach(entitlement -> traces.add(entitlement.trace()));
        return traces;
    }

    private static Entitlement compute(ClaimType type, EmploymentFacts facts, LocalDate asOf) {
        return new Entitlements(RULES)
                .compute(Set.of(type), facts, asOf)
                .entitlements()
                .getFirst();
    }
}
