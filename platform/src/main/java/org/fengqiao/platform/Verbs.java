package org.fengqiao.platform;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.platform.journal.Verification;
import org.fengqiao.platform.calculation.CalculateCommand;
import org.fengqiao.platform.start.CannotStart;
import org.fengqiao.platform.start.Start;

/** The verbs of the launcher (命令表) that need the program. Those that only build stand in the launcher itself. */
final class Verbs {

    private static final PrintStream TERMINAL = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final Map<String, Verb> ALL = Map.of(
            "run",
            _ -> Start.serve(Fengqiao.class, TERMINAL),
            "backup",
            arguments -> Start.backUp(arguments, TERMINAL),
            "restore",
            arguments -> Start.restore(arguments, TERMINAL),
            "verify-journal",
            _ -> Start.aside(
                    Fengqiao.class, context -> VerifyJournal.run(context.getBean(Verification.class), TERMINAL)),
            "calculate",
            arguments -> CalculateCommand.run(
                    arguments,
                    System.in,
                    Path.of(System.getenv().getOrDefault("FENGQIAO_FROM", "")),
                    Fengqiao.clock()),
            "train",
            _ -> Start.train(Fengqiao.class));

    private Verbs() {}

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
