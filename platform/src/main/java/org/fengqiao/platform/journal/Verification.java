package org.fengqiao.platform.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the whole journal (核验流水): every hash, every number, and every chain end that a checkpoint saw. */
@Service
public class Verification {

    private final EntryTable table;
    private final CheckpointFolder folder;

    Verification(EntryTable table, CheckpointFolder folder) {
        this.table = table;
        this.folder = folder;
    }

    /**
     * What was looked at and what was found.
     *
     * @param faults empty: the journal is whole
     */
    public record Report(long entries, long chains, int checkpoints, List<Fault> faults) {

        public Report {
            faults = List.copyOf(faults);
        }
    }

    /** @param progress told how many entries were read, now and then */
    @Transactional(readOnly = true)
    public Report verify(LongConsumer progress) {
        var faults = new ArrayList<Fault>();
        var seen = checkpointed(faults);
        var walk = new Walk(seen, faults, progress);
        table.walk(walk::next);
        walk.end();
        seen.keySet().stream()
                .filter(chain -> !walk.met.contains(chain))
                .map(Fault.Vanished::new)
                .forEach(faults::add);
        return new Report(walk.entries, walk.chains, folder.numbers().size(), faults);
    }

    /** The newest end that any checkpoint saw of each chain. */
    private Map<Chain, Head> checkpointed(List<Fault> faults) {
        var seen = new HashMap<Chain, Head>();
        var previous = Checkpoint.FIRST;
        long expected = 1;
        for (long number : folder.numbers()) {
            var checkpoint = folder.read(number).orElse(null);
            if (number != expected
                    || checkpoint == null
                    || checkpoint.number() != number
                    || !Arrays.equals(checkpoint.previous(), previous)) {
                faults.add(new Fault.CheckpointFault(number == expected ? number : expected));
            }
            if (checkpoint != null) {
                checkpoint.heads().forEach(head -> seen.put(head.chain(), head));
                previous = checkpoint.digest();
            }
            expected = number + 1;
        }
        return seen;
    }

    /** Goes through all entries, chain by chain. */
    private static final class Walk {

        private static final int TELL_EVERY = 100_000;

        private final Map<Chain, Head> seen;
        private final List<Fault> faults;
        private final LongConsumer progress;
        private final Set<Chain> met = new HashSet<>();
        private @Nullable Entry last;
        private long entries;
        private long chains;

        Walk(Map<Chain, Head> seen, List<Fault> faults, LongConsumer progress) {
            this.seen = seen;
            this.faults = faults;
            this.progress = progress;
        }

        void next(Entry entry) {
            if (last == null || !last.chain().equals(entry.chain())) {
                end();
                last = null;
                chains++;
            }
            long expected = last == null ? 1 : last.number() + 1;
            var previous = last == null ? Entry.BEGINNING : last.hash();
            if (entry.number() != expected) {
                faults.add(new Fault.Missing(entry.chain(), expected));
            } else if (!Arrays.equals(entry.previous(), previous)) {
                faults.add(new Fault.OutOfOrder(entry.chain(), entry.number()));
            }
            if (!Arrays.equals(entry.hash(), entry.expectedHash())) {
                faults.add(new Fault.Changed(entry.chain(), entry.number()));
            }
            compare(entry);
            last = entry;
            if (++entries % TELL_EVERY == 0) {
                progress.accept(entries);
            }
        }

        private void compare(Entry entry) {
            var head = seen.get(entry.chain());
            if (head != null && head.number() == entry.number() && !Arrays.equals(head.hash(), entry.hash())) {
                faults.add(new Fault.Rewritten(entry.chain(), entry.number()));
            }
        }

        /** The end of a chain. */
        void end() {
            if (last == null) {
                return;
            }
            var head = seen.get(last.chain());
            if (head != null) {
                met.add(last.chain());
                if (head.number() > last.number()) {
                    faults.add(new Fault.CutOff(last.chain(), head.number(), last.number()));
                }
            }
        }
    }
}
