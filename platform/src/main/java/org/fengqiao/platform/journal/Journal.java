package org.fengqiao.platform.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public face of the journal: acts are recorded in the transaction of the change they tell of, or not at all. */
@Service
public class Journal {

    private final EntryTable table;
    private final Origin origin;
    private final Clock clock;

    Journal(EntryTable table, Origin origin, Clock clock) {
        this.table = table;
        this.origin = origin;
        this.clock = clock;
    }

    /** Appends to a chain that exists or begins with this. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Chain chain, Actor by, Act... acts) {
        append(table.lockedHead(chain), chain, by, List.of(acts));
    }

    /** Begins a chain whose subject was made in this very transaction; saves asking for its head. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Chain chain, Actor by, Act... acts) {
        append(EntryTable.End.NONE, chain, by, List.of(acts));
    }

    /**
     * Holds a chain until the transaction ends, before its subject is looked at: what is decided by looking and then recorded cannot be decided twice. It is the
     * one lock of a subject, so that two who hold it never wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Chain chain) {
        table.lock(chain);
    }

    /** What was done to one subject, oldest first; for its page and for export. */
    @Transactional(readOnly = true)
    public List<JournalLine> of(Chain chain) {
        return table.lines(chain);
    }

    private void append(EntryTable.End head, Chain chain, Actor by, List<Act> acts) {
        // The database keeps microseconds; milliseconds are what the hash covers.
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var from = origin.current();
        var entries = new ArrayList<Entry>(acts.size());
        var number = head.number();
        var previous = head.hash();
        for (var act : acts) {
            var entry = new Entry(
                            chain,
                            ++number,
                            at,
                            by.person(),
                            by.hat().name(),
                            by.organization(),
                            by.onBehalfOf(),
                            from,
                            act.verb(),
                            act.details(),
                            previous,
                            previous)
                    .hashed();
            previous = entry.hash();
            entries.add(entry);
        }
        table.insert(entries);
    }
}
