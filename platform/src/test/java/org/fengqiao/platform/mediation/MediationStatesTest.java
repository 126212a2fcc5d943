package org.fengqiao.platform.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.mediation.Mediation.Called;
import org.fengqiao.platform.mediation.Mediation.Running;
import org.fengqiao.platform.shared.Region;
import org.junit.jupiter.api.Test;

class MediationStatesTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 1);
    private static final UUID MEDIATOR = new UUID(7, 1);
    private static final UUID SUCCESSOR = new UUID(7, 2);

    private final Called called = new Called(CaseId.next(new Region(4401), START), 1, START);

    @Test
    void begins_when_somebody_sits_and_is_extended_until_a_day() {
        var sits = called.begin(MEDIATOR, START.plusSeconds(60));
        assertThat(sits.mediator()).isEqualTo(MEDIATOR);
        assertThat(sits.startedAt()).isEqualTo(START.plusSeconds(60));
        var extended = sits.extend(UNTIL);
        assertThat(extended.until()).isEqualTo(UNTIL);
        assertThat(extended.extend(UNTIL.plusDays(15)).until()).isEqualTo(UNTIL.plusDays(15));
    }

    @Test
    void another_mediator_takes_over_and_the_days_run_on() {
        Running sits = called.begin(MEDIATOR, START);
        assertThat(sits.handTo(SUCCESSOR)).isEqualTo(called.begin(SUCCESSOR, START));
        Running extended = sits.extend(UNTIL);
        assertThat(extended.handTo(SUCCESSOR))
                .isEqualTo(called.begin(SUCCESSOR, START).extend(UNTIL));
    }

    @Test
    void what_was_settled_and_not_signed_stands_where_it_stood() {
        assertThat(called.settle(START).reopen()).isEqualTo(called);
        var extended = called.begin(MEDIATOR, START).extend(UNTIL);
        assertThat(extended.settle(START.plusSeconds(5)).reopen()).isEqualTo(extended);
    }

    @Test
    void an_end_has_its_reason_and_what_was_before() {
        var sits = called.begin(MEDIATOR, START);
        var ended = sits.end(EndReason.NO_AGREEMENT, START.plusSeconds(9));
        assertThat(ended.reason()).isEqualTo(EndReason.NO_AGREEMENT);
        assertThat(ended.before()).isEqualTo(sits);
    }

    @Test
    void a_partys_own_act_is_no_mediators_reason() {
        assertThat(EndReason.forMediators())
                .contains(EndReason.NO_AGREEMENT, EndReason.UNWILLING)
                .doesNotContain(EndReason.LEFT, EndReason.WITHDRAWN);
    }
}
