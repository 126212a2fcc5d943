package org.fengqiao.platform.intake;

import java.util.List;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.document.PaperWords;
import org.springframework.stereotype.Component;

/** What a paper says about the year for arbitration (时效提示): the safe day, from what the applicant told and nothing since. */
@Component
class LimitationLine {

    private final Limitations limitations;
    private final PaperWords words;

    LimitationLine(Limitations limitations, PaperWords words) {
        this.limitations = limitations;
        this.words = words;
    }

    String of(CaseView view) {
        var clock = limitations.of(view, List.of());
        var last = clock.lastDay();
        if (last == null) {
            return words.text("paper.limitation.none");
        }
        return words.text(clock.isOver() ? "paper.limitation.over" : "paper.limitation.until", words.day(last.date()));
    }
}
