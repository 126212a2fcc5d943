package org.fengqiao.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("platform")
class RefusedStartTest {

    @TempDir
    private Path home;

    @Test
    void a_taken_port_is_said_in_one_line() throws Exception {
        try (var taken = new ServerSocket(0);
                var platform =
                        PlatformProcess.start(home, Map.of("FENGQIAO_PORT", Integer.toString(taken.getLocalPort())))) {
            assertThat(platform.awaitExit()).isNotZero();
            assertThat(platform.output().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("Port " + taken.getLocalPort() + " is taken"));
        }
    }

    @Test
    void a_wrong_database_password_is_said_in_one_line() throws Exception {
        var url = TestServer.freshDatabase().url();
        var settings = Map.of(
                "FENGQIAO_DB_URL", url, "FENGQIAO_DB_USER", EmbeddedPostgres.ADMIN, "FENGQIAO_DB_PASSWORD", "wrong");
        try (var platform = PlatformProcess.start(home, settings)) {
            assertThat(platform.awaitExit()).isNotZero();
            assertThat(platform.output().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("refused user " + EmbeddedPostgres.ADMIN));
        }
    }

    @Test
    void a_database_user_that_may_not_create_schemas_is_named() throws SQLException {
        var database = TestServer.freshDatabase();
        try (var admin = database.connectAsAdmin();
                var statement = admin.createStatement()) {
            statement.execute("drop role if exists test_weak");
            statement.execute("create role test_weak login password 'weak'");
        }
        var strong = new Login(database.url(), EmbeddedPostgres.ADMIN, "test-admin");
        assertThat(Roles.prepare(strong, "test-app").user()).isEqualTo(Roles.APP);

        assertThatThrownBy(() -> Roles.prepare(strong.as("test_weak", "weak"), "test-app"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("test_weak may not create");
    }

    @Test
    void a_database_whose_roles_have_another_homes_password_is_refused() {
        var strong = new Login(TestServer.freshDatabase().url(), EmbeddedPostgres.ADMIN, "test-admin");
        assertThat(Roles.prepare(strong, "test-app").user()).isEqualTo(Roles.APP);

        assertThatThrownBy(() -> Roles.prepare(strong, "of-another-home")).hasMessageContaining("another home");
    }

    @Test
    void an_unreachable_database_is_said_to_be_one() {
        var nobody = new Login("jdbc:postgresql://127.0.0.1:1/fengqiao", "somebody", "");

        assertThatThrownBy(() -> Roles.prepare(nobody, "any"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void a_home_in_use_is_refused() {
        try (var taken = Home.take(home, Mode.DEMO)) {
            assertThat(Home.isTaken(home)).isTrue();
            assertThatThrownBy(() -> Home.take(home, Mode.DEMO)).hasMessageContaining("in use");
            assertThat(taken.path()).isEqualTo(home);
        }
        assertThat(Home.isTaken(home)).isFalse();
    }

    @Test
    void a_demonstration_home_is_no_production_home_nor_the_other_way_round() {
        Home.take(home, Mode.DEMO).close();
        Home.take(home, Mode.DEMO).close();
        assertThatThrownBy(() -> Home.take(home, Mode.PRODUCTION)).hasMessageContaining("was made in demo mode");

        var other = home.resolve("production");
        Home.take(other, Mode.PRODUCTION).close();
        assertThatThrownBy(() -> Home.take(other, Mode.DEMO)).hasMessageContaining("was made in production mode");
    }

    @Test
    void a_disk_that_refuses_is_named_for_what_it_is() {
        assertThat(Disk.refusal(home, new FileSystemException("f", null, "No space left on device")))
                .hasMessageContaining("is full");
        assertThat(Disk.refusal(home, new FileSystemException("f", null, "Read-only file system")))
                .hasMessageContaining("is read-only");
        assertThat(Disk.refusal(home, new AccessDeniedException("f"))).hasMessageContaining("may not write");
    }

    @Test
    void settings_are_read_with_their_defaults() {
        var settings = Settings.from(Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.mode()).isEqualTo(Mode.DEMO);
        assertThat(settings.external()).isNull();

        assertThatThrownBy(() -> Settings.from(Map.of("FENGQIAO_PORT", "80 80")))
                .hasMessageContaining("FENGQIAO_PORT is a number");
        assertThatThrownBy(() -> Settings.from(Map.of("FENGQIAO_MODE", "test")))
                .hasMessageContaining("FENGQIAO_MODE is either");
        assertThatThrownBy(() -> Settings.from(Map.of("FENGQIAO_DB_URL", "postgresql://db/fengqiao")))
                .hasMessageContaining("FENGQIAO_DB_USER");
    }
}
