package org.fengqiao.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the measurements of one part and prints each with its limit (测量): the median, what a call allocates, and how much of the limit it takes. */
public final class Bench {

    private static final Map<String, String> PARTS = Map.of(
            "law", LawBenchmark.class.getSimpleName(),
            "narrative", NarrativeBenchmark.class.getSimpleName());

    /** Nanoseconds that a call may take at the median. */
    private static final Map<String, Double> LIMITS = Map.of(
            "severanceWithItsTrace", 50_000.0,
            "secondWageWithItsTrace", 50_000.0,
            "sixClaimsAndTheirCombination", 300_000.0,
            "limitationBegunAnew", 50_000.0,
            "tenWorkingDaysOn", 200.0,
            "storyOfThreeHundredCharacters", 1_000_000.0);

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var part = arguments.length == 0 ? "" : arguments[0];
        if (!PARTS.containsKey(part)) {
            out.println("Parts: " + PARTS.keySet());
            System.exit(2);
        }
        var results = new Runner(new OptionsBuilder()
                        .include(PARTS.get(part))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        if (part.equals("narrative")) {
            FirstReading.print(out);
        }
        out.printf(Locale.ROOT, "%-32s %12s %12s %10s%n", "", "ns, median", "bytes/call", "of limit");
        results.forEach(result -> print(result, out));
    }

    private static void print(RunResult result, PrintStream out) {
        var name = result.getPrimaryResult().getLabel();
        var statistics = result.getPrimaryResult().getStatistics();
        double median = statistics.getPercentile(50);
        double bytes = requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
        double limit = LIMITS.getOrDefault(name, Double.NaN);
        out.printf(Locale.ROOT, "%-32s %,12.0f %,12.0f %9.1f%%%n", name, median, bytes, 100 * median / limit);
    }
}
