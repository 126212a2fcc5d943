package org.fengqiao.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeMap;
import org.fengqiao.platform.start.TestServer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** The database and the home of one application under test; a bean of every {@link PlatformTest}. */
public final class TestDatabase {

    private static final String REFERENCE = "test_reference";
    private static final String DEMONSTRATION = "test_demonstration";
    private static final int LOOKS = 150;

    private final TestServer.Database database;
    private final Path home;
    private @Nullable Connection admin;
    private boolean demonstrationKept;

    private TestDatabase(TestServer.Database database, Path home) {
        this.database = database;
        this.home = home;
    }

    public Path home() {
        return home;
    }

    /** A connection that may do everything, for looking at what the application did and for breaking what it must not. */
    public Connection connectAsAdmin() throws SQLException {
        return database.connectAsAdmin();
    }

    /** A connection with the rights of the application, for trying what these forbid. */
    public Connection connectAsApp() throws SQLException {
        return database.connectAsApp();
    }

    /** Back to what the migrations left, or also what the application loaded when it started; first the listeners of the test before finish. */
    void reset(boolean withDemonstration) throws SQLException {
        for (int looks = 0; looks < LOOKS && isSomethingToHear(); looks++) {
            pause();
        }
        if (!demonstrationKept) {
            call("keep", DEMONSTRATION);
            demonstrationKept = true;
        }
        call("restore", withDemonstration ? DEMONSTRATION : REFERENCE);
    }

    private boolean isSomethingToHear() throws SQLException {
        try (var statement = admin().createStatement();
                var rows = statement.executeQuery("""
                        select exists (select from shared.event_publication where completion_date is null and status <> 'FAILED')
                        """)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void call(String routine, String copy) throws SQLException {
        try (var statement = admin().prepareStatement("call " + REFERENCE + "." + routine + "(?)")) {
            statement.setString(1, copy);
            statement.execute();
        }
    }

    private Connection admin() throws SQLException {
        if (admin == null) {
            admin = database.connectAsAdmin();
        }
        return admin;
    }

    /** Gives an application under test its own fresh database and home. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = TestServer.freshDatabase();
            var home = freshHome();
            var properties = new TreeMap<>(database.properties());
            properties.put("fengqiao.home", home.toString());
            properties.put("fengqiao.mode", "demo");
            properties.put("fengqiao.jobs", false);
            // All tests come from one address, and their clock stands still.
            properties.put("fengqiao.open-forms-per-minute", 1_000_000);
            properties.put("fengqiao.open-parts-per-hour", 1_000_000);
            properties.put("fengqiao.partner-requests-per-minute", 1_000_000);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
            context.getBeanFactory().registerSingleton("testDatabase", new TestDatabase(database, home));
        }

        private static Path freshHome() {
            try {
                var home = Files.createTempDirectory("fengqiao-home");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
                return home;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void delete(Path home) {
            try {
                FileSystemUtils.deleteRecursively(home);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
