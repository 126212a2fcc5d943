package org.fengqiao.platform.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseList;
import org.fengqiao.platform.shared.Hat;
import org.springframework.stereotype.Component;

/** Who could mediate a case (分派建议): the one with the fewest open cases; the page says so. */
@Component
class Proposals {

    private final Staff staff;
    private final CaseList cases;

    Proposals(Staff staff, CaseList cases) {
        this.staff = staff;
        this.cases = cases;
    }

    /** The mediators of an organization, the least busy first. */
    List<Candidate> of(UUID organization) {
        var loads = cases.loads(organization);
        return staff.membersOf(organization, Hat.MEDIATOR).stream()
                .map(member -> new Candidate(member.person(), member.name(), loads.getOrDefault(member.person(), 0)))
                .sorted(Comparator.comparingInt(Candidate::open).thenComparing(Candidate::name))
                .toList();
    }

    /** One for each of several cases, spread so that nobody gets more than their turn; empty where nobody mediates. */
    static List<Optional<Candidate>> spread(List<Candidate> candidates, int cases) {
        Map<UUID, Integer> open = new HashMap<>();
        candidates.forEach(candidate -> open.put(candidate.person(), candidate.open()));
        var proposals = new ArrayList<Optional<Candidate>>(cases);
        for (int i = 0; i < cases; i++) {
            var next = candidates.stream()
                    .min(Comparator.comparingInt(candidate -> open.getOrDefault(candidate.person(), 0)))
                    .map(candidate -> new Candidate(
                            candidate.person(), candidate.name(), open.getOrDefault(candidate.person(), 0)));
            next.ifPresent(candidate -> open.merge(candidate.person(), 1, Integer::sum));
            proposals.add(next);
        }
        return List.copyOf(proposals);
    }
}
