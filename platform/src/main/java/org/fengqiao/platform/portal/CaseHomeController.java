package org.fengqiao.platform.portal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.intake.Withdrawals;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Responses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The parties' home of a case (P11): whose turn, by when, what if nobody acts, and the one next action. */
@Controller
class CaseHomeController {

    private static final int MOST_TASKS = 3;
    /** Where there is a way on to another office, or an answer from one. */
    private static final Set<Stage> LINKED = EnumSet.of(Stage.ENDED, Stage.FULFILLING, Stage.REFERRED, Stage.CLOSED);

    private static final Set<PaperKind> LINKED_BY_PAGE =
            EnumSet.of(PaperKind.RECEIPT, PaperKind.APPLICATION, PaperKind.AUTHORIZATION);

    private final CaseFiles cases;
    private final Tasks tasks;
    private final Deadlines deadlines;
    private final CasePapers papers;
    private final Organizations organizations;
    private final Staff staff;
    private final Withdrawals withdrawals;
    private final Clock clock;

    CaseHomeController(
            CaseFiles cases,
            Tasks tasks,
            Deadlines deadlines,
            CasePapers papers,
            Organizations organizations,
            Staff staff,
            Withdrawals withdrawals,
            Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.papers = papers;
        this.organizations = organizations;
        this.staff = staff;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @For(Hat.PARTY)
    @GetMapping("/cases")
    ModelAndView list(Actor actor) {
        var own = cases.ofPerson(actor.person());
        return own.size() == 1
                ? new ModelAndView("redirect:/cases/" + own.getFirst().id().text())
                : new ModelAndView("portal/cases", Map.of("cases", own));
    }

    @For(Hat.PARTY)
    @GetMapping("/cases/{id}")
    ModelAndView home(@PathVariable String id, Actor actor) {
        var view = CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
        var own = view.own() == null ? Side.APPLICANT : view.own();
        var open = tasks.of(view.id());
        var page = new ModelAndView("portal/caseHome");
        page.addObject("view", view);
        page.addObject("own", own);
        page.addObject("turn", WhoseTurn.of(view, own, open));
        page.addObject("today", Days.of(clock.instant()));
        page.addObject("tasks", ownTasks(open, own));
        page.addObject("stages", StageLine.of(view.stage()));
        page.addObject("deadlines", deadlines.openOf(view.id()));
        page.addObject("papers", papers(view, own));
        page.addObject(
                "organization", organizations.find(view.handlingOrganization()).orElseThrow());
        page.addObject("mediator", mediatorName(view));
        page.addObject(
                "mayWithdraw",
                view.stage().after(Stage.Event.WITHDRAW, own.hat()).isPresent());
        page.addObject("exits", LINKED.contains(view.stage()));
        return page;
    }

    /** 撤回: the applicant takes it back; nothing is open any more. */
    @For(Hat.PARTY)
    @PostMapping("/cases/{id}/withdraw")
    String withdraw(@PathVariable String id, Actor actor) {
        var caseId = CaseId.parse(id).orElseThrow(Responses::notFound);
        return switch (withdrawals.withdraw(caseId, actor)) {
            case MoveResult.Moved _, MoveResult.NotPossible _ -> "redirect:/cases/" + caseId;
            case MoveResult.NotFound _ -> throw Responses.notFound();
        };
    }

    /** Without those that have a page of their own, linked whether they were made already or not. */
    private List<CasePaper> papers(CaseView view, Side own) {
        return papers.of(view.id(), own).stream()
                .filter(paper -> !LINKED_BY_PAGE.contains(paper.kind()))
                .toList();
    }

    private String mediatorName(CaseView view) {
        return view.mediator() == null ? "" : staff.nameOf(view.mediator()).orElse("");
    }

    private static List<Task> ownTasks(List<Task> open, Side own) {
        return open.stream()
                .filter(task -> task.turn() == own.turn())
                .limit(MOST_TASKS)
                .toList();
    }
}
