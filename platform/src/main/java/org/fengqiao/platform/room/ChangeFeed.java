package org.fengqiao.platform.room;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fengqiao.platform.casefile.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells open pages that something changed (变动通知): one look at the database each second for all the followers on a node, whichever node the change
 * was made on. Who was away is told on coming back, by the count they knew last.
 */
@Component
public class ChangeFeed {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int QUIET_LOOKS = 20;

    private final ChangeTable table;
    private final Clock clock;
    private final Set<Following> all = ConcurrentHashMap.newKeySet();
    private final Thread poller = Thread.ofVirtual().name("change-feed").unstarted(this::poll);

    ChangeFeed(ChangeTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
        poller.start();
    }

    /** An open page. Each answer says whether it is still there. */
    public interface Follower {

        boolean changed(long count);

        /** Nothing changed for a while. */
        boolean quiet();

        /** The platform stops: let go. */
        void end();
    }

    /** @param known the count the page shows, or was told last */
    public void follow(CaseId caseId, Set<Lane> lanes, long known, Follower follower) {
        all.add(new Following(caseId, Set.copyOf(lanes), follower, known));
    }

    /** How many pages are open on this node. */
    int followers() {
        return all.size();
    }

    private void poll() {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(PAUSE);
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        if (all.isEmpty()) {
            return;
        }
        try {
            var counts = table.counts(all.stream().map(Following::caseId).collect(Collectors.toSet()), clock.instant());
            all.removeIf(one -> !one.tell(counts.getOrDefault(one.caseId(), RoomCount.NONE)));
        } catch (DataAccessException e) {
            LOG.warn("changes-not-read cause={}", e.getClass().getSimpleName());
        }
    }

    /** Before the web server waits for what is still being answered. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        poller.interrupt();
        all.forEach(one -> one.follower.end());
        all.clear();
    }

    /** One page and what it knows. Only the poller's thread touches the count. */
    private static final class Following {

        private final CaseId caseId;
        private final Set<Lane> lanes;
        private final Follower follower;
        private long known;
        private int quiet;

        Following(CaseId caseId, Set<Lane> lanes, Follower follower, long known) {
            this.caseId = caseId;
            this.lanes = lanes;
            this.follower = follower;
            this.known = known;
        }

        CaseId caseId() {
            return caseId;
        }

        /** False when the page is gone. */
        boolean tell(RoomCount count) {
            long now = count.of(lanes);
            if (now > known) {
                known = now;
                quiet = 0;
                return follower.changed(now);
            }
            quiet++;
            return quiet % QUIET_LOOKS != 0 || follower.quiet();
        }
    }
}
