package org.fengqiao.platform.start;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fengqiao.platform.Fengqiao;

/** The platform as a process of its own, as the launcher starts it. */
public final class PlatformProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path output;
    private final int port;

    private PlatformProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    public static PlatformProcess start(Path home, Map<String, String> settings) throws IOException {
        return start("run", home, settings);
    }

    /** Another verb of the launcher, from its start to its end: what it answered, after what it said. */
    static String run(String verb, Path home) throws IOException, InterruptedException {
        try (var process = start(verb, home, Map.of())) {
            var code = process.awaitExit();
            return process.output() + code;
        }
    }

    private static PlatformProcess start(String verb, Path home, Map<String, String> settings) throws IOException {
        var port = settings.containsKey("FENGQIAO_PORT")
                ? Integer.parseInt(settings.get("FENGQIAO_PORT"))
                : Training.freePort();
        var output = Files.createTempFile("fengqiao", ".out");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-Xmx512m", "-cp", programClassPath(), Fengqiao.class.getName(), verb);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FENGQIAO_"));
        builder.environment().put("FENGQIAO_HOME", home.toString());
        builder.environment().put("FENGQIAO_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        return new PlatformProcess(builder.start(), output, port);
    }

    public PlatformProcess awaitReady() throws IOException, InterruptedException {
        for (var waited = 0; waited < PATIENCE_SECONDS * 10; waited++) {
            if (output().lines().anyMatch(line -> line.startsWith("ready http://127.0.0.1:" + port + "/"))) {
                return this;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Not ready: " + output());
    }

    public int port() {
        return port;
    }

    int health() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (ConnectException _) {
            return -1;
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As Ctrl-C does. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Does not stop");
        }
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Does not end");
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.delete(output);
    }

    /** Without what only tests have. */
    private static String programClassPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(":", -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(":"));
    }
}
