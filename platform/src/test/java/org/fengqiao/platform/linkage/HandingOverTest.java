package org.fengqiao.platform.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.linkage.EndedCase.talking;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.DeliveryLine;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest(demonstration = true)
class HandingOverTest {

    private static final Actor LIAISON = liaison(DemonstrationOrganizations.ARBITRATION, Hat.ARBITRATION_LIAISON);

    @Autowired
    private Packets packets;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Supplements supplements;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Test
    void arbitration_opens_when_it_ended_and_the_year_begins_anew() {
        var it = talking(cases, people);
        assertThat(arbitration(it).standing()).isEqualTo(Exit.Standing.STILL_TALKING);

        it.ended(cases);

        assertThat(arbitration(it).isOpen()).isTrue();
        assertThat(arbitration(it).lastDay()).isEqualTo(LocalDate.of(2027, 3, 2));
        var other = cases.find(it.id(), it.employer()).orElseThrow();
        assertThat(packets.exit(other, Side.RESPONDENT, PacketKind.ARBITRATION).standing())
                .isEqualTo(Exit.Standing.OTHER_SIDES_MATTER);
    }

    @Test
    void whoever_asked_is_told_that_it_ended_and_what_there_is_to_choose() {
        var it = talking(cases, people).ended(cases);

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(tasks.of(it.id())).extracting(Task::kind).contains(LinkageTasks.CHOOSE);
            assertThat(deliveries.about(it.id().region(), it.id().value()))
                    .extracting(DeliveryLine::template)
                    .contains("ended");
        });
    }

    @Test
    void one_tap_sends_the_case_to_the_office_of_the_place() {
        var it = talking(cases, people).ended(cases);

        assertThat(send(it)).isInstanceOf(SendResult.Sent.class);

        assertThat(cases.findForSystem(it.id()).orElseThrow().stage()).isEqualTo(Stage.REFERRED);
        assertThat(inbox.of(LIAISON)).singleElement().satisfies(packet -> {
            assertThat(packet.contents().party(Side.APPLICANT).name()).isEqualTo("张三友");
            assertThat(packet.contents().claims()).hasSize(1);
            assertThat(packet.contents().facts())
                    .extracting(PacketContents.FactLine::code)
                    .contains("ENDED_ON", "MONTHLY_WAGE");
            assertThat(packet.due()).isEqualTo(LocalDate.of(2026, 3, 9));
        });
        assertThat(cases.find(it.id(), LIAISON)).isPresent();
    }

    @Test
    void it_is_sent_once_and_only_by_who_asked() {
        var it = talking(cases, people).ended(cases);
        assertThat(packets.send(it.id(), PacketKind.ARBITRATION, it.employer()))
                .isEqualTo(new SendResult.NotOpen(Exit.Standing.OTHER_SIDES_MATTER));
        assertThat(packets.send(it.id(), PacketKind.ARBITRATION, Actor.party(UUID.randomUUID())))
                .isEqualTo(new SendResult.NotFound());

        assertThat(send(it)).isInstanceOf(SendResult.Sent.class);

        assertThat(send(it)).isEqualTo(new SendResult.NotOpen(Exit.Standing.SENT));
    }

    @Test
    void a_packet_is_seen_by_its_own_office_only() {
        var it = talking(cases, people).ended(cases);
        var id = sent(it);
        assertThat(inbox.find(id, LIAISON)).isPresent();

        assertThat(inbox.find(id, liaison(DemonstrationOrganizations.CITY_ARBITRATION, Hat.ARBITRATION_LIAISON)))
                .isEmpty();
        assertThat(inbox.find(id, liaison(DemonstrationOrganizations.ARBITRATION, Hat.COURT_LIAISON)))
                .isEmpty();
        assertThat(inbox.accept(id, "", liaison(DemonstrationOrganizations.COURT, Hat.COURT_LIAISON)))
                .isEqualTo(new InboxResult.NotFound());
    }

    @Test
    void what_is_missing_is_told_once_and_answered_in_full() {
        var it = talking(cases, people).ended(cases);
        var id = sent(it);
        assertThat(inbox.sendBack(id, List.of(), LIAISON)).isEqualTo(new InboxResult.NoGaps());
        assertThat(inbox.sendBack(id, List.of("缺".repeat(201)), LIAISON))
                .isEqualTo(new InboxResult.TooMuch(Inbox.MOST_GAPS, Inbox.LONGEST_GAP));
        assertThat(inbox.sendBack(id, List.of("身份证复印件", "工资条"), LIAISON)).isEqualTo(new InboxResult.Done(id));
        assertThat(inbox.accept(id, "", LIAISON)).isEqualTo(new InboxResult.NotPossible(PacketState.INCOMPLETE));

        assertThat(supplements.supply(id, List.of("当天带来", " "), it.worker())).isEqualTo(new SupplyResult.Unanswered(2));
        assertThat(supplements.supply(id, List.of("长".repeat(501), "有"), it.worker()))
                .isEqualTo(new SupplyResult.TooLong(1, 501, 500));
        assertThat(supplements.supply(id, List.of("当天带来", "没有"), it.employer())).isEqualTo(new SupplyResult.NotFound());
        assertThat(supplements.supply(id, List.of("当天带来", "没有"), it.worker())).isEqualTo(new SupplyResult.Supplied(id));

        assertThat(inbox.sendBack(id, List.of("还有"), LIAISON)).isEqualTo(new InboxResult.ToldBefore());
        assertThat(inbox.accept(id, "长".repeat(61), LIAISON)).isEqualTo(new InboxResult.NumberTooLong(60));
        assertThat(inbox.accept(id, "穗番劳人仲案〔2026〕12号", LIAISON)).isEqualTo(new InboxResult.Done(id));
        assertThat(inbox.find(id, LIAISON).orElseThrow().gaps())
                .extracting(Gap::supplied)
                .containsExactly("当天带来", "没有");
    }

    @Test
    void a_result_closes_the_case_and_has_a_day_that_can_be() {
        var it = talking(cases, people).ended(cases);
        var id = sent(it);
        clock.moveTo(LocalDate.of(2026, 4, 1));
        inbox.accept(id, "", LIAISON);
        var day = LocalDate.of(2026, 4, 1);
        assertThat(inbox.decide(id, null, day, "", LIAISON)).isEqualTo(new InboxResult.NoDecision());
        assertThat(inbox.decide(id, Decision.CONFIRMED, day, "", LIAISON)).isEqualTo(new InboxResult.NoDecision());
        assertThat(inbox.decide(id, Decision.AWARDED, day.plusDays(1), "", LIAISON))
                .isEqualTo(new InboxResult.DayNotPossible());
        assertThat(inbox.decide(id, Decision.AWARDED, LocalDate.of(2026, 3, 1), "", LIAISON))
                .isEqualTo(new InboxResult.DayNotPossible());

        assertThat(inbox.decide(id, Decision.AWARDED, day, "", LIAISON)).isEqualTo(new InboxResult.Done(id));

        assertThat(cases.findForSystem(it.id()).orElseThrow().stage()).isEqualTo(Stage.CLOSED);
        assertThat(tasks.of(it.id())).extracting(Task::kind).doesNotContain(LinkageTasks.ACCEPT, LinkageTasks.DECIDE);
        assertThat(inbox.decide(id, Decision.AWARDED, day, "", LIAISON))
                .isEqualTo(new InboxResult.NotPossible(PacketState.DECIDED));
    }

    @Test
    void the_database_keeps_one_packet_of_a_kind_and_no_joint_one_of_one_side() throws SQLException {
        var it = talking(cases, people).ended(cases);
        var id = sent(it);
        assertThatThrownBy(() -> change("update linkage.packet set kind = 'REVIEW' where id = '" + id.value() + "'"))
                .hasMessageContaining("both_sides_ask_jointly");
        assertThatThrownBy(() -> change("update linkage.packet set state = 'DECIDED' where id = '" + id.value() + "'"))
                .hasMessageContaining("decided_has_its_decision");
        change("update linkage.packet set due = null where id = '" + id.value() + "'");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.connectAsApp();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private Exit arbitration(EndedCase it) {
        return packets.exit(cases.find(it.id(), it.worker()).orElseThrow(), Side.APPLICANT, PacketKind.ARBITRATION);
    }

    private SendResult send(EndedCase it) {
        return packets.send(it.id(), PacketKind.ARBITRATION, it.worker());
    }

    private PacketId sent(EndedCase it) {
        assertThat(send(it)).isInstanceOf(SendResult.Sent.class);
        return packets.of(it.id()).getFirst().id();
    }

    private static Actor liaison(DemonstrationOrganizations.Body office, Hat hat) {
        return Actor.staff(new UUID(7, 7), hat, office.id(), office.reach());
    }
}
