package org.fengqiao.platform.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.fengqiao.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is asked under other names is answered all the same, under the names described. */
class OtherNamesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Calculator calculator = new Calculator(Rulebook.builtIn());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"economic_compensation","inputs":{"hire":"2011-09-16","end":"2021-03-19","avg12":5314}} | SEVERANCE | 53140.00
            {"type":"SEVERANCE","hireDate":"2011/9/16","end_date":"2021.3.19","avg12_gross":"5,314","termination_ground":"mutual"} | SEVERANCE | 53140.00
            {"claim":"unlawful_termination_2N","start_counted":"2008-11-01","end":"2016-03-31","avg12":2000} | UNLAWFUL_TERM | 30000.00
            {"type":"经济补偿","n":9,"avg12":3800} | SEVERANCE | 34200.00
            {"type":"severance","n":4,"avg12":50000,"cap_multiple":3,"local_avg_month":10592} | SEVERANCE | 127104.00
            {"type":"overtime_rest_day","monthly_wage":31520,"days":18,"rate":2} | OVERTIME | 52171.03
            {"type":"overtime","monthly_wage":31520,"days":18,"rate":2} | OVERTIME | 52171.03
            {"type":"overtime_statutory_holiday","base":1260,"days":11,"rate":3} | OVERTIME | 1911.72
            {"type":"overtime","computed_by_court":23627.19,"claim_limit":22500} | OVERTIME | 22500.00
            {"type":"double_wage","entitlement":44698,"claim_in_arbitration":40652.06} | DOUBLE_WAGE | 40652.06
            {"type":"double_wage_no_contract","monthly_pay":[2000,2000,2200]} | DOUBLE_WAGE | 6200.00
            {"type":"injury_disability_subsidy","grade":9,"local_avg_month":3114.58,"own_wage":1500} | injury_disability | 16818.73
            {"type":"high_temp","place":"上海","months":8,"monthly":200} | WELFARE | 1600.00
            {"type":"probation_damages","contract_months":12,"agreed_months":6,"servedMonths":6,"post_probation_wage":5000} | probation_damages | 20000.00
            {"type":"training_penalty","cost":1700,"service_months":12,"served_months":6} | training_penalty | 850.00
            """)
    void a_claim_comes_to_the_same(String claim, String type, String amount) {
        var answered = answer("{\"claims\":[" + claim + "]}").get("claims").get(0);

        assertThat(answered.get("type").asString()).isEqualTo(type);
        assertThat(answered.get("low").asString()).isEqualTo(amount);
        assertThat(answered.get("high").asString()).isEqualTo(amount);
    }

    @Test
    void hours_of_no_known_kind_are_paid_between_the_least_and_the_most() {
        var claim = answer("{\"claims\":[{\"type\":\"overtime\",\"hourly\":10,\"hours\":8}]}")
                .get("claims")
                .get(0);

        assertThat(claim.get("low").asString()).isEqualTo("120.00");
        assertThat(claim.get("high").asString()).isEqualTo("240.00");
        assertThat(claim.get("asks")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demand", "claim", "CLAIMED_FROM_OTHER_SIDE", "claim_put_to_other_side"})
    void an_event_moves_the_limitation(String kind) {
        var deadline = answer(
                        "{\"deadlines\":[{\"ruleId\":\"arb.limit\",\"trigger_date\":\"2025-03-14\",\"events\":[{\"type\":\""
                                + kind + "\",\"date\":\"2025-11-03\"}]}]}")
                .get("deadlines")
                .get(0);

        assertThat(deadline.get("lastDay").asString()).isEqualTo("2026-11-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"facts\":{\"monthlyWage\":6000,\"unpaidMonths\":2},\"theirFacts\":{\"monthlyWage\":5000}",
                "\"workerFacts\":{\"wage\":6000,\"unpaidMonths\":2},\"employerFacts\":{\"wage\":5000}",
                "\"facts\":{\"worker\":{\"wage\":6000,\"unpaidMonths\":2},\"employer\":{\"wage\":5000}}",
                "\"facts\":[{\"wage\":6000,\"unpaidMonths\":2},{\"wage\":5000}]",
                "\"wage\":6000,\"unpaidMonths\":2,\"facts2\":{\"salary\":5000}"
            })
    void both_sides_are_told_apart(String facts) {
        var difference = answer("{\"claims\":[\"WAGE\"]," + facts + "}").get("difference");

        assertThat(difference.get("ours").get("high").asString()).isEqualTo("12000.00");
        assertThat(difference.get("theirs").get("high").asString()).isEqualTo("10000.00");
    }

    @Test
    void a_field_is_refused_under_the_name_it_was_written_with() {
        assertThat(field("{\"claims\":[\"WAGE\"],\"facts\":{\"hire_date\":\"2025-02-30\"}}"))
                .isEqualTo("facts.hire_date");
        assertThat(field("{\"claims\":[{\"type\":\"WAGE\",\"mood\":1}]}")).isEqualTo("claims[0].mood");
        assertThat(field("{\"claims\":[\"WAGE\"],\"facts\":{\"hire\":\"2025-02-03\",\"startedOn\":\"2025-02-04\"}}"))
                .isEqualTo("facts.startedOn");
    }

    private String field(String document) {
        return answer(document).get("refusals").get(0).get("field").asString();
    }

    private JsonNode answer(String document) {
        var bytes = switch (calculator.read(document, TODAY)) {
            case Reading.Understood(var understood) -> calculator.write(Answer.to(understood));
            case Reading.Refused(var refusals, var language) -> calculator.write(refusals, language);
        };
        return new JsonMapper().readTree(new String(bytes, StandardCharsets.UTF_8));
    }
}
