package org.fengqiao.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A start on a home that is thrown away (预热): the virtual machine notes what a start needs, for the cache of later ones. */
final class Training {

    private static final List<String> PAGES = List.of("/health", "/", "/desk/sign-in", "/sign-in");

    private Training() {}

    static void run(Class<?> application) throws InterruptedException {
        try {
            var home = Files.createTempDirectory(
                    "fengqiao-training",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            try {
                run(application, home);
            } finally {
                Disk.deleteTree(home);
            }
        } catch (IOException e) {
            throw Disk.refusal(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static void run(Class<?> application, Path home) throws IOException, InterruptedException {
        var port = freePort();
        try (var running = new Running(new Settings(port, home, Mode.DEMO, null));
                var client = HttpClient.newHttpClient()) {
            running.startServing(application);
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                        .build();
                client.send(request, BodyHandlers.discarding());
            }
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
