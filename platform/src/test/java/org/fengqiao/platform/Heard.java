package org.fengqiao.platform;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until every listener is done with all that was published, or has failed at it. */
public final class Heard {

    private Heard() {}

    public static void everything(JdbcClient jdbc) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> jdbc.sql("""
                                select count(*) from shared.event_publication
                                 where completion_date is null and coalesce(status, '') <> 'FAILED'
                                """).query(Long.class).single() == 0);
    }
}
