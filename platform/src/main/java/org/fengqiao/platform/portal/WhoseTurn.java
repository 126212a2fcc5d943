package org.fengqiao.platform.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.recusal.Recusals;
import org.fengqiao.platform.room.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, in the four words a party knows (轮到谁).
 *
 * @param by the last day, as far as one is set
 * @param task what is to be done; null when nothing is
 */
public record WhoseTurn(
        Who who, @Nullable LocalDate by, @Nullable Task task) {

    /** Whose turn these make it is for nobody but that turn to know: it would tell of private talk. */
    private static final Set<String> CONFIDENTIAL = Set.of(Lanes.READ_TASK, Recusals.DECIDE_TASK);

    /** The four words. */
    public enum Who {
        /** 轮到您. */
        YOU,
        /** 等对方. */
        OTHER_SIDE,
        /** 等调解组织. */
        ORGANIZATION,
        /** 不用做事. */
        NOBODY
    }

    /** It is this side's turn and its day went by. */
    public boolean isLate(LocalDate today) {
        return who == Who.YOU && daysLate(today) > 0;
    }

    public long daysLate(LocalDate today) {
        return by == null ? 0 : ChronoUnit.DAYS.between(by, today);
    }

    public static WhoseTurn of(CaseView view, Side own, List<Task> all) {
        if (view.stage().isFinal()) {
            return new WhoseTurn(Who.NOBODY, null, null);
        }
        var mine = Turn.of(own);
        var theirs = Turn.of(own.other());
        var open = all.stream()
                .filter(task -> task.turn() == mine || !CONFIDENTIAL.contains(task.kind()))
                .toList();
        for (var task : open) {
            if (task.turn() == mine) {
                return new WhoseTurn(Who.YOU, task.due(), task);
            }
        }
        for (var task : open) {
            if (task.turn() == theirs) {
                return new WhoseTurn(Who.OTHER_SIDE, task.due(), task);
            }
        }
        return open.isEmpty()
                ? new WhoseTurn(Who.NOBODY, null, null)
                : new WhoseTurn(Who.ORGANIZATION, open.getFirst().due(), open.getFirst());
    }
}
