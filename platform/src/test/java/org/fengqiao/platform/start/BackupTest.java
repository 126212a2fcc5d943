package org.fengqiao.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("platform")
class BackupTest {

    private static final List<String> MIGRATIONS =
            List.of("shared/V100_01__sessions.sql", "casefile/V801_01__case_files.sql", "journal/V101_01__entries.sql");

    @TempDir
    private Path directory;

    private Installation original;
    private Path archive;

    @BeforeEach
    void makeAnInstallation() throws IOException, SQLException {
        archive = directory.resolve("backup.zip");
        Files.createDirectories(directory.resolve("original/keys"));
        Files.writeString(directory.resolve("original/keys/database-app"), "test-app");
        original = new Installation(settings("original"));
        original.open();
        Migrations.run(original.admin(), MIGRATIONS);
        run(original, "insert into casefile.number_series values (4401, '穗\t\\调', 2026, 7)");
        Files.createDirectories(original.home().resolve("files/ab"));
        Files.writeString(original.home().resolve("files/ab/cd"), "a file");
        Files.writeString(original.home().resolve("keys/personal.key"), "1 00");
    }

    @AfterEach
    void stop() {
        original.close();
    }

    @Test
    void a_restored_home_holds_rows_files_and_keys() throws Exception {
        new Backup(original, "demo").writeTo(archive);
        run(original, "delete from casefile.number_series");

        var settings = settings("restored");
        new Restore(settings).from(archive);

        try (var restored = new Installation(settings)) {
            restored.open();
            assertThat(ask(restored, "select prefix || last from casefile.number_series"))
                    .isEqualTo("穗\t\\调7");
            assertThat(ask(restored, "select count(*) from shared.flyway_schema_history where version is not null"))
                    .isEqualTo("3");
            assertThat(Files.readString(restored.home().resolve("files/ab/cd"))).isEqualTo("a file");
            assertThat(Files.readString(restored.home().resolve("keys/personal.key")))
                    .isEqualTo("1 00");
            try (var app = restored.app().connect()) {
                assertThat(app.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void a_home_that_holds_something_is_left_alone() throws Exception {
        new Backup(original, "demo").writeTo(archive);
        new Restore(settings("free")).from(archive);

        assertThatThrownBy(() -> new Restore(settings("free")).from(archive)).hasMessageContaining("not empty");
    }

    @Test
    void a_database_that_holds_something_is_left_alone() throws Exception {
        new Backup(original, "demo").writeTo(archive);
        var settings = settings("free");
        new Restore(settings).from(archive);

        var sameDatabase = new Settings(8080, directory.resolve("other"), Mode.DEMO, settings.external());
        assertThatThrownBy(() -> new Restore(sameDatabase).from(archive)).hasMessageContaining("database");
        assertThat(directory.resolve("other")).doesNotExist();
    }

    @Test
    void a_damaged_archive_is_refused_and_names_what_is_damaged() throws Exception {
        new Backup(original, "demo").writeTo(archive);
        new Restore(settings("good")).from(archive);
        try (var inside = FileSystems.newFileSystem(archive, Map.of())) {
            Files.writeString(inside.getPath("files/ab/cd"), "another file", StandardOpenOption.TRUNCATE_EXISTING);
        }

        assertThatThrownBy(() -> new Restore(settings("bad")).from(archive))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("files/ab/cd is not what");
        assertThat(directory.resolve("bad")).doesNotExist();
    }

    @Test
    void an_archive_of_the_other_mode_is_refused() throws Exception {
        new Backup(original, "production").writeTo(archive);

        assertThatThrownBy(() -> new Restore(settings("mixed")).from(archive))
                .hasMessageContaining("was made in production mode");
    }

    @Test
    void an_archive_of_a_newer_program_is_refused_and_leaves_nothing_behind() throws Exception {
        new Backup(original, "demo").writeTo(archive);
        new Restore(settings("same")).from(archive);
        run(original, """
                insert into shared.flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (99, '999', 'later', 'SQL', 'later/V999__later.sql', 'x', 1, true)
                """);
        Files.delete(archive);
        new Backup(original, "demo").writeTo(archive);

        assertThatThrownBy(() -> new Restore(settings("later")).from(archive))
                .hasMessageContaining("later/V999__later.sql");
        assertThat(directory.resolve("later")).doesNotExist();
    }

    @Test
    void what_is_no_archive_is_called_that() throws Exception {
        Files.writeString(archive, "no archive");

        assertThatThrownBy(() -> new Restore(settings("none")).from(archive)).hasMessageContaining("not an archive");
    }

    private Settings settings(String home) {
        var database = new Login(TestServer.freshDatabase().url(), EmbeddedPostgres.ADMIN, "test-admin");
        return new Settings(8080, directory.resolve(home), Mode.DEMO, database);
    }

    private static void run(Installation installation, String sql) throws SQLException {
        try (var connection = installation.admin().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Installation installation, String sql) throws SQLException {
        try (var connection = installation.admin().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
