package org.fengqiao.platform.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that the platform runs for itself (内嵌数据库). It outlives a killed platform; the next start takes it over, and
 * whoever holds the home stops it at the end.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    static final String ADMIN = "fengqiao_admin";
    private static final String DATABASE = "fengqiao";
    private static final int SECONDS_TO_RECOVER = 300;
    private static final int TRIES = 15;
    private static final long LARGEST_LOG = 10L * 1024 * 1024;

    /**
     * @param data the cluster's directory; everything else of the server lies beside it
     * @param log where the server writes what happens to it
     * @param options further {@code name=value} settings of the server
     */
    record Place(Path data, Path binaries, Path log, String password, List<String> options) {}

    private final Place place;
    private final Path binaries;
    private final DatabaseUser user;
    private boolean closed;

    EmbeddedPostgres(Place place) {
        this.place = place;
        this.binaries = PostgresBinaries.unpackedIn(place.binaries());
        this.user = DatabaseUser.forDirectory(place.data());
    }

    /** Starts the server, or takes over the one that still runs on this directory; from then on one that dies is started again. */
    void start() {
        if (postmaster().isEmpty()) {
            startAt(Training.freePort());
            makeDatabase();
        }
        guard();
    }

    private void startAt(int port) {
        try {
            if (!Files.exists(place.data())) {
                makeCluster();
            }
            launch(port);
        } catch (IOException e) {
            throw Disk.refusal(place.data(), e);
        }
    }

    /** The admin's login to the platform's database on the running server. */
    Login running() {
        return login(DATABASE);
    }

    /** Stops whatever server runs on the directory, whoever started it. */
    @Override
    public synchronized void close() {
        closed = true;
        if (postmaster().isEmpty()) {
            return;
        }
        var stopped = tool("pg_ctl", "-D", place.data().toString(), "-m", "fast", "-w", "-t", "60", "stop");
        if (!stopped.isGood()) {
            throw new IllegalStateException("The database server did not stop: " + stopped.output());
        }
    }

    private void guard() {
        var running = postmaster().orElseThrow();
        Thread.ofVirtual().name("database-guard").start(() -> {
            ProcessHandle.of(running.pid())
                    .ifPresent(process -> process.onExit().join());
            startAgain(running);
        });
    }

    /** At the same port, where the pool's connections look for it. */
    private synchronized void startAgain(Postmaster died) {
        if (closed) {
            return;
        }
        LOG.error("database-died pid={} port={}", died.pid(), died.port());
        startAt(died.port());
        guard();
    }

    private Optional<Postmaster> postmaster() {
        try {
            return Postmaster.of(place.data());
        } catch (IOException e) {
            throw Disk.refusal(place.data(), e);
        }
    }

    private Login login(String database) {
        var port = postmaster()
                .orElseThrow(() -> new CannotStart("database-not-running", place.data()))
                .port();
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, ADMIN, place.password());
    }

    /** Made beside its place and moved there when whole, so that a start cut short leaves nothing half made. */
    private void makeCluster() throws IOException {
        var fresh = place.data().resolveSibling(place.data().getFileName() + ".new");
        Disk.deleteTree(fresh);
        Files.createDirectories(fresh);
        var password = Files.createTempFile("fengqiao", ".password");
        try {
            Files.writeString(password, place.password());
            user.give(fresh);
            user.give(password);
            var made = tool(
                    "initdb",
                    "-D",
                    fresh.toString(),
                    "-U",
                    ADMIN,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + password,
                    "-E",
                    "UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=zh-u-co-pinyin");
            if (!made.isGood()) {
                throw refusal(fresh, made.output());
            }
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, place.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch(int port) throws IOException {
        Postmaster.forgetStranger(place.data());
        openLog();
        var started = startServer(port);
        for (var tries = 0; started.output().contains("pre-existing shared memory") && tries < TRIES; tries++) {
            // The main process was killed and its children are still ending.
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            started = startServer(port);
        }
        if (!started.isGood()) {
            throw refusal(place.data(), started.output());
        }
    }

    private Program.Outcome startServer(int port) throws IOException {
        var logged = Files.size(place.log());
        var options = new StringBuilder(
                "-p " + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c jit=off -c max_connections=100");
        place.options().forEach(option -> options.append(" -c ").append(option));
        var outcome = tool(
                "pg_ctl",
                "-D",
                place.data().toString(),
                "-l",
                place.log().toString(),
                "-o",
                options.toString(),
                "-w",
                "-t",
                Integer.toString(SECONDS_TO_RECOVER),
                "start");
        return outcome.isGood()
                ? outcome
                : new Program.Outcome(outcome.exitCode(), outcome.output() + "\n" + logSince(logged));
    }

    private void openLog() throws IOException {
        if (Files.exists(place.log()) && Files.size(place.log()) > LARGEST_LOG) {
            Files.delete(place.log());
        }
        Files.writeString(place.log(), "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        user.give(place.log());
    }

    private void makeDatabase() {
        try (var connection = login("postgres").connect();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new CannotStart("database-other", login("postgres").url(), e.getMessage());
        }
    }

    private Program.Outcome tool(String name, String... arguments) {
        var program = binaries.resolve("bin").resolve(name).toString();
        var words = new String[arguments.length + 1];
        words[0] = program;
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return Program.run(user.command(words), SECONDS_TO_RECOVER + 30);
    }

    private static CannotStart refusal(Path where, String output) {
        if (output.contains("No space left")) {
            return new CannotStart("disk-full", where);
        }
        if (output.contains("Permission denied")) {
            return new CannotStart("home-not-enterable", where);
        }
        var lines = output.lines().filter(line -> !line.isBlank()).toList();
        return new CannotStart("database-not-started", where, lines.isEmpty() ? "" : lines.getLast());
    }

    private String logSince(long position) throws IOException {
        var log = Files.readAllBytes(place.log());
        return new String(log, (int) position, log.length - (int) position, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("FATAL") || line.contains("could not"))
                .collect(Collectors.joining("\n"));
    }
}
