package org.fengqiao.platform.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.partner.AnApplication.anApplication;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.fengqiao.law.Money;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.Visitors;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.DeliveryLine;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest(demonstration = true)
class HandingInTest {

    private static final String TOKEN = "fengqiao-demo-partner";
    private static final Actor ADMINISTRATOR = Actor.staff(
            new UUID(9, 9),
            Hat.RULE_ADMINISTRATOR,
            DemonstrationOrganizations.AUTHORITY.id(),
            DemonstrationOrganizations.AUTHORITY.reach());

    @Autowired
    private MockMvc system;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Journal journal;

    @Autowired
    private People people;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_application_becomes_a_case_that_the_worker_finds_by_phone() throws Exception {
        var id = received("a1", anApplication());

        var worker = Actor.party(people.withPhone(new PhoneNumber("13800001234")));
        var view = cases.find(id, worker).orElseThrow();
        assertThat(view.own()).isEqualTo(Side.APPLICANT);
        assertThat(view.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(view.handlingOrganization()).isEqualTo(DemonstrationOrganizations.SHILOU.id());
        assertThat(view.party(Side.APPLICANT).identityNumber()).isEqualTo("11010519491231002X");
        assertThat(view.party(Side.RESPONDENT).name()).isEqualTo("石楼某某五金厂");
        assertThat(view.claims()).anySatisfy(claim -> {
            assertThat(claim.type().name()).isEqualTo("WAGE");
            assertThat(claim.claimed()).isEqualTo(Money.ofYuan("9300"));
            assertThat(claim.low()).isEqualTo(Money.ofYuan("9300"));
        });
        assertThat(tasks.of(id)).hasSize(1);
        assertThat(deliveries.about(id.region(), id.value()))
                .extracting(DeliveryLine::template)
                .containsExactly("received");
        assertThat(journal.of(Chain.ofCase(id)))
                .extracting(JournalLine::verb)
                .containsExactly("casefile.open", "casefile.admit");
    }

    @Test
    void the_receipt_says_where_it_is_and_what_would_help() throws Exception {
        send("a1", anApplication().without("elements").json())
                .andExpect(status().isCreated())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(header().string(HttpHeaders.LOCATION, startsWith("/api/v1/cases/4401-")))
                .andExpect(jsonPath("$.receiptNumber").isNotEmpty())
                .andExpect(jsonPath("$.organization").value(DemonstrationOrganizations.SHILOU.name()))
                .andExpect(jsonPath("$.home").value(startsWith("https://mz.example.gov.cn/cases/4401-")))
                .andExpect(jsonPath("$.asked[*].element").value(hasItem("STARTED_ON")));
    }

    @Test
    void the_same_again_answers_the_same_receipt() throws Exception {
        var first = answer(send("a1", anApplication().json()).andExpect(status().isCreated()));
        var again = answer(send("a1", anApplication().json()).andExpect(status().isOk()));
        assertThat(again).isEqualTo(first);
        assertThat(cases()).isEqualTo(1);

        send("a2", anApplication().json()).andExpect(status().isCreated());
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    void ten_at_the_same_moment_are_one_case() throws Exception {
        var body = anApplication().json();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> sending = () -> answer(send("a1", body).andExpect(status().is2xxSuccessful()));
            var answers = threads.invokeAll(
                    List.of(sending, sending, sending, sending, sending, sending, sending, sending, sending, sending));
            assertThat(answers.stream().map(answer -> answer.resultNow()).distinct())
                    .hasSize(1);
        }
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void something_else_under_a_used_key_is_refused_wherever_the_work_was_done() throws Exception {
        received("a1", anApplication());

        refused("a1", anApplication().with("place", "440113104"), "Idempotency-Key", "partner.key-used");
        refused("a1", anApplication().with("route", "NEGOTIATE"), "Idempotency-Key", "partner.key-used");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void what_was_refused_may_come_corrected_under_the_same_key() throws Exception {
        refused("a1", anApplication().with("consent", false), "consent", "intake.check.consent-missing");
        assertThat(jdbc.sql("select count(*) from intake.draft")
                        .query(Long.class)
                        .single())
                .isZero();

        received("a1", anApplication());
    }

    @Test
    void every_field_is_refused_in_the_words_of_the_pages() throws Exception {
        refused("a1", anApplication().without("claims").with("story", "啊"), "story", "intake.story.empty");
        refused("a1", anApplication().with("story", "长".repeat(2001)), "story", "intake.story.too-long");
        refused(
                "a1",
                anApplication().without("claims").with("story", "今天天气很好呀"),
                "claims",
                "intake.story.not-understood");
        refused(
                "a1",
                anApplication().with("claims", List.of(Map.of("type", "WAGES"))),
                "claims[0].type",
                "intake.relay.claim-unknown");
        refused(
                "a1",
                anApplication().with("claims", List.of(Map.of("type", "WAGE", "amount", "很多"))),
                "claims[0].amount",
                "intake.money.not-understood");
        refused(
                "a1",
                anApplication().with("applicant", Map.of("name", "张3", "phone", "13800001234")),
                "applicant.name",
                "intake.check.name-has-digits");
        refused(
                "a1",
                anApplication().with("applicant", Map.of("name", "张三友", "phone", "1380000123")),
                "applicant.phone",
                "account.phone.too-short");
        refused(
                "a1",
                anApplication()
                        .with(
                                "applicant",
                                Map.of("name", "张三友", "phone", "13800001234", "identityNumber", "110105194912310021")),
                "applicant.identityNumber",
                "account.identity.check");
        refused("a1", anApplication().without("employer"), "employer.name", "intake.employer.missing");
        refused("a1", anApplication().with("place", "440199"), "place", "intake.place.missing");
        refused("a1", anApplication().with("route", "ARBITRATE"), "route", "intake.choose-one");
        refused(
                "a1",
                anApplication().with("elements", Map.of("MOOD", "坏")),
                "elements.MOOD",
                "intake.relay.element-unknown");
        refused(
                "a1",
                anApplication().with("elements", Map.of("MONTHLY_WAGE", "很多")),
                "elements.MONTHLY_WAGE",
                "intake.money.not-understood");
        refused(
                "a1",
                anApplication().with("elements", Map.of("STARTED_ON", "2026-02", "ENDED_ON", "2025-02")),
                "elements.ENDED_ON",
                "intake.clash.end-before-start");
        refused("a1", anApplication().with("age", "40"), "age", "partner.field-unknown");
        refused("a1", anApplication().with("consent", "yes"), "consent", "partner.kind.BOOLEAN");
        refused("a1", anApplication().with("place", "310115"), "place", "partner.nobody-there");
        refused("", anApplication(), "Idempotency-Key", "partner.key-missing");

        received("a1", anApplication());
    }

    @Test
    void a_surprising_sum_is_taken_once_it_was_confirmed() throws Exception {
        var surprising = anApplication().with("elements", Map.of("MONTHLY_WAGE", "150000"));
        refused("a1", surprising, "elements.MONTHLY_WAGE", "intake.money.very-large");

        received("a1", surprising.with("sure", List.of("MONTHLY_WAGE")));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_in_the_language_asked_for() throws Exception {
        system.perform(request("a1")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .content(anApplication()
                                .with("route", "")
                                .with("consent", false)
                                .json()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.refusals[*].field").value(containsInAnyOrder("route", "consent")))
                .andExpect(jsonPath("$.detail").value(startsWith("Choose one")));
        send("a1", "{").andExpect(jsonPath("$.refusals[0].problem").value("partner.not-json"));
    }

    @Test
    void a_case_is_told_with_people_masked() throws Exception {
        var id = received("a1", anApplication());

        system.perform(get("/api/v1/cases/" + id).header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stage").value("SUBMITTED"))
                .andExpect(jsonPath("$.turn.whose").value("ORGANIZATION"))
                .andExpect(jsonPath("$.turn.by").value("2026-03-05"))
                .andExpect(jsonPath("$.parties[0].name").value("张*"))
                .andExpect(jsonPath("$.parties[0].phone").value("138****1234"))
                .andExpect(jsonPath("$.claims[?(@.type=='WAGE')].claimed").value("9300.00"))
                .andExpect(jsonPath("$.deadlines[*].rule").value(hasItem("ec.accept")))
                .andExpect(content().string(not(containsString("13800001234"))))
                .andExpect(content().string(not(containsString("三友"))));
    }

    @Test
    void a_system_sees_only_what_it_handed_in() throws Exception {
        var id = received("a1", anApplication());
        var other = anotherPartner();

        system.perform(get("/api/v1/cases/" + id).header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN))
                .andExpect(status().isOk());
        system.perform(get("/api/v1/cases/" + id).header(HttpHeaders.AUTHORIZATION, "Bearer " + other))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        system.perform(get("/api/v1/cases/4401-00000000-0000-0000-0000-000000000000")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN))
                .andExpect(status().isNotFound());
        system.perform(get("/api/v1/cases/nothing").header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN))
                .andExpect(status().isNotFound());
        system.perform(get("/api/v1/cases/" + id)).andExpect(status().isUnauthorized());
        system.perform(get("/api/v1/cases/" + id).header(HttpHeaders.AUTHORIZATION, "Bearer wrong"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void the_same_key_of_two_systems_is_two_keys() throws Exception {
        var first = received("a1", anApplication());
        var other = anotherPartner();

        system.perform(post("/api/v1/applications")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + other)
                        .header("Idempotency-Key", "a1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(anApplication().json()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(not(first.text())));
    }

    private String anotherPartner() throws Exception {
        var page = system.perform(post("/desk/partners")
                        .with(csrf())
                        .cookie(visitors.as(ADMINISTRATOR))
                        .param("name", "另一个小程序")
                        .param("place", "440113"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var token = Pattern.compile("id=\"token\">([^<]+)<").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private CaseId received(String key, AnApplication application) throws Exception {
        var answer = answer(send(key, application.json()).andExpect(status().isCreated()));
        return CaseId.parse(JsonMapper.shared().readTree(answer).get("id").asString())
                .orElseThrow();
    }

    private void refused(String key, AnApplication application, String field, String problem) throws Exception {
        send(key, application.json())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.refusals[*].field").value(hasItem(field)))
                .andExpect(jsonPath("$.refusals[?(@.field=='" + field + "')].problem")
                        .value(problem))
                .andExpect(jsonPath("$.refusals[?(@.field=='" + field + "')].message")
                        .isNotEmpty());
    }

    private ResultActions send(String key, String body) throws Exception {
        return system.perform(request(key).content(body));
    }

    private static MockHttpServletRequestBuilder request(String key) {
        return post("/api/v1/applications")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON);
    }

    private static String answer(ResultActions result) throws Exception {
        return result.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private long cases() {
        return jdbc.sql("select count(*) from casefile.case_file")
                .query(Long.class)
                .single();
    }
}
