package org.fengqiao.platform.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.Side.APPLICANT;
import static org.fengqiao.platform.casefile.Side.RESPONDENT;
import static org.fengqiao.platform.negotiation.OfferState.COUNTERED;
import static org.fengqiao.platform.negotiation.OfferState.EXPIRED;
import static org.fengqiao.platform.negotiation.OfferState.REPLACED;
import static org.fengqiao.platform.negotiation.OfferState.STANDING;
import static org.fengqiao.platform.negotiation.OfferState.WAITING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.terms.Installment;
import org.fengqiao.platform.terms.PayMethod;
import org.fengqiao.platform.terms.Terms;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_first_offer_stands() {
        assertThat(new Ledger(List.of()).make(APPLICANT, 0)).isEqualTo(new Ledger.Change(STANDING, Map.of()));
    }

    @Test
    void an_answer_to_an_offer_that_was_seen_counters_it() {
        var theirs = offer(1, RESPONDENT, STANDING);
        assertThat(new Ledger(List.of(theirs)).make(APPLICANT, 1))
                .isEqualTo(new Ledger.Change(STANDING, Map.of(theirs.id(), COUNTERED)));
    }

    @Test
    void an_offer_sent_while_the_other_side_sent_one_waits_and_both_are_kept() {
        var theirs = offer(1, RESPONDENT, STANDING);
        assertThat(new Ledger(List.of(theirs)).make(APPLICANT, 0)).isEqualTo(new Ledger.Change(WAITING, Map.of()));
    }

    @Test
    void one_side_s_second_thought_replaces_its_first() {
        var own = offer(1, APPLICANT, STANDING);
        assertThat(new Ledger(List.of(own)).make(APPLICANT, 1))
                .isEqualTo(new Ledger.Change(STANDING, Map.of(own.id(), REPLACED)));
    }

    @Test
    void a_waiting_offer_put_forward_counters_the_one_that_stood() {
        var theirs = offer(1, RESPONDENT, STANDING);
        var own = offer(2, APPLICANT, WAITING);
        assertThat(new Ledger(List.of(theirs, own)).putForward(own))
                .containsExactly(Map.entry(theirs.id(), COUNTERED), Map.entry(own.id(), STANDING));
    }

    @Test
    void an_offer_falls_out_the_day_after_its_last_and_a_waiting_one_takes_its_place() {
        var theirs = offer(1, RESPONDENT, STANDING);
        var own = new Offer(UUID.randomUUID(), 2, APPLICANT, terms(), MONDAY.plusDays(1), WAITING, Instant.EPOCH);
        var ledger = new Ledger(List.of(theirs, own));
        assertThat(ledger.expire(MONDAY)).isEmpty();
        assertThat(ledger.expire(MONDAY.plusDays(1)))
                .containsExactly(Map.entry(theirs.id(), EXPIRED), Map.entry(own.id(), STANDING));
    }

    private static Offer offer(int number, Side side, OfferState state) {
        return new Offer(UUID.randomUUID(), number, side, terms(), MONDAY, state, Instant.EPOCH);
    }

    private static Terms terms() {
        return new Terms(
                List.of(new Installment(Money.ofYuan("8000"), MONDAY.plusDays(10))),
                PayMethod.BANK_TRANSFER,
                Set.of(),
                "");
    }
}
