package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class FreshStartTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @RepeatedTest(2)
    void no_test_sees_what_another_left() {
        assertThat(jdbc.sql("select count(*) from casefile.number_series")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(clock.instant()).isEqualTo(TestClock.START);

        jdbc.sql("insert into casefile.number_series (region, prefix, year, last) values (4401, 'P', 2026, 1)")
                .update();
        clock.advance(Duration.ofDays(1));
    }
}
