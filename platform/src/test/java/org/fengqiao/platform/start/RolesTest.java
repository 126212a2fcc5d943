package org.fengqiao.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RolesTest {

    @Autowired
    private TestDatabase database;

    @Test
    void the_application_adds_to_the_journal_and_can_take_nothing_away() throws SQLException {
        try (var app = database.connectAsApp()) {
            assertThatCode(() -> run(app, "select from journal.entry")).doesNotThrowAnyException();
            assertThat(rightsOn(app, "journal.entry")).containsExactly("INSERT", "SELECT");

            assertRefused(app, "delete from journal.entry");
            assertRefused(app, "update journal.entry set number = number");
            assertRefused(app, "truncate journal.entry");
        }
    }

    @Test
    void the_application_cannot_change_the_tables_themselves() throws SQLException {
        try (var app = database.connectAsApp()) {
            assertThatCode(() -> run(app, "select from casefile.case_file")).doesNotThrowAnyException();

            assertRefused(app, "drop table casefile.case_file");
            assertRefused(app, "create table casefile.another (id int)");
            assertRefused(app, "create schema another");
        }
    }

    @Test
    void what_lies_outside_the_wall_sees_everything_but_privileged_tables() throws SQLException {
        try (var app = database.connectAsApp()) {
            assertThatCode(() -> run(app, "set role fengqiao_outside")).doesNotThrowAnyException();
            assertThatCode(() -> run(app, "select from casefile.case_file")).doesNotThrowAnyException();
            for (var table : privilegedTables(app)) {
                assertRefused(app, "select from " + table);
                assertRefused(app, "insert into " + table + " default values");
            }
        }
    }

    private static List<String> privilegedTables(Connection app) throws SQLException {
        return strings(app, """
                select nspname || '.' || relname
                  from pg_class
                  join pg_namespace n on n.oid = relnamespace
                 where relname like '%\\_privileged' and relkind = 'r'
                """);
    }

    private static List<String> rightsOn(Connection app, String table) throws SQLException {
        return strings(app, """
                select distinct privilege_type
                  from information_schema.role_table_grants
                 where grantee = 'fengqiao_app' and table_schema || '.' || table_name = '%s'
                 order by 1
                """.formatted(table));
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> run(connection, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
