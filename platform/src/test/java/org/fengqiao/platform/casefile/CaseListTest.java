package org.fengqiao.platform.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class CaseListTest {

    private static final UUID CENTER = new UUID(1, 1);
    private static final PlaceCode PANYU = new PlaceCode("440113");
    private static final Actor DISPATCHER = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER, PANYU);
    private static final Actor ANOTHER = Actor.staff(new UUID(4, 4), Hat.DISPATCHER, new UUID(9, 9), PANYU);
    private static final Actor OFFICIAL = Actor.staff(new UUID(5, 5), Hat.OFFICIAL, new UUID(8, 8), PANYU);
    private static final NumberSeries SERIES = new NumberSeries("穗劳人调", "%s〔%d〕%06d号");

    @Autowired
    private CaseFiles files;

    @Autowired
    private CaseList list;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_list_shows_an_organization_its_own_cases_and_no_others() {
        var id = aCase().openIn(files);

        assertThat(ids(DISPATCHER, CaseQuery.of(CaseFilter.ALL))).containsExactly(id);
        assertThat(ids(ANOTHER, CaseQuery.of(CaseFilter.ALL))).isEmpty();
    }

    @Test
    void a_case_is_found_by_the_tail_of_its_number_a_phone_its_tail_and_part_of_a_name() {
        var id = aCase().applicant("李四妹", "13911112222").against("石楼某某针织厂").openIn(files);
        aCase().openIn(files);
        files.accept(id, SERIES, DISPATCHER);

        // A short tail may also be that of the other's random receipt number.
        assertThat(found("1")).contains(id);
        assertThat(found("000001")).containsExactly(id);
        assertThat(found("13911112222")).containsExactly(id);
        assertThat(found("2222")).contains(id);
        assertThat(found("李四")).containsExactly(id);
        assertThat(found("针织")).containsExactly(id);
        assertThat(found("%")).isEmpty();
    }

    @Test
    void an_official_does_not_find_or_see_people_by_name() {
        var id = aCase().applicant("李四妹", "13911112222").against("石楼某某针织厂").openIn(files);

        assertThat(ids(OFFICIAL, text("针织"))).containsExactly(id);
        assertThat(ids(OFFICIAL, text("李四"))).isEmpty();
        assertThat(list.page(CaseQuery.of(CaseFilter.ALL), OFFICIAL)
                        .rows()
                        .getFirst()
                        .applicant())
                .isEqualTo("李*");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int i = 0; i < 30; i++) {
            aCase().openIn(files);
        }

        var first = list.page(CaseQuery.of(CaseFilter.ALL), DISPATCHER);
        var second = list.page(after(first.next()), DISPATCHER);

        assertThat(first.rows()).hasSize(25);
        assertThat(second.rows()).hasSize(5).doesNotContainAnyElementsOf(first.rows());
        assertThat(first.total()).isEqualTo(30);
        assertThat(second.next()).isNull();
    }

    @Test
    void overdue_is_what_is_the_actors_own_and_past_its_day() {
        var today = LocalDate.ofInstant(TestClock.START, Days.ZONE);
        var overdue = aCase().openIn(files);
        var due = aCase().openIn(files);
        var others = aCase().openIn(files);
        open(overdue, Turn.DISPATCHER, today.minusDays(1));
        open(due, Turn.DISPATCHER, today);
        open(others, Turn.RESPONDENT, today.minusDays(1));

        assertThat(ids(DISPATCHER, CaseQuery.of(CaseFilter.OVERDUE))).containsExactly(overdue);
        assertThat(ids(DISPATCHER, CaseQuery.of(CaseFilter.DUE_TODAY))).containsExactly(due);
        assertThat(ids(DISPATCHER, CaseQuery.of(CaseFilter.WAITING))).containsExactly(others);
        assertThat(ids(DISPATCHER, CaseQuery.of(CaseFilter.WAITING_FOR_RESPONDENT)))
                .containsExactly(others);
        assertThat(ids(DISPATCHER, CaseQuery.of(CaseFilter.OWN_TURN))).containsExactlyInAnyOrder(overdue, due);
    }

    @Test
    void every_filter_is_a_question_the_database_understands() {
        var id = aCase().workers(12).creditCode("91440101MA5XXXXX0K").openIn(files);
        aCase().creditCode("91440101MA5XXXXX0K").openIn(files);

        for (var actor : List.of(DISPATCHER, OFFICIAL, Actor.staff(new UUID(6, 6), Hat.MEDIATOR, CENTER, PANYU))) {
            for (var filter : CaseFilter.values()) {
                assertThat(list.page(CaseQuery.of(filter), actor).total())
                        .as("%s %s", actor.hat(), filter)
                        .isBetween(0, 2);
            }
        }
        assertThat(ids(DISPATCHER, CaseQuery.of(CaseFilter.COLLECTIVE))).containsExactly(id);
        assertThat(ids(DISPATCHER, CaseQuery.of(CaseFilter.REPEATED_EMPLOYER))).hasSize(2);
    }

    @Test
    void a_figure_opens_exactly_its_own_cases() {
        var wage = aCase().openIn(files);
        aCase().claiming(ClaimType.SEVERANCE).inPlace("440106").openIn(files);
        var march = new CaseQuery(
                CaseFilter.ALL,
                Stage.SUBMITTED,
                ClaimType.WAGE,
                PANYU,
                CaseDate.SUBMITTED,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                "",
                25,
                null);

        assertThat(ids(DISPATCHER, march)).containsExactly(wage);
    }

    private void open(CaseId id, Turn turn, LocalDate due) {
        transaction.executeWithoutResult(
                _ -> tasks.open(new NewTask(id, "intake.accept", turn, null, due, Rank.OLDEST, "/desk/pool")));
    }

    private List<CaseId> found(String text) {
        return ids(DISPATCHER, text(text));
    }

    private List<CaseId> ids(Actor actor, CaseQuery query) {
        return list.page(query, actor).rows().stream().map(CaseRow::id).toList();
    }

    private static CaseQuery text(String text) {
        return new CaseQuery(CaseFilter.ALL, null, null, null, CaseDate.SUBMITTED, null, null, text, 25, null);
    }

    private static CaseQuery after(CaseQuery.@Nullable Mark mark) {
        return new CaseQuery(CaseFilter.ALL, null, null, null, CaseDate.SUBMITTED, null, null, "", 25, mark);
    }
}
