package org.fengqiao.platform.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.law.Money;
import org.fengqiao.platform.terms.TermsReading.NotUnderstood;
import org.fengqiao.platform.terms.TermsReading.Read;
import org.fengqiao.platform.web.Form;
import org.junit.jupiter.api.Test;

class TermsFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Money CLAIMED = Money.ofYuan("9300");

    @Test
    void an_amount_and_a_day_are_terms() {
        assertThat(read("8,500元", "3月12日"))
                .isEqualTo(new Read(new Terms(
                        List.of(new Installment(Money.ofYuan("8500"), LocalDate.of(2026, 3, 12))),
                        PayMethod.BANK_TRANSFER,
                        Set.of(),
                        "")));
    }

    @Test
    void amounts_are_understood_as_people_write_them() {
        for (var typed : List.of("9300", "9,300", "９３００", "0.93万", "九千三", "九千三百", "9300 元")) {
            assertThat(AmountText.read(typed)).as(typed).contains(Money.ofYuan("9300"));
        }
        assertThat(AmountText.read("一万零五百")).contains(Money.ofYuan("10500"));
        assertThat(AmountText.read("两万三")).contains(Money.ofYuan("23000"));
        assertThat(AmountText.read("很多")).isEmpty();
    }

    @Test
    void days_are_understood_as_people_write_them() {
        for (var typed : List.of("2026-03-12", "2026.3.12", "20260312", "2026年3月12日", "3月12日", "3.12")) {
            assertThat(DayText.read(typed, TODAY)).as(typed).contains(LocalDate.of(2026, 3, 12));
        }
        assertThat(DayText.read("1月5日", TODAY)).contains(LocalDate.of(2027, 1, 5));
        assertThat(DayText.read("2月30日", TODAY)).isEmpty();
    }

    @Test
    void an_offer_without_a_day_asks_for_it() {
        assertThat(errors(read("8500", ""))).containsExactly(Form.Error.of("due", "terms.due-missing"));
    }

    @Test
    void an_amount_of_words_nothing_or_less_is_asked_for_again() {
        assertThat(errors(read("很多", "3月12日"))).containsExactly(Form.Error.of("amount", "terms.amount-not-a-number"));
        assertThat(errors(read("0", "3月12日"))).containsExactly(Form.Error.of("amount", "terms.amount-not-positive"));
        assertThat(errors(read("-5", "3月12日"))).containsExactly(Form.Error.of("amount", "terms.amount-not-positive"));
    }

    @Test
    void more_than_three_times_the_claim_is_asked_about_and_believed_when_confirmed() {
        assertThat(read("27900", "3月12日")).isInstanceOf(Read.class);
        assertThat(errors(read("90000", "3月12日")))
                .containsExactly(Form.Error.of("amount", "terms.amount-too-much", "90,000", "9.7"));
        assertThat(read(Map.of("amount", "90000", "due", "3月12日", "confirmed", "90,000")))
                .isInstanceOf(Read.class);
    }

    @Test
    void payments_stand_in_order_of_their_days_and_come_back_as_they_were_written() {
        var read = (Read) read(Map.of("amount", "5000", "due", "5月1日", "amount2", "3000", "due2", "4月1日"));
        assertThat(read.terms().total()).isEqualTo(Money.ofYuan("8000"));
        assertThat(read.terms().firstDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(Terms.read(read.terms().write())).isEqualTo(read.terms());
        assertThat(TermsForm.read(TermsForm.of(read.terms()), TODAY, CLAIMED)).isEqualTo(read);
    }

    @Test
    void a_later_payment_without_its_amount_is_asked_about() {
        assertThat(errors(read(Map.of("amount", "5000", "due", "5月1日", "due2", "6月1日"))))
                .containsExactly(Form.Error.of("amount2", "terms.amount-not-a-number"));
    }

    private static TermsReading read(String amount, String due) {
        return read(Map.of("amount", amount, "due", due));
    }

    private static TermsReading read(Map<String, String> typed) {
        return TermsForm.read(Form.of(new HashMap<>(typed)), TODAY, CLAIMED);
    }

    private static List<Form.Error> errors(TermsReading reading) {
        return ((NotUnderstood) reading).errors();
    }
}
