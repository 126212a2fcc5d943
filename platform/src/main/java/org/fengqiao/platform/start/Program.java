package org.fengqiao.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the machine, run to its end (外部程序). */
final class Program {

    record Outcome(int exitCode, String output) {

        boolean isGood() {
            return exitCode == 0;
        }
    }

    private Program() {}

    /** Output goes to a file: a server that the program leaves behind would keep a pipe open for good. */
    static Outcome run(List<String> command, int seconds) {
        try {
            var output = Files.createTempFile("fengqiao", ".out");
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                var ended = process.waitFor(seconds, TimeUnit.SECONDS);
                if (!ended) {
                    process.destroyForcibly();
                }
                return new Outcome(
                        ended ? process.exitValue() : -1,
                        Files.readString(output).strip());
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command.getFirst(), e);
        }
    }

    static boolean succeeds(String... command) {
        try {
            return run(List.of(command), 10).isGood();
        } catch (UncheckedIOException _) {
            return false;
        }
    }
}
