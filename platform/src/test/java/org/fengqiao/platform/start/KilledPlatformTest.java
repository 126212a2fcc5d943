package org.fengqiao.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("platform")
class KilledPlatformTest {

    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createTempDirectory(
                "fengqiao-killed", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
    }

    @AfterEach
    void deleteHome() throws IOException {
        new HomeDatabase(home).kill();
        Disk.deleteTree(home);
    }

    @Test
    void a_killed_platform_loses_nothing_and_the_next_takes_over_its_database() throws Exception {
        long database;
        try (var first = PlatformProcess.start(home, Map.of()).awaitReady()) {
            assertThat(first.health()).isEqualTo(200);
            database = Postmaster.of(home.resolve("db")).orElseThrow().pid();
            writeDown(7);
            first.kill();
        }
        assertThat(Postmaster.of(home.resolve("db"))).isPresent();

        try (var second = PlatformProcess.start(home, Map.of()).awaitReady()) {
            assertThat(second.health()).isEqualTo(200);
            assertThat(Postmaster.of(home.resolve("db")).orElseThrow().pid()).isEqualTo(database);
            assertThat(writtenDown()).isEqualTo(7);
            second.stop();
        }
        assertThat(Postmaster.of(home.resolve("db"))).isEmpty();
    }

    @Test
    void a_killed_database_comes_back_with_all_that_was_committed() throws Exception {
        try (var platform = PlatformProcess.start(home, Map.of()).awaitReady()) {
            assertThat(platform.health()).isEqualTo(200);
            writeDown(8);
            new HomeDatabase(home).kill();

            await().atMost(Duration.ofSeconds(60)).until(() -> platform.health() == 200);
            assertThat(writtenDown()).isEqualTo(8);
            platform.stop();
        }
        assertThat(Postmaster.of(home.resolve("db"))).isEmpty();
    }

    private void writeDown(int value) throws SQLException, IOException {
        try (var connection = new HomeDatabase(home).connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into casefile.number_series (region, prefix, year, last) values (4401, 'K', 2026, " + value
                            + ")");
        }
    }

    private int writtenDown() throws SQLException, IOException {
        try (var connection = new HomeDatabase(home).connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select last from casefile.number_series where prefix = 'K'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
