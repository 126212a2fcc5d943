package org.fengqiao.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final String STORY = "我2024年3月到厂里上班，每月4500元，欠我三个月工资没给，上个月20号被辞退了。";

    @TempDir
    private Path here;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void a_line_of_json_comes_out_for_each_line_in_and_in_the_same_order() throws IOException {
        var lines = new StringBuilder();
        for (var i = 0; i < 2_500; i++) {
            lines.append("{\"id\":%d,\"text\":\"欠我%d元工资\",\"gold\":{}}\n".formatted(i, i + 100));
        }
        Files.writeString(here.resolve("many.jsonl"), lines);

        assertThat(read("", "many.jsonl")).isZero();

        var written = written();
        assertThat(written).hasSize(2_500);
        for (var i = 0; i < written.size(); i++) {
            assertThat(written.get(i).get("id").asInt()).isEqualTo(i);
            assertThat(written.get(i).get("amounts").get(0).get("value").asInt())
                    .isEqualTo(i + 100);
        }
        assertThat(terminal()).isEmpty();
    }

    @Test
    void every_key_of_the_form_is_there_also_where_nothing_was_understood() {
        assertThat(read("今天天气不错", "-")).isZero();

        assertThat(written().getFirst().propertyNames())
                .startsWith(
                        "id",
                        "claims",
                        "elements",
                        "amounts",
                        "dates",
                        "workers",
                        "employers",
                        "workers_named",
                        "region",
                        "industry",
                        "claimant");
        assertThat(written().getFirst().get("claims")).isEmpty();
    }

    @Test
    void codes_and_offsets_are_those_of_the_labeled_accounts() {
        read(STORY, "-");

        var reading = written().getFirst();
        assertThat(reading.get("claims").get(0).get("type").asString()).isEqualTo("WAGE");
        assertThat(reading.get("amounts").get(0).get("role").asString()).isEqualTo("wage");
        assertThat(reading.get("claimant").asString()).isEqualTo("worker");
        var element = reading.get("elements").get(0);
        assertThat(STORY.substring(
                        element.get("from").asInt(), element.get("to").asInt()))
                .isEqualTo(element.get("text").asString());
    }

    @Test
    void a_date_told_from_the_day_of_telling_counts_only_when_that_day_is_given() {
        read(STORY, "-");
        assertThat(written().getFirst().get("dates")).hasSize(1);

        read(STORY, "-", "--asOf", "2026-06-15");
        assertThat(written().getLast().get("dates").get(1).get("iso").asString())
                .isEqualTo("2026-05-20");
    }

    @Test
    void the_year_that_only_the_day_of_telling_tells_stays_open_without_it() {
        read("今年3月起没发工资", "-");
        assertThat(iso(written().getLast())).isEqualTo("--03");

        read("今年3月起没发工资", "-", "--asOf", "2026-06-15");
        assertThat(iso(written().getLast())).isEqualTo("2026-03");
    }

    @Test
    void a_line_that_holds_no_story_is_left_out_and_told() {
        assertThat(read("{\"id\":1,\"text\":\"欠我工资\"}\nno json\n\n{\"id\":3}\n{\"id\":4,\"text\":\"\"}", "-"))
                .isEqualTo(1);

        assertThat(written()).extracting(reading -> reading.get("id").asInt()).containsExactly(1, 4);
        assertThat(terminal()).contains("2").contains("4").doesNotContain("Line 1 ");
    }

    @Test
    void an_explanation_draws_the_words_into_the_text() {
        assertThat(read(STORY, "-", "--explain")).isZero();

        assertThat(out())
                .contains("【2024-03｜2024年3月】")
                .contains("【wage=4500｜4500元】")
                .contains("4500 × 3 = 13500");
    }

    @Test
    void labels_are_compared_with_what_is_read() throws IOException {
        Files.writeString(
                here.resolve("own.txt"), "= a first | WAGE | ARREARS | 1 | - | -\n老板欠我[owed 三千块|3000]工资，帮我要回来。\n");

        assertThat(read("", "own.txt", "--measure")).isZero();
        assertThat(out()).contains("claims").contains("F1 1.000");
    }

    @Test
    void sentences_of_judgments_are_a_yardstick() throws IOException {
        Files.createDirectory(here.resolve("judgments"));
        Files.writeString(
                here.resolve("judgments/train.jsonl"),
                "{\"sentences\":[{\"text\":\"双方未签订书面劳动合同。\",\"labels\":[\"LB6\",\"LB12\"]}]}\n");

        assertThat(read("", "judgments", "--measure")).isZero();
        assertThat(out()).contains("LB6").contains("right    1").doesNotContain("LB12");
    }

    @Test
    void what_is_asked_wrongly_is_refused_with_how_to_ask() {
        assertThat(read(STORY, "-")).isZero();

        assertThat(read(STORY)).isEqualTo(2);
        assertThat(read(STORY, "-", "--asOf", "gestern")).isEqualTo(2);
        assertThat(read(STORY, "-", "--loud")).isEqualTo(2);
        assertThat(read(STORY, "-", "more")).isEqualTo(2);
        assertThat(read(STORY, "not-there.txt")).isEqualTo(2);
        assertThat(terminal())
                .contains("./fengqiao read FILE|-")
                .contains("gestern")
                .contains("not-there.txt");
        assertThat(written()).hasSize(1);
    }

    private int read(String in, String... arguments) {
        try (var stories = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
                var written = new PrintStream(out, true, StandardCharsets.UTF_8);
                var told = new PrintStream(terminal, true, StandardCharsets.UTF_8)) {
            return new ReadCommand(stories, written, told, TODAY, here).run(List.of(arguments));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<JsonNode> written() {
        return out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String terminal() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private static String iso(JsonNode reading) {
        return reading.get("dates").get(0).get("iso").asString();
    }
}
