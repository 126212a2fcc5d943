package org.fengqiao.platform.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.util.List;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.springframework.context.ApplicationContext;

/** A dispute on its way to ending without agreement, with both sides at the table. */
public record EndedCase(CaseId id, Actor worker, Actor employer) {

    static final String WORKER_PHONE = "13800001234";
    static final String EMPLOYER_PHONE = "13900005678";
    static final Actor DISPATCHER = Actor.staff(
            new UUID(3, 3),
            Hat.DISPATCHER,
            DemonstrationOrganizations.SHILOU.id(),
            DemonstrationOrganizations.SHILOU.reach());

    /** Both sides talk. */
    public static EndedCase talking(CaseFiles cases, People people) {
        var worker = Actor.party(people.withPhone(new PhoneNumber(WORKER_PHONE)));
        var employer = Actor.party(people.withPhone(new PhoneNumber(EMPLOYER_PHONE)));
        var id = aCase().by(worker.person())
                .route(Route.NEGOTIATE)
                .inPlace("440113105")
                .claiming(ClaimType.WAGE)
                .applicant("张三友", WORKER_PHONE)
                .respondentPhone(EMPLOYER_PHONE)
                .told(new Element(Side.APPLICANT, "MONTHLY_WAGE", "310000"))
                .told(new Element(Side.APPLICANT, "ENDED_ON", "2026-02-10"))
                .handledBy(DemonstrationOrganizations.SHILOU.id(), DemonstrationOrganizations.SHILOU.reach())
                .openIn(cases);
        cases.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), DISPATCHER);
        cases.move(id, Stage.Event.START_NEGOTIATION, DISPATCHER);
        cases.join(id, Side.RESPONDENT, employer.person());
        return new EndedCase(id, worker, employer);
    }

    public EndedCase ended(CaseFiles cases) {
        assertThat(cases.move(id, Stage.Event.END, worker)).isInstanceOf(MoveResult.Moved.class);
        return this;
    }

    /** The office says what its packet lacks. */
    public void sentBack(ApplicationContext application) {
        var packet = application.getBean(Packets.class).of(id).getFirst().id();
        var liaison = Actor.staff(
                new UUID(4, 4),
                Hat.ARBITRATION_LIAISON,
                DemonstrationOrganizations.ARBITRATION.id(),
                DemonstrationOrganizations.ARBITRATION.reach());
        assertThat(application.getBean(Inbox.class).sendBack(packet, List.of("身份证复印件"), liaison))
                .isEqualTo(new InboxResult.Done(packet));
    }
}
