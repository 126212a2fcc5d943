package org.fengqiao.platform.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadline;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the page of one case shows. */
@Component
class Overviews {

    private final CaseFiles files;
    private final CasePapers papers;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Journal journal;
    private final Organizations organizations;
    private final Staff staff;
    private final Divisions divisions;
    private final Clock clock;

    Overviews(
            CaseFiles files,
            CasePapers papers,
            Deadlines deadlines,
            Tasks tasks,
            Journal journal,
            Organizations organizations,
            Staff staff,
            Divisions divisions,
            Clock clock) {
        this.files = files;
        this.papers = papers;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.journal = journal;
        this.organizations = organizations;
        this.staff = staff;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Everything around a case; empty if it is not there for this actor. */
    @Transactional(readOnly = true)
    public Optional<CaseOverview> of(CaseId id, Actor actor) {
        return files.find(id, actor).map(view -> around(view, actor));
    }

    /** Who answers for a case, for someone who may not see it. */
    @Transactional(readOnly = true)
    public Optional<Organization> ownerOf(CaseId id) {
        return files.findForSystem(id).flatMap(view -> organizations.find(view.handlingOrganization()));
    }

    private CaseOverview around(CaseView view, Actor actor) {
        var id = view.id();
        var today = Days.of(clock.instant());
        var open = tasks.of(id);
        var days = deadlines.of(id);
        var timeline = journal.of(Chain.ofCase(id)).reversed();
        var mediator = view.mediator();
        return new CaseOverview(
                view,
                organizations.find(view.handlingOrganization()).orElseThrow(),
                mediator == null ? "" : staff.nameOf(mediator).orElse(""),
                divisions.fullName(view.place()),
                view.claims().stream().map(ExplainedClaim::of).toList(),
                ComparedElements.of(files.elements(id)),
                files.evidence(id),
                papers.of(id),
                open,
                days,
                timeline,
                next(open, actor),
                clock(days),
                today,
                names(timeline));
    }

    private static @Nullable Task next(List<Task> open, Actor actor) {
        return open.stream()
                .filter(task -> Tasks.isFor(task, actor))
                .findFirst()
                .orElse(null);
    }

    /** What runs out next; a day that went by comes first. */
    private static @Nullable Deadline clock(List<Deadline> days) {
        return days.stream()
                .filter(day -> day.state() == Deadline.State.OPEN)
                .min(Comparator.comparing(Deadline::lastDay))
                .orElse(null);
    }

    private Map<UUID, String> names(List<JournalLine> timeline) {
        var names = new HashMap<UUID, String>();
        for (var line : timeline) {
            if (line.hat().isStaff() && !names.containsKey(line.person())) {
                names.put(line.person(), staff.nameOf(line.person()).orElse(""));
            }
        }
        return names;
    }
}
