package org.fengqiao.platform.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.platform.web.Form;
import org.junit.jupiter.api.Test;

class OwnAccountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String WORDS = "他不是3月1日入职，是2023年5月6日入职的，月工资4000元，是他自己辞职的，没有辞退他。";

    @Test
    void fills_the_fields_that_were_left_blank() {
        var told = OwnAccount.read(Form.of(Map.of("account", WORDS)), TODAY);

        assertThat(told.isNew()).isTrue();
        assertThat(told.filled()).contains("STARTED_ON", "MONTHLY_WAGE", "END_REASON");
        assertThat(told.form().value("STARTED_ON")).isEqualTo("2023-05-06");
        assertThat(told.form().value("MONTHLY_WAGE")).contains("4,000");
        assertThat(told.form().value("END_REASON")).isEqualTo("RESIGNED");
        assertThat(told.contested()).contains("STARTED_ON", "END_REASON");
    }

    @Test
    void leaves_what_was_typed() {
        var told = OwnAccount.read(Form.of(Map.of("account", WORDS, "MONTHLY_WAGE", "4500")), TODAY);

        assertThat(told.form().value("MONTHLY_WAGE")).isEqualTo("4500");
        assertThat(told.filled()).doesNotContain("MONTHLY_WAGE");
    }

    @Test
    void is_looked_at_once() {
        var told = OwnAccount.read(Form.of(Map.of("account", WORDS)), TODAY);

        assertThat(OwnAccount.read(told.form(), TODAY).isNew()).isFalse();
        assertThat(OwnAccount.read(Form.of(Map.of("account", "")), TODAY).isNew())
                .isFalse();
    }

    @Test
    void does_not_take_for_a_fact_what_is_said_to_settle() {
        var told = OwnAccount.read(Form.of(Map.of("account", "为了和解，公司愿意一次性支付5000元了结此事。")), TODAY);

        assertThat(told.filled()).isEmpty();
    }

    @Test
    void does_not_show_the_other_side_what_only_triage_is_to_see() {
        assertThat(OwnAccount.ofApplicant("欠我三个月工资，家里没钱吃饭。只要给我1万元我就算了。", TODAY)).isEqualTo("欠我三个月工资。");
    }
}
