package org.fengqiao.platform.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, in the four words a party knows (轮到谁).
 *
 * @param by the last day, as far as one is set
 * @param task what is to be done; null when nothing is
 */
public record WhoseTurn(
        Who who, @Nullable LocalDate by, @Nullable Task task) {

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

    static WhoseTurn of(CaseView view, Side own, List<Task> open) {
        if (view.stage().isFinal()) {
            return new WhoseTurn(Who.NOBODY, null, null);
        }
        var mine = own == Side.APPLICANT ? Turn.APPLICANT : Turn.RESPONDENT;
        var theirs = own == Side.APPLICANT ? Turn.RESPONDENT : Turn.APPLICANT;
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
