package org.fengqiao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAnyTextTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);
    private static final String PLAIN = "老板欠我3个月工资，每月4500元，没签合同";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAIN,
                "老闆欠我3個月工資，每月4500元，沒簽合同",
                "老板欠我３个月工资，每月４５００元，没签合同",
                "老板欠我3个月工资 每月4500元 没签合同",
                "😭😭老板欠我3个月工资😡，每月4500元💰，没签合同🙏",
                "<b>老板</b>欠我3个月工资，每月<script>4500</script>元，没签合同<img src=x onerror=alert(1)>",
                "老 板 欠 我 3 个 月 工 资，每 月 4500 元，没 签 合 同"
            })
    void the_same_story_is_the_same_in_any_writing(String story) {
        var reading = read(story);

        assertThat(reading.claimTypes()).contains(ClaimType.WAGE);
        assertThat(reading.has(Element.NO_CONTRACT)).isTrue();
        assertThat(reading.amounts()).extracting(AmountSpan::fen).contains(450_000L);
        assertThat(spans(reading))
                .allSatisfy(span -> assertThat(span.text()).isEqualTo(story.substring(span.from(), span.to())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "。，；",
                "????",
                "😀",
                "My boss did not pay me",
                "給料が払われない",
                "asdfgh",
                "{}[]()\\*+?|^$"
            })
    void what_is_no_story_has_an_answer_without_claims(String text) {
        assertThat(read(PLAIN).claims()).isNotEmpty();
        assertThat(read(text).claims()).isEmpty();
        assertThat(Reader.shared().readAnswer(text, AS_OF).contested()).isEmpty();
    }

    @Test
    void a_very_long_story_is_read_soon() {
        var reading = new ArrayList<Reading>();
        var longest = "我在工地干活没有签合同，工资一直拖着不给。".repeat(1000);

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> reading.add(read(longest.substring(0, 20_000))));

        assertThat(reading.getFirst().claimTypes()).contains(ClaimType.WAGE);
    }

    @Test
    void no_jumble_of_words_is_an_error() {
        var words = List.of(
                "工资", "3000", "元", "，", "。", "没", "签", "合同", "某", "公司", "2023年", "月", "老板", "<b>", "我", "欠", "一", "万",
                "\n", "两三", "千", "被", "辞退");
        var chance = new SplittableRandom(7);
        for (var i = 0; i < 400; i++) {
            var jumble = new StringBuilder();
            for (var word = 0; word < 60; word++) {
                jumble.append(words.get(chance.nextInt(words.size())));
            }
            var story = jumble.toString();
            assertThat(spans(read(story)))
                    .allSatisfy(span -> assertThat(span.text()).isEqualTo(story.substring(span.from(), span.to())));
        }
    }

    private static Reading read(String story) {
        return Reader.shared().read(story, AS_OF);
    }

    private static List<Span> spans(Reading reading) {
        var spans = new ArrayList<Span>();
        spans.addAll(reading.claims());
        spans.addAll(reading.elements());
        spans.addAll(reading.amounts());
        spans.addAll(reading.dates());
        spans.addAll(reading.parties());
        spans.addAll(reading.risks());
        spans.addAll(reading.sealed());
        return spans;
    }
}
