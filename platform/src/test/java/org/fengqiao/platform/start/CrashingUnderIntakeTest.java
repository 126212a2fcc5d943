package org.fengqiao.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Twice unless asked for more with {@code -Dcrashes=10}: once the platform is killed, once its database. */
@Tag("platform")
class CrashingUnderIntakeTest {

    private static final int CRASHES = Integer.getInteger("crashes", 2);
    private static final int CLIENTS = 4;
    private static final Pattern RECEIPT = Pattern.compile("\"receiptNumber\"\\s*:\\s*\"([0-9-]+)\"");
    private static final Map<String, String> UNDER_LOAD = Map.of("FENGQIAO_PARTNER_REQUESTS_PER_MINUTE", "1000000");

    private final Queue<String> receipts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger applications = new AtomicInteger();
    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createTempDirectory(
                "fengqiao-crashing",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
    }

    @AfterEach
    void deleteHome() throws IOException {
        new HomeDatabase(home).kill();
        Disk.deleteTree(home);
    }

    @Test
    void every_application_that_got_a_receipt_is_there_after_each_crash_and_the_journal_is_whole() throws Exception {
        for (int crash = 0; crash < CRASHES; crash++) {
            try (var platform = PlatformProcess.start(home, UNDER_LOAD).awaitReady()) {
                handInUntilKilled(platform, crash % 2 == 0);
            }
        }

        try (var platform = PlatformProcess.start(home, UNDER_LOAD).awaitReady()) {
            assertThat(receipts).hasSizeGreaterThan(CRASHES);
            assertThat(kept()).containsAll(receipts);
            await().atMost(Duration.ofMinutes(1)).until(() -> waitingMessages() == 0);
            platform.stop();
        }
        assertThat(PlatformProcess.run("verify-journal", home)).endsWith("0");
    }

    private void handInUntilKilled(PlatformProcess platform, boolean whole) throws Exception {
        var over = new AtomicBoolean();
        var before = receipts.size();
        try (var clients = Executors.newFixedThreadPool(CLIENTS);
                var http = HttpClient.newHttpClient()) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(() -> {
                    while (!over.get()) {
                        handIn(http, platform.port());
                    }
                });
            }
            await().atMost(Duration.ofMinutes(1)).until(() -> receipts.size() > before + CLIENTS);
            if (whole) {
                platform.kill();
            } else {
                new HomeDatabase(home).kill();
                await().atMost(Duration.ofMinutes(1)).until(() -> platform.health() == 200);
            }
            over.set(true);
        }
    }

    /** What gets no answer got no receipt; whether it is there nobody was promised. */
    private void handIn(HttpClient http, int port) {
        var number = applications.incrementAndGet();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/applications"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer fengqiao-demo-partner")
                .header("Idempotency-Key", "crash-" + number)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"story":"老板拖欠我三个月工资，每月3100元","claims":[{"type":"WAGE","amount":"9300"}],
                         "applicant":{"name":"张三友","phone":"138%08d"},
                         "employer":{"name":"石楼某某五金厂","phone":"13900005678"},
                         "place":"440113105","route":"MEDIATE","consent":true}""".formatted(number)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var receipt = RECEIPT.matcher(answer.body());
            if (answer.statusCode() == 201 && receipt.find()) {
                receipts.add(receipt.group(1));
            }
        } catch (IOException _) {
            // Killed in the middle of it.
            Thread.onSpinWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> kept() throws SQLException, IOException {
        var kept = new HashSet<String>();
        try (var connection = new HomeDatabase(home).connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select receipt_number from casefile.case_file")) {
            while (row.next()) {
                kept.add(row.getString(1));
            }
        }
        return kept;
    }

    private int waitingMessages() throws SQLException, IOException {
        try (var connection = new HomeDatabase(home).connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from delivery.message where state = 'WAITING'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
