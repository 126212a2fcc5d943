package org.fengqiao.platform.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalculateCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WAGE =
            "{\"claims\":[{\"type\":\"WAGE\",\"inputs\":{\"monthlyWage\":\"3000\",\"days\":6}}]}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_claim_is_answered_to_the_fen_with_its_reason() throws IOException {
        assertThat(run(WAGE)).isZero();

        var claim = answers().getFirst().get("claims").get(0);
        assertThat(claim.get("type").asString()).isEqualTo("WAGE");
        assertThat(claim.get("low").asString()).isEqualTo("827.59");
        assertThat(claim.get("high").asString()).isEqualTo("827.59");
        assertThat(claim.get("asks")).isEmpty();
        assertThat(claim.get("trace").get("formula").get("low").asString()).isEqualTo("3000 ÷ 21.75 × 6");
        assertThat(claim.get("sources").get(0).get("law").asString()).isEqualTo("劳动合同法");
    }

    @Test
    void a_deadline_is_asked_by_its_rule_and_moved_by_its_events() throws IOException {
        run("""
                {"deadlines":[{"rule":"arb.limit","trigger":"2025-03-14",
                  "events":[{"kind":"CLAIMED_FROM_OTHER_SIDE","on":"2025-11-03"}]}]}
                """);

        var deadline = answers().getFirst().get("deadlines").get(0);
        assertThat(deadline.get("lastDay").asString()).isEqualTo("2026-11-03");
        assertThat(deadline.get("line")).hasSize(3);
        assertThat(deadline.get("sources").get(0).get("article").asString()).isEqualTo("27");
    }

    @Test
    void both_starts_of_mediation_stand_side_by_side() throws IOException {
        run("{\"deadlines\":[{\"rule\":\"med.law15\",\"trigger\":\"2026-11-02\",\"accepted\":\"2026-11-05\"}]}");

        var both = answers().getFirst().get("deadlines").get(0).get("bothStarts");
        assertThat(both.get("fromReceipt").get("lastDay").asString()).isEqualTo("2026-11-17");
        assertThat(both.get("fromAcceptance").get("lastDay").asString()).isEqualTo("2026-11-20");
    }

    @Test
    void lines_in_are_lines_out_and_a_bad_one_keeps_no_other_from_its_answer() throws IOException {
        var code = run(WAGE.replace("{\"claims", "{\"id\":\"a\",\"claims") + "\n\nno json\n{\"claims\":[\"NO_SUCH\"]}\n"
                + WAGE);

        assertThat(code).isEqualTo(1);
        assertThat(answers()).hasSize(4);
        assertThat(answers().get(0).get("id").asString()).isEqualTo("a");
        assertThat(refusal(1).get("problem").asString()).isEqualTo("NOT_JSON");
        assertThat(refusal(2).get("field").asString()).isEqualTo("claims[0]");
        assertThat(answers().get(3).has("claims")).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("2 份已算 answered, 2 份退回 refused");
    }

    @Test
    void a_broken_first_line_keeps_no_other_from_its_answer() throws IOException {
        assertThat(run("{\"claims\":[\n" + WAGE + "\n" + WAGE)).isEqualTo(1);

        assertThat(answers()).hasSize(3);
        assertThat(refusal(0).get("problem").asString()).isEqualTo("NOT_JSON");
    }

    @Test
    void one_document_may_stand_on_many_lines() throws IOException {
        assertThat(run("\n{\n\"claims\":[\n{\"type\":\"WAGE\",\"inputs\":{\"amount\":\"5\"}}\n]\n}\n"))
                .isZero();

        assertThat(answers()).hasSize(1);
    }

    @Test
    void many_documents_keep_their_order() throws IOException {
        var lines = IntStream.range(0, 1200)
                .mapToObj(i ->
                        "{\"id\":\"" + i + "\",\"claims\":[{\"type\":\"WAGE\",\"inputs\":{\"amount\":" + i + "}}]}")
                .collect(Collectors.joining("\n"));

        assertThat(run(lines)).isZero();
        assertThat(answers())
                .extracting(answer -> answer.get("id").asString())
                .startsWith("0", "1", "2")
                .hasSize(1200);
        assertThat(answers().get(777).get("total").get("low").asString()).isEqualTo("777.00");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("1000 份已算");
    }

    @Test
    void nothing_to_read_is_said() throws IOException {
        assertThat(run("  \n")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有内容");
    }

    @Test
    void the_request_sent_back_gives_the_same_answer_again() throws IOException {
        run("""
                {"asOf":"2026-11-01","facts":{"place":"440113","startedOn":"2023-03","endedOn":"2026-08-31","monthlyWage":6000.5,
                 "endReason":"DISMISSED","wages":[{"month":"2026-07","due":"6000","paid":"1000","excluded":"10","share":"0.5"},"500"]},
                 "theirFacts":{"monthlyWage":"5000"},"knewOn":"2026-08-31","events":[{"kind":"OBSTACLE","on":"2026-09-01","until":"2026-09-03"}],
                 "claims":["SEVERANCE",{"type":"WAGE","inputs":{"paid":"10"}}],
                 "deadlines":[{"rule":"im.urgent","trigger":"2026-11-01T15:30"},{"rule":"neg.agreed_period","trigger":"2026-11","length":10},
                  {"rule":"wi.decide","trigger":"2026-11-01","variant":"clear"},{"rule":"ec.end","trigger":"2026-11-05","received":"2026-11-02"}],
                 "parameters":[{"name":"minimum_wage","place":"4401","from":"2026-01-01","to":"2026-12-31","value":"9000","source":"试算"}],
                 "calendar":[{"date":"2027-02-20","kind":"makeup_workday","name":"春节"}]}
                """);
        var first = answers().getFirst();

        out.reset();
        assertThat(run(first.get("request").toString())).isZero();

        assertThat(answers().getFirst()).isEqualTo(first);
        assertThat(first.get("claims").get(0).get("low").asString()).isNotEqualTo("0.00");
    }

    @Test
    void a_result_of_other_rules_is_not_made_again_under_these() throws IOException {
        assertThat(run(WAGE.replace("{\"claims", "{\"rulebook\":{\"edition\":1},\"claims")))
                .isZero();

        out.reset();
        assertThat(run(WAGE.replace("{\"claims", "{\"rulebook\":{\"edition\":1,\"hash\":\"other\"},\"claims")))
                .isEqualTo(1);
        assertThat(refusal(0).get("field").asString()).isEqualTo("rulebook.hash");
    }

    @Test
    void without_a_day_of_the_claim_amounts_leave_the_limitation_aside() throws IOException {
        var told =
                "\"facts\":{\"startedOn\":\"2023-01-01\",\"endedOn\":\"2023-12-31\",\"monthlyWage\":\"3000\",\"contract\":false},\"claims\":[\"DOUBLE_WAGE\"]}";

        run("{" + told);
        assertThat(answers().getFirst().get("claims").get(0).get("low").asString())
                .isEqualTo("33000.00");

        out.reset();
        run("{\"asOf\":\"2026-11-24\"," + told);
        assertThat(answers().getFirst().get("claims").get(0).get("low").asString())
                .isEqualTo("0.00");
    }

    @Test
    void an_excluded_claim_says_why() throws IOException {
        run("""
                {"facts":{"startedOn":"2023-03-01","endedOn":"2026-08-31","monthlyWage":"6000","endReason":"DISMISSED"},
                 "claims":["SEVERANCE","UNLAWFUL_TERM","obsolete_25"]}
                """);

        var claims = answers().getFirst().get("claims");
        assertThat(claims.get(0).get("excludedBy").asString()).isEqualTo("UNLAWFUL_TERM");
        assertThat(claims.get(0).get("why").asString()).isNotBlank();
        assertThat(claims.get(0).get("counted").asBoolean()).isFalse();
        assertThat(claims.get(1).get("counted").asBoolean()).isTrue();
        assertThat(claims.get(2).get("why").asString()).contains("废止");
    }

    @Test
    void the_other_sides_facts_are_compared_fact_by_fact() throws IOException {
        run("""
                {"facts":{"startedOn":"2023-03-01","endedOn":"2026-08-31","monthlyWage":"6000","endReason":"REDUNDANT"},
                 "theirFacts":{"startedOn":"2024-03-01","monthlyWage":"5000"},"claims":["SEVERANCE"]}
                """);

        var difference = answers().getFirst().get("difference");
        assertThat(difference.get("gap").get("high").asString()).isEqualTo("9000.00");
        assertThat(difference.get("facts"))
                .extracting(fact -> fact.get("share").get("high").asString())
                .containsExactly("6000.00", "3000.00");
        assertThat(difference.get("undisputed").asString()).isEqualTo("15000.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"claims\":[\"WAGE\"],\"facts\":{\"monthlyWage\":\"-1\"}} | facts.monthlyWage | NEGATIVE",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"monthlyWage\":\"很多\"}} | facts.monthlyWage | NOT_A_NUMBER",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"monthlyWage\":930000000}} | facts.monthlyWage | TOO_LARGE",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"grade\":[1]}} | facts.grade | NOT_A_TEXT",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"startedOn\":\"2026-05-01\",\"endedOn\":\"2026-03-01\"}} | facts.endedOn | END_BEFORE_START",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"startedOn\":\"2027-05-01\"}} | facts.startedOn | IN_THE_FUTURE",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"endedOn\":\"2029-05-01\"}} | facts.endedOn | IN_THE_FUTURE",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"startedOn\":\"2026-02-30\"}} | facts.startedOn | NO_SUCH_DAY",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"startedOn\":\"1900-02-03\"}} | facts.startedOn | YEAR_NOT_COVERED",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"place\":\"990000\"}} | facts.place | UNKNOWN_PLACE",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"startedOn\":\"2026-06-01\",\"endedOn\":\"2026-07-31\",\"unpaidMonths\":3}} | facts.unpaidMonths | MORE_UNPAID_THAN_WORKED",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"mood\":1}} | facts.mood | UNKNOWN_FIELD",
                "{\"claims\":[\"WAGE\"],\"facts\":7} | facts | NOT_AN_OBJECT",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"wages\":[{\"paid\":1}]}} | facts.wages[0].due | MISSING",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"wages\":[\"x\"]}} | facts.wages[0] | NOT_A_NUMBER",
                "{\"claims\":[\"WAGE\"],\"facts\":{\"wages\":[{\"due\":1,\"excluded\":2}]}} | facts.wages[0].excluded | OUT_OF_BOUNDS",
                "{\"claims\":[\"WAGE\"],\"theirFacts\":{\"grade\":11}} | theirFacts.grade | OUT_OF_BOUNDS",
                "{\"claims\":[{\"type\":\"WAGE\",\"inputs\":{\"grade\":0}}]} | claims[0].inputs.grade | OUT_OF_BOUNDS",
                "{\"claims\":[{\"type\":\"SLEEP\"}]} | claims[0].type | UNKNOWN_CLAIM",
                "{\"claims\":[{}]} | claims[0].type | MISSING",
                "{\"claims\":[7]} | claims[0] | NOT_AN_OBJECT",
                "{\"claims\":7} | claims | NOT_A_LIST",
                "{} | claims | MISSING",
                "[] | $ | NOT_AN_OBJECT",
                "{\"claims\":[], \"claims\":[]} | claims | TOLD_TWICE",
                "{\"claims\":[],\"language\":\"fr\"} | language | NO_SUCH_CHOICE",
                "{\"claims\":[],\"id\":7} | id | NOT_A_TEXT",
                "{\"claims\":[],\"asOf\":\"2026-03\"} | asOf | NOT_A_WHOLE_DATE",
                "{\"claims\":[],\"events\":[{\"kind\":\"RAIN\",\"on\":\"2026-01-01\"}]} | events[0].kind | UNKNOWN_EVENT",
                "{\"claims\":[],\"events\":[{\"on\":\"2026-01-01\"}]} | events[0].kind | MISSING",
                "{\"claims\":[],\"events\":[{\"kind\":\"OBSTACLE\"}]} | events[0].on | MISSING",
                "{\"claims\":[],\"events\":[{\"kind\":\"OBSTACLE\",\"on\":\"2026-02-02\",\"until\":\"2026-02-01\"}]} | events[0].until | END_BEFORE_START",
                "{\"deadlines\":[{\"rule\":\"no.such\",\"trigger\":\"2026-01-01\"}]} | deadlines[0].rule | UNKNOWN_RULE",
                "{\"deadlines\":[{\"trigger\":\"2026-01-01\"}]} | deadlines[0].rule | MISSING",
                "{\"deadlines\":[{\"rule\":\"arb.limit\"}]} | deadlines[0].trigger | MISSING",
                "{\"deadlines\":[{\"rule\":\"arb.limit\",\"trigger\":\"1880-01-01\"}]} | deadlines[0].trigger | YEAR_NOT_COVERED",
                "{\"deadlines\":[{\"rule\":\"arb.limit\",\"trigger\":\"2026-01-01T25:00\"}]} | deadlines[0].trigger | NOT_A_DATE",
                "{\"deadlines\":[{\"rule\":\"arb.limit\",\"trigger\":\"2026-01-01\",\"variant\":\"clear\"}]} | deadlines[0].variant | NO_SUCH_CHOICE",
                "{\"deadlines\":[{\"rule\":\"neg.agreed_period\",\"trigger\":\"2026-01-01\",\"length\":0}]} | deadlines[0].length | OUT_OF_BOUNDS",
                "{\"claims\":[],\"parameters\":[{\"name\":\"x\",\"from\":\"2026-01-01\",\"value\":1,\"source\":\"s\"}]} | parameters[0].name | NO_SUCH_CHOICE",
                "{\"claims\":[],\"parameters\":[{}]} | parameters[0].name | MISSING",
                "{\"claims\":[],\"parameters\":[{\"name\":\"heat_day\",\"from\":\"2026-01-02\",\"to\":\"2026-01-01\",\"value\":1,\"source\":\"s\"}]} | parameters[0].to | END_BEFORE_START",
                "{\"claims\":[],\"parameters\":[{\"name\":\"heat_day\",\"from\":\"2026-01-02\",\"value\":1,\"source\":\"s\"},{\"name\":\"heat_day\",\"from\":\"2026-01-03\",\"value\":1,\"source\":\"s\"}]} | parameters[1].from | OVERLAPS",
                "{\"claims\":[],\"calendar\":[{\"date\":\"2027-01-01\",\"kind\":\"x\"}]} | calendar[0].kind | NO_SUCH_CHOICE",
                "{\"claims\":[],\"calendar\":[{\"kind\":\"REST_DAY_OFF\"}]} | calendar[0].date | MISSING",
                "{\"claims\":[],\"rulebook\":{\"edition\":99}} | rulebook.edition | OUT_OF_BOUNDS"
            })
    void what_cannot_be_taken_is_told_by_its_field(String document, String field, String problem) throws IOException {
        assertThat(run(document)).isEqualTo(1);

        assertThat(refusal(0).get("field").asString()).isEqualTo(field);
        assertThat(refusal(0).get("problem").asString()).isEqualTo(problem);
        assertThat(refusal(0).get("message").asString()).startsWith(field);
    }

    @Test
    void everything_wrong_is_told_at_once_and_in_the_readers_language() throws IOException {
        run("{\"language\":\"en\",\"claims\":[\"X\"],\"facts\":{\"monthlyWage\":\"-1\",\"startedOn\":\"2026-02-30\"}}");

        var refusals = answers().getFirst().get("refusals");
        assertThat(refusals).hasSize(3);
        assertThat(refusals)
                .extracting(refusal -> refusal.get("message").asString())
                .contains("facts.startedOn: There is no day \"2026-02-30\". Please change it.");

        out.reset();
        run("{\"language\":\"zh-HK\",\"claims\":[],\"facts\":{\"startedOn\":\"2026-02-30\"}}");
        assertThat(refusal(0).get("message").asString()).contains("沒有");
    }

    private JsonNode refusal(int line) {
        return answers().get(line).get("refusals").get(0);
    }

    private int run(String documents) throws IOException {
        return new CalculateCommand(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        TODAY)
                .run(new ByteArrayInputStream(documents.getBytes(StandardCharsets.UTF_8)));
    }

    private List<JsonNode> answers() {
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }
}
