package org.fengqiao.platform.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.mediation.ProposalAnswer.ACCEPT;
import static org.fengqiao.platform.mediation.ProposalAnswer.DECLINE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.terms.Installment;
import org.fengqiao.platform.terms.PayMethod;
import org.fengqiao.platform.terms.Terms;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private final Proposal fresh = Proposal.fresh(
            UUID.randomUUID(),
            1,
            new Terms(
                    List.of(new Installment(Money.ofYuan("8500"), LocalDate.of(2026, 3, 20))),
                    PayMethod.BANK_TRANSFER,
                    Set.of(),
                    ""),
            Instant.parse("2026-03-02T01:00:00Z"));

    @Test
    void is_accepted_when_both_accept() {
        var one = fresh.answered(Side.APPLICANT, ACCEPT);
        assertThat(one.state()).isEqualTo(ProposalState.OPEN);
        assertThat(one.answered(Side.RESPONDENT, ACCEPT).state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(one.answered(Side.RESPONDENT, DECLINE).state()).isEqualTo(ProposalState.DECLINED);
    }

    @Test
    void stays_open_after_one_no_so_that_the_others_answer_tells_nothing() {
        var one = fresh.answered(Side.RESPONDENT, DECLINE);
        assertThat(one.state()).isEqualTo(ProposalState.OPEN);
        assertThat(one.answered(Side.APPLICANT, ACCEPT).state()).isEqualTo(ProposalState.DECLINED);
    }

    @Test
    void an_answer_can_be_changed_until_the_others_is_there() {
        var changed = fresh.answered(Side.APPLICANT, DECLINE).answered(Side.APPLICANT, ACCEPT);
        assertThat(changed.answered(Side.RESPONDENT, ACCEPT).state()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void a_side_sees_its_own_answer_only() {
        var one = fresh.answered(Side.APPLICANT, ACCEPT);
        assertThat(one.asSeenBy(Side.APPLICANT).own()).isEqualTo(ACCEPT);
        assertThat(one.asSeenBy(Side.RESPONDENT)).isEqualTo(fresh.asSeenBy(Side.RESPONDENT));
    }
}
