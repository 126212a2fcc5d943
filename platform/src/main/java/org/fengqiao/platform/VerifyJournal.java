package org.fengqiao.platform;

import java.io.PrintStream;
import org.fengqiao.platform.journal.Fault;
import org.fengqiao.platform.journal.Verification;
import org.fengqiao.platform.start.CannotStart;

/** Recomputes the journal and names what is wrong with it (核验流水): exit code 0 if it is whole, 1 if it is not. */
final class VerifyJournal {

    private VerifyJournal() {}

    static int run(Verification verification, PrintStream terminal) {
        var report = verification.verify(
                entries -> terminal.println(CannotStart.text("journal-progress", String.valueOf(entries))));
        report.faults().forEach(fault -> terminal.println(line(fault)));
        terminal.println(CannotStart.text(
                report.faults().isEmpty() ? "journal-whole" : "journal-faulty",
                String.valueOf(report.entries()),
                String.valueOf(report.chains()),
                String.valueOf(report.checkpoints()),
                String.valueOf(report.faults().size())));
        return report.faults().isEmpty() ? 0 : 1;
    }

    private static String line(Fault fault) {
        return switch (fault) {
            case Fault.Changed(var chain, var number) -> text("changed", chain, number);
            case Fault.Missing(var chain, var number) -> text("missing", chain, number);
            case Fault.OutOfOrder(var chain, var number) -> text("out-of-order", chain, number);
            case Fault.Rewritten(var chain, var number) -> text("rewritten", chain, number);
            case Fault.CutOff(var chain, var seen, var there) -> text("cut-off", chain, seen, there);
            case Fault.Vanished(var chain) -> text("vanished", chain);
            case Fault.CheckpointFault(var number) -> text("checkpoint", number);
        };
    }

    private static String text(String key, Object... arguments) {
        var words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return CannotStart.text("journal-" + key, words);
    }
}
