package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.agreement.AgreedCase;
import org.fengqiao.platform.agreement.AgreementSteps;
import org.fengqiao.platform.archive.BoundCase;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.evidence.Samples;
import org.fengqiao.platform.linkage.EndedCase;
import org.fengqiao.platform.linkage.PacketKind;
import org.fengqiao.platform.linkage.Packets;
import org.fengqiao.platform.mediation.AMediation;
import org.fengqiao.platform.mediation.Extensions;
import org.fengqiao.platform.mediation.FactProposals;
import org.fengqiao.platform.mediation.ProposalAnswer;
import org.fengqiao.platform.mediation.SessionMode;
import org.fengqiao.platform.mediation.Sessions;
import org.fengqiao.platform.mediation.SettlementProposals;
import org.fengqiao.platform.negotiation.MakeOffer;
import org.fengqiao.platform.negotiation.Offers;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.recusal.RecusalReason;
import org.fengqiao.platform.recusal.Recusals;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.room.WriteMessage;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.terms.Installment;
import org.fengqiao.platform.terms.PayMethod;
import org.fengqiao.platform.terms.Terms;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A case at one moment of its life, with everything in it that a route may name. */
record World(String moment, CaseId id, Map<String, String> ids) {

    /** Where the ids in addresses come from. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry(
                    "offer", "select id from negotiation.offer_privileged where case_id = ? order by id desc limit 1"),
            Map.entry("proposal", "select id from mediation.proposal_privileged where case_id = ? limit 1"),
            Map.entry("session", "select id from mediation.session where case_id = ? limit 1"),
            Map.entry("extension", "select id from mediation.extension where case_id = ? limit 1"),
            Map.entry("fact", "select id from mediation.fact_proposal_privileged where case_id = ? limit 1"),
            Map.entry("message", "select id from room.lane_message_privileged where case_id = ? order by id limit 1"),
            Map.entry("recusal", "select id from recusal.recusal where case_id = ? limit 1"),
            Map.entry("letter", "select id from delivery.message where concerns = ? and channel = 'LETTER' limit 1"),
            Map.entry("paper", "select id from casefile.paper where case_id = ? order by id limit 1"),
            Map.entry("evidence", "select id from casefile.evidence where case_id = ? limit 1"),
            Map.entry(
                    "upload",
                    "select region || '-' || id from file.upload where name = '2.jpg' and holder = ? limit 1"),
            Map.entry("claim", "select id from casefile.claim where case_id = ? limit 1"),
            Map.entry("party", "select id from casefile.party where case_id = ? and phone is not null limit 1"),
            Map.entry("packet", "select region || '-' || id from linkage.packet where case_id = ? limit 1"));

    static List<World> all(ApplicationContext application) throws Exception {
        return List.of(
                submitted(application),
                negotiating(application),
                mediating(application),
                drafting(application),
                fulfilling(application),
                ended(application),
                referred(application),
                sentBack(application),
                atCourt(application),
                bound(application));
    }

    static World submitted(ApplicationContext application) {
        var worker = application.getBean(People.class).withPhone(new PhoneNumber(AMediation.WORKER_PHONE));
        var id = aCase().by(worker)
                .applicant("张三友", AMediation.WORKER_PHONE)
                .handledBy(AMediation.CENTER.id(), AMediation.CENTER.reach())
                .respondentAddress("石楼镇某路1号")
                .openIn(application.getBean(CaseFiles.class));
        return seen("submitted", id, application);
    }

    private static World negotiating(ApplicationContext application) {
        var it = EndedCase.talking(application.getBean(CaseFiles.class), application.getBean(People.class));
        application.getBean(Offers.class).make(new MakeOffer(it.id(), it.employer(), terms(), 0));
        return seen("negotiating", it.id(), application);
    }

    private static World mediating(ApplicationContext application) throws Exception {
        var it = AMediation.begun(application);
        var worker = application.getBean(Visitors.class).as(it.worker());
        application
                .getBean(MockMvc.class)
                .perform(multipart("/cases/" + it.id() + "/evidence")
                        .file(new MockMultipartFile("files", "工资条.jpg", "image/jpeg", Samples.photo(40, 40)))
                        .with(csrf())
                        .cookie(worker));
        application
                .getBean(MockMvc.class)
                .perform(post("/cases/" + it.id() + "/evidence/uploads")
                        .param("name", "2.jpg")
                        .param("bytes", "20")
                        .with(csrf())
                        .cookie(worker));
        application.getBean(SettlementProposals.class).make(it.id(), terms(), it.mediator());
        application.getBean(Extensions.class).ask(it.id(), it.mediator());
        var view = application.getBean(CaseFiles.class).findForSystem(it.id()).orElseThrow();
        application
                .getBean(FactProposals.class)
                .propose(it.id(), view.claims().getFirst().id(), Money.ofYuan("100"), it.mediator());
        application
                .getBean(Sessions.class)
                .arrange(it.id(), TestClock.START.plus(Duration.ofDays(1)), SessionMode.TEXT, "", it.mediator());
        application.getBean(Recusals.class).ask(it.id(), RecusalReason.OTHER, "", it.employer());
        var lanes = application.getBean(Lanes.class);
        lanes.write(new WriteMessage(it.id(), UUID.randomUUID(), Lane.JOINT, "大家好", it.mediator()));
        return seen("mediating", it.id(), application);
    }

    private static World drafting(ApplicationContext application) {
        var it = AMediation.begun(application);
        var proposals = application.getBean(SettlementProposals.class);
        proposals.make(it.id(), terms(), it.mediator());
        var proposal = proposals.of(it.id(), it.mediator()).getFirst().id();
        proposals.answer(it.id(), proposal, ProposalAnswer.ACCEPT, it.worker());
        proposals.answer(it.id(), proposal, ProposalAnswer.ACCEPT, it.employer());
        return seen("drafting", it.id(), application);
    }

    private static World fulfilling(ApplicationContext application) {
        var it = new AgreementSteps(application).mediatedInEffect(AgreedCase.TERMS);
        return seen("fulfilling", it.id(), application);
    }

    private static World ended(ApplicationContext application) {
        return seen("ended", endedCase(application).id(), application);
    }

    private static World referred(ApplicationContext application) {
        return seen("referred", handedOver(application).id(), application);
    }

    private static World sentBack(ApplicationContext application) {
        var it = handedOver(application);
        it.sentBack(application);
        return seen("sent back", it.id(), application);
    }

    private static World atCourt(ApplicationContext application) {
        var it = new AgreementSteps(application).mediatedInEffect(AgreedCase.TERMS);
        Heard.everything(application.getBean(JdbcClient.class));
        var packets = application.getBean(Packets.class);
        packets.send(it.id(), PacketKind.CONFIRMATION, it.employer());
        packets.send(it.id(), PacketKind.CONFIRMATION, it.worker());
        return seen("at court", it.id(), application);
    }

    private static World bound(ApplicationContext application) {
        return seen("bound", BoundCase.settledAndBound(application).id(), application);
    }

    private static EndedCase handedOver(ApplicationContext application) {
        var it = endedCase(application);
        application.getBean(Packets.class).send(it.id(), PacketKind.ARBITRATION, it.worker());
        return it;
    }

    private static EndedCase endedCase(ApplicationContext application) {
        var cases = application.getBean(CaseFiles.class);
        return EndedCase.talking(cases, application.getBean(People.class)).ended(cases);
    }

    private static Terms terms() {
        return new Terms(
                List.of(new Installment(Money.ofYuan("8500"), LocalDate.of(2026, 3, 20))),
                PayMethod.BANK_TRANSFER,
                Set.of(),
                "");
    }

    /** A partner and a court handed in, or were given, everything. */
    static World seen(String moment, CaseId id, ApplicationContext application) {
        var jdbc = application.getBean(JdbcClient.class);
        Heard.everything(jdbc);
        var periods = new Periods(Rulebook.builtIn());
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> application
                        .getBean(Deadlines.class)
                        .set(id, periods.lastDay("ec.accept", LocalDate.of(2026, 3, 2))));
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> application
                        .getBean(Deliveries.class)
                        .send(new NewMessage(
                                UUID.randomUUID(),
                                id.region(),
                                id.value(),
                                "invitation",
                                Channel.LETTER,
                                "石楼镇某路1号",
                                "请来协商")));
        var cases = application.getBean(CaseFiles.class);
        cases.admit(id, DemonstrationOrganizations.COURT.id(), Actor.system());
        cases.admit(id, DemonstrationOrganizations.ARBITRATION.id(), Actor.system());
        cases.admit(id, Walker.PARTNER, Actor.system());
        var ids = new HashMap<>(
                Map.of("id", id.text(), "kind", "arbitration", "number", "1", "partner", Walker.PARTNER.toString()));
        NAMED.forEach((name, sql) -> jdbc.sql(sql)
                .param(id.value())
                .query(String.class)
                .optional()
                .ifPresent(found -> ids.put(name, found)));
        assertThat(ids).containsKey("party");
        return new World(moment, id, ids);
    }
}
