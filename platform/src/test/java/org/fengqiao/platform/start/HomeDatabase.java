package org.fengqiao.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The embedded database of a home, from outside of the platform. */
final class HomeDatabase {

    private final Path home;

    HomeDatabase(Path home) {
        this.home = home;
    }

    Connection connect() throws SQLException, IOException {
        var port = Postmaster.of(home.resolve("db")).orElseThrow().port();
        return new Login(
                        "jdbc:postgresql://127.0.0.1:" + port + "/fengqiao",
                        EmbeddedPostgres.ADMIN,
                        Files.readString(home.resolve("keys/database-admin")))
                .connect();
    }

    void kill() throws IOException {
        Postmaster.of(home.resolve("db"))
                .flatMap(running -> ProcessHandle.of(running.pid()))
                .ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }
}
