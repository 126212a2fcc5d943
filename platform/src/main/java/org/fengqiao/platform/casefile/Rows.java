package org.fengqiao.platform.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several rows in one insert: round trips are what an intake waits for. */
final class Rows {

    private final String insert;
    private final String places;
    private final List<@Nullable Object> values = new ArrayList<>();
    private int count;

    Rows(String insert, int columns) {
        this(insert, String.join(", ", Collections.nCopies(columns, "?")));
    }

    Rows(String insert, String places) {
        this.insert = insert;
        this.places = places;
    }

    void add(@Nullable Object... row) {
        values.addAll(Arrays.asList(row));
        count++;
    }

    void insert(JdbcClient jdbc) {
        insert(jdbc, "");
    }

    void insert(JdbcClient jdbc, String onConflict) {
        var rows = String.join(", ", Collections.nCopies(count, "(" + places + ")"));
        var written = jdbc.sql(insert + " values " + rows + " " + onConflict)
                .params(values)
                .update();
        if (written != count) {
            throw new IllegalStateException(written + " of " + count + " rows written: " + insert);
        }
    }
}
