package org.fengqiao.platform.archive;

import java.util.ArrayList;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseMoved;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.shared.Days;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks for the file to be bound once a case is over (结案待归档), and for both sides' consent where they settled alone. */
@Component
class ArchiveListener {

    static final String BIND = "archive.bind";
    static final String CONSENT = "archive.consent";

    private static final int DAYS_TO_BIND = 15;

    private final CaseFiles cases;
    private final Archives archives;
    private final Tasks tasks;

    ArchiveListener(CaseFiles cases, Archives archives, Tasks tasks) {
        this.cases = cases;
        this.archives = archives;
        this.tasks = tasks;
    }

    @ApplicationModuleListener
    void on(CaseMoved moved) {
        if (!moved.to().isFinal() || archives.bound(moved.id()).isPresent()) {
            return;
        }
        var view = cases.findForSystem(moved.id()).orElseThrow();
        var wanted = new ArrayList<NewTask>();
        var due = Days.of(moved.at()).plusDays(DAYS_TO_BIND);
        wanted.add(new NewTask(
                view.id(),
                BIND,
                Turn.DISPATCHER,
                null,
                due,
                Rank.OLDEST,
                "/desk/cases/" + view.id().text() + "/archive"));
        if (archives.needsConsent(view.id())) {
            wanted.add(consent(view, Turn.APPLICANT));
            wanted.add(consent(view, Turn.RESPONDENT));
        }
        tasks.open(wanted.toArray(NewTask[]::new));
    }

    private static NewTask consent(CaseView view, Turn turn) {
        return new NewTask(
                view.id(),
                CONSENT,
                turn,
                null,
                null,
                Rank.OLDEST,
                "/cases/" + view.id().text() + "/archive");
    }
}
