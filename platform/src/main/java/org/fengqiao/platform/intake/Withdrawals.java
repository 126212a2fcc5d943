package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant takes an application back (撤回), as long as nothing was agreed. */
@Service
public class Withdrawals {

    private final CaseFiles cases;
    private final Tasks tasks;

    Withdrawals(CaseFiles cases, Tasks tasks) {
        this.cases = cases;
        this.tasks = tasks;
    }

    @Transactional
    public MoveResult withdraw(CaseId id, Actor actor) {
        var result = cases.move(id, Stage.Event.WITHDRAW, actor);
        if (result instanceof MoveResult.Moved) {
            tasks.finishAll(id, actor);
        }
        return result;
    }
}
