package org.fengqiao.platform.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.fengqiao.platform.agreement.AgreedCase.TERMS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.agreement.AgreedCase;
import org.fengqiao.platform.agreement.AgreementSteps;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.Deadline;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Task;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.fulfillment.Payments;
import org.fengqiao.platform.linkage.Exit.Standing;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest(demonstration = true)
class TakingAnAgreementFurtherTest {

    private static final LocalDate IN_EFFECT = LocalDate.parse("2026-03-02");
    private static final Actor COURT = Actor.staff(
            UUID.randomUUID(),
            Hat.COURT_LIAISON,
            DemonstrationOrganizations.COURT.id(),
            DemonstrationOrganizations.COURT.reach());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Packets packets;

    @Autowired
    private Inbox inbox;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Payments payments;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void both_can_ask_for_review_for_fifteen_days_and_for_confirmation_for_thirty() {
        var it = inEffect();
        assertThat(deadlines.openOf(it.id()))
                .extracting(Deadline::ruleId, Deadline::lastDay)
                .contains(tuple("ar.apply", IN_EFFECT.plusDays(15)), tuple("jc.apply", IN_EFFECT.plusDays(30)));

        clock.moveTo(IN_EFFECT.plusDays(15));
        assertThat(standing(it, Side.APPLICANT, PacketKind.REVIEW)).isEqualTo(Standing.OPEN);
        assertThat(standing(it, Side.RESPONDENT, PacketKind.REVIEW)).isEqualTo(Standing.OPEN);

        clock.moveTo(IN_EFFECT.plusDays(16));
        assertThat(standing(it, Side.APPLICANT, PacketKind.REVIEW)).isEqualTo(Standing.OVER);
        assertThat(standing(it, Side.APPLICANT, PacketKind.CONFIRMATION)).isEqualTo(Standing.OPEN);
        clock.moveTo(IN_EFFECT.plusDays(31));
        assertThat(standing(it, Side.APPLICANT, PacketKind.CONFIRMATION)).isEqualTo(Standing.OVER);
    }

    @Test
    void a_joint_application_goes_out_with_the_second_tap_and_the_agreement_with_it() {
        var it = inEffect();

        assertThat(packets.send(it.id(), PacketKind.CONFIRMATION, it.employer()))
                .isInstanceOf(SendResult.WaitsForOtherSide.class);
        assertThat(standing(it, Side.RESPONDENT, PacketKind.CONFIRMATION)).isEqualTo(Standing.OTHER_SIDE);
        assertThat(inbox.of(COURT)).isEmpty();

        assertThat(packets.send(it.id(), PacketKind.CONFIRMATION, it.worker())).isInstanceOf(SendResult.Sent.class);

        assertThat(inbox.of(COURT))
                .singleElement()
                .satisfies(packet -> assertThat(packets.papersOf(packet))
                        .extracting(CasePaper::kind)
                        .containsExactly(PaperKind.CONFIRMATION_APPLICATION, PaperKind.MEDIATION_AGREEMENT));
        assertThat(cases.findForSystem(it.id()).orElseThrow().stage()).isEqualTo(Stage.FULFILLING);
        assertThat(deadlines.openOf(it.id())).extracting(Deadline::ruleId).doesNotContain("jc.apply");
    }

    @Test
    void what_waited_for_the_other_side_lapses_with_its_last_day() {
        var it = inEffect();
        packets.send(it.id(), PacketKind.REVIEW, it.worker());
        assertThat(tasks.of(it.id())).extracting(Task::kind).contains(LinkageTasks.JOIN);

        clock.moveTo(IN_EFFECT.plusDays(16));
        deadlines.passOverdue(10);
        Heard.everything(jdbc);

        assertThat(packets.of(it.id())).extracting(Packet::state).containsExactly(PacketState.LAPSED);
        assertThat(tasks.of(it.id())).extracting(Task::kind).doesNotContain(LinkageTasks.JOIN);
        assertThat(packets.send(it.id(), PacketKind.REVIEW, it.employer()))
                .isEqualTo(new SendResult.NotOpen(Standing.OVER));
    }

    @Test
    void an_order_to_pay_is_asked_for_what_is_late_and_by_the_worker_alone() {
        var it = inEffect();
        assertThat(standing(it, Side.APPLICANT, PacketKind.PAYMENT_ORDER)).isEqualTo(Standing.NOTHING_DUE);
        assertThat(standing(it, Side.APPLICANT, PacketKind.ARBITRATION)).isEqualTo(Standing.NOTHING_DUE);

        clock.moveTo(LocalDate.parse("2026-03-21"));
        payments.partlyReceived(it.id(), 1, Money.ofYuan("1500"), it.worker());
        assertThat(standing(it, Side.RESPONDENT, PacketKind.PAYMENT_ORDER)).isEqualTo(Standing.OTHER_SIDES_MATTER);
        assertThat(standing(it, Side.APPLICANT, PacketKind.ARBITRATION)).isEqualTo(Standing.OPEN);

        assertThat(packets.send(it.id(), PacketKind.PAYMENT_ORDER, it.worker())).isInstanceOf(SendResult.Sent.class);

        assertThat(cases.findForSystem(it.id()).orElseThrow().stage()).isEqualTo(Stage.REFERRED);
        assertThat(inbox.of(COURT)).singleElement().satisfies(packet -> {
            assertThat(packet.contents().overdue())
                    .isEqualTo(List.of(new PacketContents.OverdueLine(
                            LocalDate.parse("2026-03-20"), Money.ofYuan("4500"), Money.ofYuan("1500"))));
            assertThat(packets.papersOf(packet))
                    .extracting(CasePaper::kind)
                    .containsExactly(PaperKind.PAYMENT_ORDER_APPLICATION, PaperKind.MEDIATION_AGREEMENT);
        });
    }

    @Test
    void who_goes_to_arbitration_with_a_broken_agreement_brings_it_along_and_no_certificate_of_failure() {
        var it = inEffect();
        clock.moveTo(LocalDate.parse("2026-03-23"));

        assertThat(packets.send(it.id(), PacketKind.ARBITRATION, it.worker())).isInstanceOf(SendResult.Sent.class);

        assertThat(packets.papersOf(packets.of(it.id()).getFirst()))
                .extracting(CasePaper::kind)
                .containsExactly(PaperKind.ARBITRATION_APPLICATION, PaperKind.MEDIATION_AGREEMENT);
    }

    @Test
    void what_the_two_settled_alone_is_no_ground_for_an_order_or_a_review() {
        var it = new AgreementSteps(application).settledInEffect(TERMS);
        Heard.everything(jdbc);
        clock.moveTo(LocalDate.parse("2026-03-23"));

        for (var kind : List.of(PacketKind.PAYMENT_ORDER, PacketKind.REVIEW, PacketKind.CONFIRMATION)) {
            assertThat(standing(it, Side.APPLICANT, kind)).as("%s", kind).isEqualTo(Standing.NOT_MEDIATED);
        }
        assertThat(standing(it, Side.APPLICANT, PacketKind.ARBITRATION)).isEqualTo(Standing.OPEN);
        assertThat(deadlines.openOf(it.id())).extracting(Deadline::ruleId).doesNotContain("ar.apply", "jc.apply");
    }

    /** Signed and sealed on 2 March 2026: 4,500 yuan by 20 March, 4,000 by 20 April. */
    private AgreedCase inEffect() {
        var agreed = new AgreementSteps(application).mediatedInEffect(TERMS);
        Heard.everything(jdbc);
        return agreed;
    }

    private Standing standing(AgreedCase it, Side side, PacketKind kind) {
        return packets.exit(cases.findForSystem(it.id()).orElseThrow(), side, kind)
                .standing();
    }
}
