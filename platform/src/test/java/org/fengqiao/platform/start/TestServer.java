package org.fengqiao.platform.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all the tests of a user of this machine: real, but careless about power cuts. The last test process to end stops it; its
 * cluster stays for the next run.
 */
public final class TestServer {

    private static final TestServer ONLY = new TestServer();

    private final AtomicInteger databases = new AtomicInteger();
    private final EmbeddedPostgres server;
    private final Login app;

    /** A fresh, empty database on the server. */
    public record Database(String url, Map<String, Object> properties) {

        /** As the login that may do everything. */
        public Connection connectAsAdmin() throws SQLException {
            return connect("spring.flyway.user", "spring.flyway.password");
        }

        /** As the login the application works with. */
        public Connection connectAsApp() throws SQLException {
            return connect("spring.datasource.username", "spring.datasource.password");
        }

        private Connection connect(String user, String password) throws SQLException {
            return new Login(url, String.valueOf(properties.get(user)), String.valueOf(properties.get(password)))
                    .connect();
        }
    }

    private TestServer() {
        try {
            var directory =
                    Path.of(System.getProperty("java.io.tmpdir"), "fengqiao-test-" + System.getProperty("user.name"));
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
            var users = FileChannel.open(
                    directory.resolve("users"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            var using = users.lock(0, Long.MAX_VALUE, true);
            this.server = new EmbeddedPostgres(new EmbeddedPostgres.Place(
                    directory.resolve("db"),
                    directory,
                    directory.resolve("postgres.log"),
                    "test-admin",
                    List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300")));
            startAlone(directory);
            this.app = Roles.prepare(server.running(), "test-app");
            dropLeftOvers();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(users, using)));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Database freshDatabase() {
        return ONLY.create();
    }

    private Database create() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + databases.incrementAndGet();
        var admin = server.running();
        try (var connection = admin.connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var url = admin.url().replaceFirst("/[^/]*$", "/" + name);
        var adminHere = new Login(url, admin.user(), admin.password());
        return new Database(url, DatabaseProperties.of(adminHere, adminHere.as(app.user(), app.password())));
    }

    private void startAlone(Path directory) throws IOException {
        try (var door = FileChannel.open(
                        directory.resolve("starting"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = door.lock()) {
            server.start();
        }
    }

    private void dropLeftOvers() throws SQLException {
        try (var connection = server.running().connect();
                var statement = connection.createStatement()) {
            var leftOver = new ArrayList<String>();
            try (var rows = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                while (rows.next()) {
                    leftOver.add(rows.getString(1));
                }
            }
            for (var name : leftOver) {
                if (ProcessHandle.of(Long.parseLong(name.split("_", -1)[1])).isEmpty()) {
                    statement.execute("drop database if exists " + name + " with (force)");
                }
            }
        }
    }

    private void leave(FileChannel users, FileLock using) {
        try (users) {
            using.release();
            var alone = users.tryLock();
            if (alone != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
