package org.fengqiao.platform.evidence;

import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One file at a time for one side of a case: a device that lost its answer sends the same file beside the first. */
@Component
class SideLock {

    private final JdbcClient jdbc;

    SideLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends. */
    void hold(CaseId id, Side side) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:side, 0))")
                .param("side", "evidence " + id + " " + side)
                .query((_, _) -> true)
                .single();
    }
}
