package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.fengqiao.platform.SecretsTold.Ear;
import org.fengqiao.platform.SecretsTold.Secret;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.linkage.PacketKind;
import org.fengqiao.platform.linkage.Packets;
import org.fengqiao.platform.linkage.SendResult;
import org.fengqiao.platform.mediation.AMediation;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What was said to settle is heard by those it was said to, and leaves no trace for anybody else, wherever one looks. */
@PlatformTest(demonstration = true)
class WallTest {

    /** Tables in which a word said to settle may stand in the clear. There are none: also behind the wall it is sealed. */
    private static final Set<String> IN_THE_CLEAR = Set.of();

    /** Words that stand in the case for everybody who sees it: were they not found, nothing was looked at. */
    private static final String OPEN_WORDS = "老板欠我三个月工资";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level levelBefore = root.getLevel();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private CasePapers casePapers;

    @Autowired
    private Papers papers;

    @Autowired
    private Packets packets;

    @Autowired
    private TestDatabase database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    @Autowired
    private Visitors visitors;

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        ((Logger) LoggerFactory.getLogger("org.fengqiao")).setLevel(Level.DEBUG);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(levelBefore);
        ((Logger) LoggerFactory.getLogger("org.fengqiao")).setLevel(Level.INFO);
    }

    @Test
    void each_word_is_heard_by_those_it_was_said_to_and_by_nobody_else() {
        var told = SecretsTold.atTheTable(application);
        Heard.everything(jdbc);
        var walker = new Walker(application);
        var pages = new EnumMap<Ear, String>(Ear.class);
        told.people().forEach((ear, person) -> pages.put(ear, pagesOf(walker, told, person) + told.shownTo(person)));

        assertThat(told.secrets())
                .allSatisfy(secret ->
                        assertThat(hearing(pages, secret)).as(secret.phrase()).isEqualTo(secret.ears()));
        assertNobodyElseReads(walker, told);
    }

    @Test
    void ended_and_handed_over_it_is_in_no_paper_no_packet_no_list_no_log_and_no_table() throws Exception {
        var told = SecretsTold.atTheTable(application);
        told.end();
        Heard.everything(jdbc);
        assertThat(packets.send(told.id(), PacketKind.ARBITRATION, told.worker()))
                .isInstanceOf(SendResult.Sent.class);
        Heard.everything(jdbc);
        var walker = new Walker(application);

        assertNobodyElseReads(walker, told);
        assertThat(paperTexts(told))
                .allSatisfy(
                        text -> assertThat(text).doesNotContain(told.phrases()).doesNotContain("暗语", "8,765", "7,654"));
        try (var connection = database.connectAsAdmin()) {
            assertThat(Traces.inDatabase(connection, List.of(OPEN_WORDS)))
                    .contains("casefile.case_file.story: " + OPEN_WORDS);
            assertThat(Traces.inDatabase(connection, List.of("暗语")))
                    .filteredOn(trace -> !IN_THE_CLEAR.contains(trace.substring(0, trace.lastIndexOf('.'))))
                    .isEmpty();
            assertThat(Traces.tables(connection))
                    .contains(
                            "shared.event_publication", "shared.scheduled_tasks", "journal.entry", "delivery.message");
        }
        assertThat(Traces.inFiles(database.home(), List.of("暗语"))).isEmpty();
        assertThat(log.list).isNotEmpty();
        assertThat(log.list)
                .allSatisfy(event -> assertThat(event.getFormattedMessage()
                                + event.getMDCPropertyMap()
                                + event.getKeyValuePairs()
                                + event.getThrowableProxy())
                        .doesNotContain("暗语"));
    }

    @Test
    void what_is_packed_is_looked_into() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("暗语在包里".getBytes(StandardCharsets.UTF_8));
        }
        try (var connection = database.connectAsAdmin();
                var statement = connection.createStatement()) {
            assertThat(Traces.inDatabase(connection, List.of("暗语在包里"))).isEmpty();
            statement.execute("create table shared.probe (packed bytea, plain bytea, spoken jsonb)");
            try (var insert = connection.prepareStatement("insert into shared.probe values (?, ?, ?::jsonb)")) {
                insert.setBytes(1, packed.toByteArray());
                insert.setBytes(2, "暗语在包里".getBytes(StandardCharsets.UTF_8));
                insert.setString(3, "{\"a\": \"暗语在包里\"}");
                insert.execute();
            }
            assertThat(Traces.inDatabase(connection, List.of("暗语在包里")))
                    .containsExactly(
                            "shared.probe.packed: 暗语在包里", "shared.probe.plain: 暗语在包里", "shared.probe.spoken: 暗语在包里");
            statement.execute("drop table shared.probe");
        }
        var file = Files.write(database.home().resolve("probe"), packed.toByteArray());
        assertThat(Traces.inFiles(database.home(), List.of("暗语在包里"))).hasSize(1);
        Files.delete(file);
    }

    @Test
    void looking_for_a_word_finds_no_case() throws Exception {
        var told = SecretsTold.atTheTable(application);
        Heard.everything(jdbc);
        for (var reader : List.of(told.mediator(), AMediation.DISPATCHER)) {
            assertThat(found(reader, "张三友")).contains(told.id().text());
            for (var phrase : told.phrases()) {
                assertThat(found(reader, phrase)).doesNotContain(told.id().text());
            }
        }
    }

    /** The list, or, where there is but one, the way to it. */
    private String found(Actor reader, String sought) throws Exception {
        var response = web.perform(get("/desk/cases").param("q", sought).cookie(visitors.as(reader)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isIn(200, 302);
        return response.getHeader(HttpHeaders.LOCATION) + response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Set<Ear> hearing(Map<Ear, String> pages, Secret secret) {
        var ears = EnumSet.noneOf(Ear.class);
        pages.forEach((ear, page) -> {
            if (page.contains(secret.phrase())) {
                ears.add(ear);
            }
        });
        return ears;
    }

    /** Of all who may see the case for another reason: offices it was handed to, officials, the seal's keeper, the system that handed it in, strangers. */
    private void assertNobodyElseReads(Walker walker, SecretsTold told) {
        var others = new ArrayList<Actor>();
        Walker.own(application).forEach((hat, actors) -> {
            if (!EnumSet.of(Hat.PARTY, Hat.MEDIATOR, Hat.DISPATCHER, Hat.APPLICANT, Hat.RESPONDENT)
                    .contains(hat)) {
                others.addAll(actors);
            }
        });
        Walker.strangers(application).values().forEach(others::addAll);
        for (var other : others) {
            assertThat(pagesOf(walker, told, other)).as(other.toString()).doesNotContain(told.phrases());
        }
        assertThat(pagesOf(
                        walker,
                        told,
                        Walker.own(application)
                                .getOrDefault(Hat.OFFICIAL, List.of())
                                .getFirst()))
                .contains("某某建筑劳务");
    }

    /** Everything that one may read of the case, and what looking for each of the words finds. */
    private String pagesOf(Walker walker, SecretsTold told, Actor reader) {
        var all = new StringBuilder();
        var world = World.seen("told", told.id(), application);
        for (var route : Routes.of(mapping)) {
            if (route.method().equals(HttpMethod.GET)
                    && (route.isOpen() || route.admitted().contains(reader.hat()))) {
                all.append(walker.go(route, world.ids(), reader).body());
            }
        }
        return all.toString();
    }

    private List<String> paperTexts(SecretsTold told) throws Exception {
        var texts = new ArrayList<String>();
        assertThat(casePapers.of(told.id()))
                .extracting(CasePaper::kind)
                .contains(PaperKind.EXIT_CERTIFICATE, PaperKind.ARBITRATION_APPLICATION);
        for (var paper : casePapers.of(told.id())) {
            texts.add(PaperText.of(papers.content(papers.find(paper.paper()).orElseThrow()), "wall-" + paper.kind()));
        }
        return texts;
    }
}
