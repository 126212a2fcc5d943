package org.fengqiao.platform.evidence;

import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.evidence.Owner.OfSide;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;

/** A case at the center of Shilou, with both sides come in. */
record TwoSides(CaseId id, Actor worker, Actor employer) {

    static final String WORKER_PHONE = "13800001234";
    static final String EMPLOYER_PHONE = "13900005678";
    static final Actor DISPATCHER = Actor.staff(
            new UUID(3, 3),
            Hat.DISPATCHER,
            DemonstrationOrganizations.SHILOU.id(),
            DemonstrationOrganizations.SHILOU.reach());

    static TwoSides met(CaseFiles cases, People people) {
        var worker = Actor.party(people.withPhone(new PhoneNumber(WORKER_PHONE)));
        var employer = Actor.party(people.withPhone(new PhoneNumber(EMPLOYER_PHONE)));
        var it = new TwoSides(alone(cases, worker), worker, employer);
        cases.join(it.id, Side.RESPONDENT, employer.person());
        return it;
    }

    /** The other side was not reached yet. */
    static CaseId alone(CaseFiles cases, Actor worker) {
        return aCase().by(worker.person())
                .inPlace("440113105")
                .claiming(ClaimType.WAGE)
                .applicant("张三友", WORKER_PHONE)
                .handledBy(DemonstrationOrganizations.SHILOU.id(), DemonstrationOrganizations.SHILOU.reach())
                .openIn(cases);
    }

    OfSide applicant(CaseFiles cases) {
        return owner(cases, Side.APPLICANT, worker);
    }

    OfSide respondent(CaseFiles cases) {
        return owner(cases, Side.RESPONDENT, employer);
    }

    private OfSide owner(CaseFiles cases, Side side, Actor actor) {
        return new OfSide(cases.find(id, actor).orElseThrow(), side, actor.as(side.hat()));
    }
}
