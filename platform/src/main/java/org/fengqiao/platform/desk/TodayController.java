package org.fengqiao.platform.desk;

import java.util.List;
import org.fengqiao.platform.casefile.CaseFilter;
import org.fengqiao.platform.casefile.CaseList;
import org.fengqiao.platform.casefile.CaseQuery;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Navigation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is to be done today (今天要办), first things first. */
@Controller
class TodayController {

    private static final int ROWS = 50;
    private static final int OLDEST = 3;

    private final Tasks tasks;
    private final CaseList cases;

    TodayController(Tasks tasks, CaseList cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    @GetMapping("/desk")
    @For({
        Hat.MEDIATOR,
        Hat.DISPATCHER,
        Hat.SEAL_KEEPER,
        Hat.ARBITRATION_LIAISON,
        Hat.COURT_LIAISON,
        Hat.OFFICIAL,
        Hat.RULE_ADMINISTRATOR
    })
    ModelAndView today(Actor actor, @RequestParam(defaultValue = "1") int page) {
        var entries = Navigation.of(actor.hat());
        if (!entries.contains(Navigation.TODAY)) {
            return new ModelAndView("redirect:" + entries.getFirst().href());
        }
        int from = (Math.clamp(page, 1, 1000) - 1) * ROWS;
        var rows = tasks.today(actor, ROWS, from);
        return new ModelAndView("desk/today")
                .addObject("counts", tasks.counts(actor))
                .addObject("rows", rows)
                .addObject("next", rows.size() == ROWS ? page + 1 : 0)
                .addObject(
                        "oldest",
                        rows.isEmpty() ? cases.oldest(CaseQuery.of(CaseFilter.WAITING), actor, OLDEST) : List.of());
    }
}
