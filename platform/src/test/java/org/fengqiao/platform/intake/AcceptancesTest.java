package org.fengqiao.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(demonstration = true)
class AcceptancesTest {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    private static final Actor DISPATCHER = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());

    @Autowired
    private CaseFiles files;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Staff staff;

    @Test
    void an_accepted_application_has_the_next_number_of_the_place_and_goes_the_chosen_way() {
        var first = acceptances.accept(application(Route.MEDIATE), mediator(), DISPATCHER);
        var second = acceptances.accept(application(Route.NEGOTIATE), null, DISPATCHER);

        assertThat(first).isInstanceOfSatisfying(AcceptResult.Accepted.class, accepted -> {
            assertThat(accepted.number()).isEqualTo("穗劳人调〔2026〕000001号");
            assertThat(stage(accepted.id())).isEqualTo(Stage.MEDIATING);
            assertThat(kindsOnTheWayToTheTable(accepted.id())).contains("mediation.begin");
        });
        assertThat(second).isInstanceOfSatisfying(AcceptResult.Accepted.class, accepted -> {
            assertThat(accepted.number()).isEqualTo("穗劳人调〔2026〕000002号");
            assertThat(stage(accepted.id())).isEqualTo(Stage.NEGOTIATING);
        });
    }

    @Test
    void a_second_acceptance_is_refused_and_takes_no_number() {
        var id = application(Route.NEGOTIATE);
        assertThat(acceptances.accept(id, null, DISPATCHER)).isInstanceOf(AcceptResult.Accepted.class);

        assertThat(acceptances.accept(id, null, DISPATCHER))
                .isEqualTo(new AcceptResult.NotWaiting(id, Stage.NEGOTIATING));
        assertThat(acceptances.accept(application(Route.NEGOTIATE), null, DISPATCHER))
                .extracting("number")
                .isEqualTo("穗劳人调〔2026〕000002号");
    }

    @Test
    void an_application_of_another_organization_is_not_there() {
        var id = application(Route.MEDIATE);
        var other = Actor.staff(
                new UUID(4, 4),
                Hat.DISPATCHER,
                DemonstrationOrganizations.PANYU.id(),
                DemonstrationOrganizations.PANYU.reach());

        assertThat(acceptances.accept(id, null, other)).isEqualTo(new AcceptResult.NotFound(id));
        assertThat(acceptances.decline(decline(id, "不归我们管", other))).isEqualTo(new DeclineResult.NotFound(id));
        assertThat(acceptances.assign(id, mediator(), other)).isEqualTo(new AssignResult.NotFound(id));
        assertThat(acceptances.accept(id, null, DISPATCHER)).isInstanceOf(AcceptResult.Accepted.class);
    }

    @Test
    void only_a_mediator_of_the_organization_is_given_a_case() {
        var id = application(Route.MEDIATE);

        assertThat(acceptances.accept(id, new UUID(5, 5), DISPATCHER)).isEqualTo(new AcceptResult.NoSuchMediator(id));
        assertThat(acceptances.accept(id, mediator(), DISPATCHER)).isInstanceOf(AcceptResult.Accepted.class);
        assertThat(acceptances.assign(id, new UUID(5, 5), DISPATCHER)).isEqualTo(new AssignResult.NoSuchMediator(id));
    }

    @Test
    void a_case_accepted_without_a_mediator_waits_for_one() {
        var id = application(Route.MEDIATE);
        assertThat(acceptances.assign(id, mediator(), DISPATCHER))
                .isEqualTo(new AssignResult.NotRunning(id, Stage.SUBMITTED));

        acceptances.accept(id, null, DISPATCHER);
        assertThat(kindsOnTheWayToTheTable(id)).containsExactly("intake.assign");
        assertThat(stage(id)).isEqualTo(Stage.ACCEPTED);

        assertThat(acceptances.assign(id, mediator(), DISPATCHER)).isEqualTo(new AssignResult.Assigned(id));
        assertThat(kindsOnTheWayToTheTable(id)).contains("mediation.begin");
        assertThat(stage(id)).isEqualTo(Stage.MEDIATING);
    }

    @Test
    void declining_needs_words_for_the_applicant_and_keeps_the_next_door() {
        var id = application(Route.MEDIATE);
        assertThat(acceptances.decline(decline(id, " ", DISPATCHER)))
                .isInstanceOf(DeclineResult.ExplanationMissing.class);
        assertThat(stage(id)).isEqualTo(Stage.SUBMITTED);

        assertThat(acceptances.decline(decline(id, "这是承揽合同的纠纷", DISPATCHER))).isEqualTo(new DeclineResult.Declined(id));
        assertThat(acceptances.decisionOf(id)).hasValueSatisfying(decision -> {
            assertThat(decision.door()).isEqualTo(NextDoor.COURT);
            assertThat(decision.explanation()).isEqualTo("这是承揽合同的纠纷");
        });
        assertThat(acceptances.decline(decline(id, "再来一次", DISPATCHER)))
                .isEqualTo(new DeclineResult.NotWaiting(id, Stage.DECLINED));
    }

    private static DeclineCase decline(CaseId id, String explanation, Actor by) {
        return new DeclineCase(id, DeclineReason.NOT_LABOR, NextDoor.COURT, explanation, by);
    }

    private CaseId application(Route route) {
        return aCase().route(route).handledBy(CENTER.id(), CENTER.reach()).openIn(files);
    }

    private UUID mediator() {
        return staff.membersOf(CENTER.id(), Hat.MEDIATOR).getFirst().person();
    }

    /** Inviting the other side goes on beside it. */
    private List<String> kindsOnTheWayToTheTable(CaseId id) {
        return tasks.of(id).stream()
                .map(Task::kind)
                .filter(kind -> !kind.startsWith("negotiation."))
                .toList();
    }

    private Stage stage(CaseId id) {
        return files.find(id, DISPATCHER).orElseThrow().stage();
    }
}
