package org.fengqiao.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.fengqiao.narrative.Reader;

/**
 * The first reading of a program just started (首次识别), and the memory that the rules and word lists then hold. Measured in programs of their
 * own: the first call of a warm program is no first call.
 */
final class FirstReading {

    private static final int STARTS = 5;
    private static final double MOST_MILLISECONDS = 300;
    private static final double MOST_MEGABYTES = 40;
    private static final int READINGS = 2_000;

    private FirstReading() {}

    /** In a program of its own: prints the milliseconds of the first reading and the megabytes held after many. */
    public static void main(String[] arguments) {
        collect();
        var before = used();
        var begun = System.nanoTime();
        Reader.shared().read(NarrativeBenchmark.STORY, NarrativeBenchmark.TODAY);
        var first = (System.nanoTime() - begun) / 1e6;
        for (var i = 0; i < READINGS; i++) {
            Reader.shared().read(NarrativeBenchmark.STORY, NarrativeBenchmark.TODAY);
        }
        collect();
        var held = (used() - before) / 1e6;
        System.out.printf(Locale.ROOT, "%f %f%n", first, held);
    }

    static void print(PrintStream out) {
        var milliseconds = new double[STARTS];
        var megabytes = 0.0;
        for (var start = 0; start < STARTS; start++) {
            var measured = measured().split(" ", -1);
            milliseconds[start] = Double.parseDouble(measured[0]);
            megabytes = Math.max(megabytes, Double.parseDouble(measured[1]));
        }
        Arrays.sort(milliseconds);
        print(out, "first reading, ms, median of 5", milliseconds[STARTS / 2], MOST_MILLISECONDS);
        print(out, "memory of the model, MB", megabytes, MOST_MEGABYTES);
    }

    private static void print(PrintStream out, String what, double value, double limit) {
        out.printf(Locale.ROOT, "%-32s %12.1f %12s %9.1f%%%n", what, value, "", 100 * value / limit);
    }

    private static String measured() {
        try {
            var program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstReading.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var lines =
                    new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
                var line = lines.readLine();
                if (line == null) {
                    throw new IllegalStateException("The program measured nothing");
                }
                return line;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
