package org.fengqiao.platform.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.util.List;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.intake.AcceptResult;
import org.fengqiao.platform.intake.Acceptances;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.springframework.context.ApplicationContext;

/** A worker who asks for 9,300 yuan of wages and an employer, both at the table of a mediator of the town's center. */
public record AMediation(CaseId id, Actor worker, Actor employer, Actor mediator, Actor otherMediator) {

    public static final String WORKER_PHONE = "13800001234";
    public static final String EMPLOYER_PHONE = "13900005678";
    public static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    public static final Actor DISPATCHER = staff(new UUID(3, 3), Hat.DISPATCHER);

    /** The worker chose a mediator at once, and one was given the case. */
    public static AMediation begun(ApplicationContext application, ClaimType... claims) {
        var it = applied(application, Route.MEDIATE, claims);
        assertThat(application.getBean(Acceptances.class).accept(it.id, it.mediator.person(), DISPATCHER))
                .isInstanceOf(AcceptResult.Accepted.class);
        it.sits(application);
        return it;
    }

    /** Accepted, and nobody was given it. */
    static AMediation accepted(ApplicationContext application, Route route) {
        var it = applied(application, route);
        assertThat(application.getBean(Acceptances.class).accept(it.id, null, DISPATCHER))
                .isInstanceOf(AcceptResult.Accepted.class);
        return it;
    }

    /** Waits until the mediator sits. */
    void sits(ApplicationContext application) {
        var mediations = application.getBean(Mediations.class);
        await().untilAsserted(
                        () -> assertThat(mediations.of(id, DISPATCHER)).containsInstanceOf(Mediation.Running.class));
    }

    private static AMediation applied(ApplicationContext application, Route route, ClaimType... claims) {
        var files = application.getBean(CaseFiles.class);
        var people = application.getBean(People.class);
        var mediators = application.getBean(Staff.class).membersOf(CENTER.id(), Hat.MEDIATOR);
        var worker = Actor.party(people.withPhone(new PhoneNumber(WORKER_PHONE)));
        var employer = Actor.party(people.withPhone(new PhoneNumber(EMPLOYER_PHONE)));
        var builder = aCase().by(worker.person())
                .route(route)
                .applicant("张三友", WORKER_PHONE)
                .handledBy(CENTER.id(), CENTER.reach());
        var id = (claims.length == 0 ? builder : builder.claiming(claims)).openIn(files);
        files.join(id, Side.RESPONDENT, employer.person());
        return new AMediation(
                id,
                worker,
                employer,
                staff(named(mediators, "周敏"), Hat.MEDIATOR),
                staff(named(mediators, "林和"), Hat.MEDIATOR));
    }

    private static UUID named(List<Staff.Member> members, String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow()
                .person();
    }

    public static Actor staff(UUID person, Hat hat) {
        return Actor.staff(person, hat, CENTER.id(), CENTER.reach());
    }
}
