package org.fengqiao.platform.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fengqiao.platform.casefile.CaseFilter;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseList;
import org.fengqiao.platform.casefile.CaseQuery;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** The applications that wait for an organization's decision (待受理), oldest first, each with a proposal. */
@Component
class Pool {

    static final int MOST = 100;

    private final CaseList cases;
    private final Proposals proposals;

    Pool(CaseList cases, Proposals proposals) {
        this.cases = cases;
        this.proposals = proposals;
    }

    List<PoolRow> waiting(Actor actor) {
        var rows = cases.oldest(CaseQuery.of(CaseFilter.ALL).at(Stage.SUBMITTED), actor, MOST);
        var proposed = Proposals.spread(candidates(actor), rows.size());
        var pool = new ArrayList<PoolRow>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            pool.add(new PoolRow(rows.get(i), proposed.get(i).orElse(null)));
        }
        return List.copyOf(pool);
    }

    List<PoolRow> chosen(Collection<CaseId> ids, Actor actor) {
        return waiting(actor).stream()
                .filter(row -> ids.contains(row.row().id()))
                .toList();
    }

    List<Candidate> candidates(Actor actor) {
        var organization = actor.organization();
        return organization == null ? List.of() : proposals.of(organization);
    }

    /** Other cases against the same employer, to be read together. */
    int othersOfEmployer(CaseView view, Actor actor) {
        return view.party(PartyKind.EMPLOYER)
                .map(employer -> others(employer.name(), actor))
                .orElse(0);
    }

    /** Other cases of the same applicant: perhaps the same one, sent twice. */
    int othersOfWorker(CaseView view, Actor actor) {
        return view.party(PartyKind.WORKER)
                .map(worker -> worker.phone())
                .map(phone -> others(phone.value(), actor))
                .orElse(0);
    }

    private int others(String text, Actor actor) {
        return Math.max(
                0, cases.page(CaseQuery.of(CaseFilter.ALL).looking(text), actor).total() - 1);
    }
}
