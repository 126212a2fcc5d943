package org.fengqiao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadingStanceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    @Test
    void a_claim_that_is_denied_is_none() {
        assertThat(read("我要求公司支付加班费和拖欠的工资").claimTypes()).contains(ClaimType.OVERTIME, ClaimType.WAGE);
        assertThat(read("我不是要加班费，我要求支付拖欠的工资").claimTypes()).containsExactly(ClaimType.WAGE);
    }

    @Test
    void a_contract_that_was_not_signed_is_no_contract() {
        assertThat(read("我和公司签了劳动合同").has(Element.CONTRACT)).isTrue();
        var without = read("我和公司没签劳动合同");
        assertThat(without.has(Element.CONTRACT)).isFalse();
        assertThat(without.has(Element.NO_CONTRACT)).isTrue();
    }

    @Test
    void what_happened_to_somebody_else_is_no_fact_of_the_story() {
        assertThat(read("我被公司辞退了").has(Element.DISMISSED)).isTrue();
        assertThat(read("我同事被公司辞退了").has(Element.DISMISSED)).isFalse();
    }

    @Test
    void what_is_only_feared_is_no_fact() {
        assertThat(read("公司把我辞退了").has(Element.DISMISSED)).isTrue();
        assertThat(read("我担心公司把我辞退").has(Element.DISMISSED)).isFalse();
    }

    @Test
    void a_sum_owed_is_reckoned_with_its_arithmetic() {
        var said = read("每月4500，欠三个月").suggestions();

        assertThat(said.owedFen()).isEqualTo(1_350_000L);
        assertThat(said.arithmetic()).isEqualTo("4500 × 3 = 13500");
    }

    @Test
    void words_of_settling_are_sealed_and_no_sum_is_owed_by_them() {
        assertThat(read("老板欠我工资2万元。").sealed()).isEmpty();
        var story = "老板欠我工资2万元。只要他给我1万元我就算了。";
        var reading = read(story);

        assertThat(reading.sealed()).extracting(SealedSpan::text).containsExactly("只要他给我1万元我就算了");
        assertThat(reading.suggestions().owedFen()).isEqualTo(2_000_000L);
        assertThat(Telling.withoutOffers(story, reading)).isEqualTo("老板欠我工资2万元。");
    }

    @Test
    void the_other_side_does_not_read_what_only_triage_is_to_see() {
        var story = "老板欠我三个月工资，家里没钱吃饭，我都不想活了。他电话也不接。";
        var reading = read(story);

        assertThat(reading.risks()).extracting(RiskSpan::risk).contains(Risk.DESTITUTE, Risk.SELF_HARM);
        assertThat(Telling.forOtherSide(story, reading)).isEqualTo("老板欠我三个月工资。他电话也不接。");
        assertThat(Telling.withoutOffers(story, reading)).isEqualTo(story);
    }

    @Test
    void the_other_side_contests_in_its_own_words() {
        var answer = Reader.shared().readAnswer("他不是3月1日入职，是2023年5月6日入职的，月工资4000元，是他自己不来的，没有辞退他。", AS_OF);

        assertThat(answer.contested()).contains(Question.STARTED_ON, Question.END_REASON);
        assertThat(answer.said().startedOn()).isEqualTo(new PartialDay(2023, 5, 6));
        assertThat(answer.said().monthlyWageFen()).isEqualTo(400_000L);
    }

    private static Reading read(String story) {
        return Reader.shared().read(story, AS_OF);
    }
}
