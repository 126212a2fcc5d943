package org.fengqiao.platform.shared;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The wall around what was said to settle (调解保密). Whatever runs outside it — packets, archive, search, statistics — runs as a
 * database role that has every right but those on {@code *_privileged} tables, so that a mistake is a fault and not a leak.
 */
@Component
public class Wall {

    private final TransactionTemplate ownTransaction;
    private final JdbcClient jdbc;

    Wall(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.jdbc = jdbc;
    }

    /** Runs in a transaction of its own, all of it outside the wall. Work the caller has not committed is not seen in there. */
    public <T> T outside(Supplier<T> work) {
        return ownTransaction.execute(_ -> {
            jdbc.sql("set local role fengqiao_outside").update();
            return work.get();
        });
    }
}
