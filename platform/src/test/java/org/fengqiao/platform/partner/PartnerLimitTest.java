package org.fengqiao.platform.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

class PartnerLimitTest {

    private final TestClock clock = new TestClock();
    private final PartnerLimit limit = new PartnerLimit(2, clock);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_system_that_sends_too_fast_is_told_when_to_come_again() {
        var fast = partner();
        assertThat(sends(fast)).isTrue();
        assertThat(sends(fast)).isTrue();

        assertThatThrownBy(() -> sends(fast))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("429");
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("30");
        assertThat(sends(partner())).isTrue();
        clock.advance(Duration.ofSeconds(30));
        assertThat(sends(fast)).isTrue();
    }

    private boolean sends(Actor partner) {
        var request = new MockHttpServletRequest();
        request.setAttribute(SignedIn.ATTRIBUTE, new SignedIn(partner, "某系统", "某系统", List.of(partner)));
        return limit.preHandle(request, response, this);
    }

    private static Actor partner() {
        var id = UUID.randomUUID();
        return new Actor(id, Hat.PARTNER, id, null, null);
    }
}
