package org.fengqiao.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.DeliveryLine;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(demonstration = true)
class AskingForEvidenceTest {

    private static final String WHAT = "去年 11 月到 1 月的工资条";
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    @Autowired
    private Requests requests;

    @Autowired
    private Bringing bringing;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private People people;

    @Autowired
    private TestDatabase database;

    private TwoSides it;

    @BeforeEach
    void both_sides_came_in() {
        it = TwoSides.met(cases, people);
    }

    @Test
    void a_side_that_is_asked_has_it_to_do_by_that_day_and_is_told_so_without_what() {
        assertThat(ask(Side.APPLICANT, WHAT, DUE)).isInstanceOf(AskResult.Asked.class);

        assertThat(open(Requests.SUPPLY_TASK)).singleElement().satisfies(task -> {
            assertThat(task.turn()).isEqualTo(Turn.APPLICANT);
            assertThat(task.due()).isEqualTo(DUE);
        });
        assertThat(messages())
                .singleElement()
                .satisfies(message -> assertThat(message.maskedAddress()).isEqualTo("****1234"));
    }

    @Test
    void a_file_answers_what_that_side_was_asked_for_and_the_organization_looks() {
        ask(Side.APPLICANT, WHAT, DUE);
        ask(Side.RESPONDENT, "考勤记录", DUE);

        bringing.bring(it.applicant(cases), "工资条.jpg", Samples.small("工资条"), null);

        assertThat(states(Side.APPLICANT)).containsExactly(RequestState.SUPPLIED);
        assertThat(states(Side.RESPONDENT)).containsExactly(RequestState.OPEN);
        assertThat(open(Requests.SUPPLY_TASK)).extracting(Task::turn).containsExactly(Turn.RESPONDENT);
        assertThat(open(Requests.LOOK_TASK)).extracting(Task::turn).containsExactly(Turn.DISPATCHER);

        requests.looked(it.id(), staff(Hat.MEDIATOR));
        assertThat(open(Requests.LOOK_TASK)).as("it waits for the dispatcher").hasSize(1);
        requests.looked(it.id(), TwoSides.DISPATCHER);
        assertThat(open(Requests.LOOK_TASK)).isEmpty();
    }

    @Test
    void saying_that_there_is_none_answers_too_and_only_once() {
        ask(Side.RESPONDENT, "考勤记录", DUE);
        var side = it.respondent(cases);

        assertThat(requests.none(side.view(), Side.RESPONDENT, side.actor())).isInstanceOf(NoneResult.Told.class);

        assertThat(states(Side.RESPONDENT)).containsExactly(RequestState.NONE);
        assertThat(open(Requests.SUPPLY_TASK)).isEmpty();
        assertThat(requests.none(side.view(), Side.RESPONDENT, side.actor())).isEqualTo(new NoneResult.NothingAsked());
    }

    @Test
    void a_second_request_takes_the_place_of_the_first_and_tells_no_second_time_that_day() {
        ask(Side.APPLICANT, WHAT, DUE);
        ask(Side.APPLICANT, "考勤记录", DUE.plusDays(2));

        assertThat(states(Side.APPLICANT)).containsExactlyInAnyOrder(RequestState.OPEN, RequestState.REPLACED);
        assertThat(requests.openOf(it.id(), Side.APPLICANT))
                .hasValueSatisfying(open -> assertThat(open.what()).isEqualTo("考勤记录"));
        assertThat(open(Requests.SUPPLY_TASK)).extracting(Task::due).containsExactly(DUE.plusDays(2));
        assertThat(messages()).hasSize(1);
    }

    @Test
    void asking_needs_words_a_day_to_come_and_somebody_to_ask() {
        assertThat(ask(Side.APPLICANT, WHAT, DUE)).isInstanceOf(AskResult.Asked.class);

        assertThat(ask(Side.APPLICANT, " ", DUE)).isEqualTo(new AskResult.WhatMissing());
        assertThat(ask(Side.APPLICANT, "字".repeat(Requests.LONGEST + 1), DUE))
                .isEqualTo(new AskResult.TooLong(Requests.LONGEST + 1, Requests.LONGEST));
        assertThat(ask(Side.APPLICANT, WHAT, LocalDate.of(2026, 3, 1))).isEqualTo(new AskResult.DayNotPossible());
        assertThat(ask(Side.APPLICANT, WHAT, null)).isEqualTo(new AskResult.DayNotPossible());

        var alone = TwoSides.alone(cases, Actor.party(people.withPhone(new PhoneNumber("13700000000"))));
        assertThat(requests.ask(alone, Side.APPLICANT, WHAT, DUE, TwoSides.DISPATCHER))
                .isInstanceOf(AskResult.Asked.class);
        assertThat(requests.ask(alone, Side.RESPONDENT, WHAT, DUE, TwoSides.DISPATCHER))
                .isEqualTo(new AskResult.NobodyThere(Side.RESPONDENT));
    }

    @Test
    void only_the_responsible_organization_asks_and_only_while_the_case_goes_on() {
        var other = Actor.staff(
                new UUID(4, 4),
                Hat.DISPATCHER,
                DemonstrationOrganizations.PANYU.id(),
                DemonstrationOrganizations.PANYU.reach());
        assertThat(requests.ask(it.id(), Side.APPLICANT, WHAT, DUE, other)).isEqualTo(new AskResult.NotFound(it.id()));
        assertThat(ask(Side.APPLICANT, WHAT, DUE)).isInstanceOf(AskResult.Asked.class);

        cases.move(it.id(), Stage.Event.WITHDRAW, it.worker());
        assertThat(ask(Side.APPLICANT, WHAT, DUE)).isEqualTo(new AskResult.NotOpen(it.id(), Stage.WITHDRAWN));
    }

    @Test
    void the_database_keeps_one_open_request_for_each_side_and_a_time_with_each_answer() throws SQLException {
        ask(Side.APPLICANT, WHAT, DUE);
        try (var connection = database.connectAsAdmin();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                            insert into evidence.request
                            select region, case_id, gen_random_uuid(), side, what, due, asked_by, asked_at, state, answered_at
                              from evidence.request
                            """)).hasMessageContaining("one_open_request_of_a_side");
            assertThatThrownBy(() -> statement.execute("update evidence.request set state = 'SUPPLIED'"))
                    .hasMessageContaining("answered_has_its_time");
        }
    }

    private AskResult ask(Side side, String what, @Nullable LocalDate due) {
        return requests.ask(it.id(), side, what, due, TwoSides.DISPATCHER);
    }

    private List<Task> open(String kind) {
        return tasks.of(it.id()).stream()
                .filter(task -> task.kind().equals(kind))
                .toList();
    }

    private List<RequestState> states(Side side) {
        return requests.of(it.id()).stream()
                .filter(request -> request.side() == side)
                .map(EvidenceRequest::state)
                .toList();
    }

    private List<DeliveryLine> messages() {
        return deliveries.about(it.id().region(), it.id().value()).stream()
                .filter(line -> line.template().equals("your-turn"))
                .toList();
    }

    private static Actor staff(Hat hat) {
        return Actor.staff(
                new UUID(5, 5), hat, DemonstrationOrganizations.SHILOU.id(), DemonstrationOrganizations.SHILOU.reach());
    }
}
