package org.fengqiao.platform;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.platform.calculation.CalculateCommand;
import org.fengqiao.platform.demonstration.Demonstration;
import org.fengqiao.platform.journal.Verification;
import org.fengqiao.platform.reading.ReadCommand;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.start.CannotStart;
import org.fengqiao.platform.start.Start;

/** The verbs of the launcher (命令表) that need the program. Those that only build stand in the launcher itself. */
final class Verbs {

    private static final PrintStream TERMINAL = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final Map<String, Verb> ALL = Map.of(
            "run", _ -> Start.serve(Fengqiao.class, TERMINAL),
            "backup", arguments -> Start.backUp(arguments, TERMINAL),
            "restore", arguments -> Start.restore(arguments, TERMINAL),
            "verify-journal", _ -> verifyJournal(),
            "calculate", Verbs::calculate,
            "read", Verbs::read,
            "demo", _ -> Demonstration.run(Start.port(), here().toAbsolutePath(), TERMINAL),
            "train", _ -> Start.train(Fengqiao.class));

    private Verbs() {}

    private static int verifyJournal() {
        return Start.aside(Fengqiao.class, context -> VerifyJournal.run(context.getBean(Verification.class), TERMINAL));
    }

    private static int calculate(List<String> arguments) {
        return CalculateCommand.run(arguments, System.in, here(), Fengqiao.clock());
    }

    /** Neither server nor database: only readings, and nothing but they on the standard output. */
    private static int read(List<String> arguments) {
        var out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
        var terminal = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var today = Days.of(Fengqiao.clock().instant());
        try (out) {
            return new ReadCommand(System.in, out, terminal, today, here().toAbsolutePath()).run(arguments);
        }
    }

    /** Where the command was typed. */
    private static Path here() {
        return Path.of(System.getenv().getOrDefault("FENGQIAO_FROM", ""));
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    static int run(String name, List<String> arguments) throws InterruptedException {
        var verb = ALL.get(name);
        try {
            if (verb == null) {
                throw CannotStart.unknownVerb(name);
            }
            return verb.run(arguments);
        } catch (CannotStart refused) {
            TERMINAL.println(refused.getMessage());
            return 1;
        }
    }
}
