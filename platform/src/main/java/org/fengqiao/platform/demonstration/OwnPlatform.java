package org.fengqiao.platform.demonstration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A platform only for a demonstration (演示自带的平台), with a home of its own; gone when closed. */
final class OwnPlatform implements AutoCloseable {

    private final Process process;
    private final Path home;

    private OwnPlatform(Process process, Path home) {
        this.process = process;
        this.home = home;
    }

    static boolean answers(URI address) {
        var request = HttpRequest.newBuilder(address.resolve("/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Started by the same program with the same settings, except for its home. */
    static OwnPlatform start(URI address) throws IOException {
        // The database's own user must be able to enter.
        var home = Files.createTempDirectory(
                "fengqiao-demo", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        var builder = new ProcessBuilder(command());
        builder.environment().put("FENGQIAO_HOME", home.toString());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        var platform = new OwnPlatform(builder.start(), home);
        try {
            Patience.until("the platform at " + address, () -> {
                if (!platform.process.isAlive()) {
                    throw new DemonstrationFailed("The platform did not start");
                }
                return answers(address);
            });
            return platform;
        } catch (DemonstrationFailed e) {
            platform.close();
            throw e;
        }
    }

    private static List<String> command() {
        var info = ProcessHandle.current().info();
        var command = new ArrayList<String>();
        command.add(info.command().orElseThrow());
        for (var argument : info.arguments().orElse(new String[0])) {
            command.add(argument.equals("demo") ? "run" : argument);
        }
        return command;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FileSystemUtils.deleteRecursively(home);
    }
}
