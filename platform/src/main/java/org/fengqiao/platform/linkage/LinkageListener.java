package org.fengqiao.platform.linkage;

import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens the exits when something ends (出路打开). */
@Component
class LinkageListener {

    private final CaseFiles cases;
    private final Exits exits;
    private final Tasks tasks;
    private final LinkageNotices notices;

    LinkageListener(CaseFiles cases, Exits exits, Tasks tasks, LinkageNotices notices) {
        this.cases = cases;
        this.exits = exits;
        this.tasks = tasks;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(CaseMoved moved) {
        if (moved.to() != Stage.ENDED) {
            return;
        }
        var view = cases.findForSystem(moved.id()).orElseThrow();
        if (view.stage() != Stage.ENDED) {
            return;
        }
        var last = exits.limitation(view).lastDay();
        tasks.open(new NewTask(
                view.id(),
                LinkageTasks.CHOOSE,
                Turn.APPLICANT,
                null,
                last == null ? null : last.date(),
                Rank.OTHER_PARTY_ACTED,
                LinkageTasks.exits(view.id())));
        notices.ended(view, moved.at());
    }
}
