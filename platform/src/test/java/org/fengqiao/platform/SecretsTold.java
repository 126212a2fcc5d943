package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.mediation.AMediation.CENTER;
import static org.fengqiao.platform.mediation.AMediation.DISPATCHER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.intake.Acceptances;
import org.fengqiao.platform.linkage.EndedCase;
import org.fengqiao.platform.mediation.EndReason;
import org.fengqiao.platform.mediation.MediationSession;
import org.fengqiao.platform.mediation.Mediations;
import org.fengqiao.platform.mediation.ProposalAnswer;
import org.fengqiao.platform.mediation.SessionMode;
import org.fengqiao.platform.mediation.Sessions;
import org.fengqiao.platform.mediation.SettlementProposals;
import org.fengqiao.platform.negotiation.Answers;
import org.fengqiao.platform.negotiation.Attitude;
import org.fengqiao.platform.negotiation.ClaimAnswer;
import org.fengqiao.platform.negotiation.GiveAnswer;
import org.fengqiao.platform.negotiation.Invitations;
import org.fengqiao.platform.negotiation.MakeOffer;
import org.fengqiao.platform.negotiation.OfferResult;
import org.fengqiao.platform.negotiation.Offers;
import org.fengqiao.platform.recusal.RecusalReason;
import org.fengqiao.platform.recusal.Recusals;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.room.Lanes;
import org.fengqiao.platform.room.Notes;
import org.fengqiao.platform.room.WriteMessage;
import org.fengqiao.platform.room.WriteResult;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.terms.Installment;
import org.fengqiao.platform.terms.PayMethod;
import org.fengqiao.platform.terms.Terms;
import org.springframework.context.ApplicationContext;

/** One dispute in which twenty phrases were said to settle it, each for certain ears, by every way there is. */
final class SecretsTold {

    /** Who hears something. */
    enum Ear {
        WORKER,
        EMPLOYER,
        MEDIATOR,
        /** Whoever decides whether the mediator stays. */
        DISPATCHER
    }

    record Secret(String phrase, Set<Ear> ears) {}

    private static final Set<Ear> TABLE = EnumSet.of(Ear.WORKER, Ear.EMPLOYER, Ear.MEDIATOR);

    private final ApplicationContext application;
    private final List<Secret> secrets = new ArrayList<>();
    private final EndedCase parties;
    private final Actor mediator;

    private SecretsTold(ApplicationContext application) {
        this.application = application;
        this.parties = EndedCase.talking(bean(CaseFiles.class), bean(People.class));
        this.mediator = Actor.staff(
                UUID.nameUUIDFromBytes("demonstration staff zhoumin".getBytes(StandardCharsets.UTF_8)),
                Hat.MEDIATOR,
                CENTER.id(),
                CENTER.reach());
    }

    /** They talked with each other, then with a mediator, who still sits. */
    static SecretsTold atTheTable(ApplicationContext application) {
        var told = new SecretsTold(application);
        told.answerAndOffer();
        told.callMediator();
        told.talk();
        told.propose();
        told.sit();
        told.askForAnother();
        assertThat(told.secrets).hasSizeGreaterThanOrEqualTo(20);
        return told;
    }

    List<Secret> secrets() {
        return List.copyOf(secrets);
    }

    List<String> phrases() {
        return secrets.stream().map(Secret::phrase).toList();
    }

    CaseId id() {
        return parties.id();
    }

    Actor worker() {
        return parties.worker();
    }

    Actor employer() {
        return parties.employer();
    }

    Actor mediator() {
        return mediator;
    }

    Map<Ear, Actor> people() {
        return Map.of(
                Ear.WORKER, worker(), Ear.EMPLOYER, employer(), Ear.MEDIATOR, mediator, Ear.DISPATCHER, DISPATCHER);
    }

    /** What the modules give this reader beyond what still stands on a page: older offers, messages and proposals. */
    String shownTo(Actor reader) {
        return bean(Offers.class).ledger(id(), reader)
                + bean(Lanes.class)
                        .heardBy(id(), reader)
                        .map(heard -> heard.messages().toString())
                        .orElse("")
                + bean(SettlementProposals.class).of(id(), reader)
                + bean(SettlementProposals.class).cards(id(), reader)
                + bean(Sessions.class).minutes(id(), reader)
                + bean(Notes.class).of(id(), reader)
                + bean(Answers.class).of(id(), reader)
                + bean(Recusals.class).askedBy(id(), reader)
                + bean(Recusals.class).toDecide(id(), reader);
    }

    /** It ends without agreement. */
    void end() {
        bean(Mediations.class).end(id(), EndReason.NO_AGREEMENT, mediator);
        assertThat(bean(CaseFiles.class).findForSystem(id()).orElseThrow().stage())
                .isEqualTo(Stage.ENDED);
    }

    private void answerAndOffer() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> bean(Invitations.class).of(id()).isPresent());
        var claim = bean(CaseFiles.class)
                .findForSystem(id())
                .orElseThrow()
                .claims()
                .getFirst()
                .id();
        bean(Answers.class)
                .answer(new GiveAnswer(
                        id(),
                        employer(),
                        List.of(new ClaimAnswer(
                                claim, Attitude.PARTLY_ADMITTED, Money.ofYuan("7654.32"), secret(TABLE), true)),
                        List.of(),
                        "王某",
                        "人事"));
        var by = List.of(employer(), worker(), employer(), worker());
        for (int round = 0; round < by.size(); round++) {
            assertThat(bean(Offers.class).make(new MakeOffer(id(), by.get(round), terms(secret(TABLE)), round)))
                    .isInstanceOf(OfferResult.Made.class);
        }
    }

    private void callMediator() {
        bean(Offers.class).callMediator(id(), worker());
        bean(Acceptances.class).assign(id(), mediator.person(), DISPATCHER);
        await().untilAsserted(() ->
                assertThat(bean(Mediations.class).of(id(), DISPATCHER)).isPresent());
    }

    private void talk() {
        for (var by : List.of(worker(), mediator)) {
            say(Lane.APPLICANT, by, EnumSet.of(Ear.WORKER, Ear.MEDIATOR));
            say(Lane.JOINT, by, TABLE);
        }
        for (var by : List.of(employer(), mediator)) {
            say(Lane.RESPONDENT, by, EnumSet.of(Ear.EMPLOYER, Ear.MEDIATOR));
        }
        say(Lane.JOINT, employer(), TABLE);
        for (int i = 0; i < 2; i++) {
            bean(Notes.class).write(id(), secret(EnumSet.of(Ear.MEDIATOR)), mediator);
        }
    }

    private void say(Lane lane, Actor by, Set<Ear> ears) {
        var written = bean(Lanes.class).write(new WriteMessage(id(), UUID.randomUUID(), lane, secret(ears), by));
        bean(Lanes.class).sendNow(id(), ((WriteResult.Written) written).id(), by);
    }

    private void propose() {
        var proposals = bean(SettlementProposals.class);
        proposals.make(id(), terms(secret(TABLE)), mediator);
        var first = proposals.of(id(), mediator).getFirst().id();
        proposals.answer(id(), first, ProposalAnswer.ACCEPT, worker());
        proposals.answer(id(), first, ProposalAnswer.DECLINE, employer());
        proposals.make(id(), terms(secret(TABLE)), mediator);
    }

    private void sit() {
        var clock = bean(TestClock.class);
        var sessions = bean(Sessions.class);
        for (int i = 0; i < 2; i++) {
            sessions.arrange(id(), clock.instant().plus(Duration.ofHours(1)), SessionMode.PLACE, "镇调解中心", mediator);
            var session =
                    sessions.coming(id(), mediator).map(MediationSession::id).orElseThrow();
            clock.advance(Duration.ofHours(2));
            sessions.record(id(), session, Set.of(), secret(EnumSet.of(Ear.MEDIATOR)), mediator);
        }
    }

    /** Why somebody else should mediate, and why not. */
    private void askForAnother() {
        var recusals = bean(Recusals.class);
        recusals.ask(id(), RecusalReason.OTHER, secret(EnumSet.of(Ear.WORKER)), worker());
        var recusal = recusals.toDecide(id(), DISPATCHER).orElseThrow().id();
        recusals.refuse(id(), recusal, secret(EnumSet.of(Ear.WORKER)), DISPATCHER);
        recusals.ask(id(), RecusalReason.OTHER, secret(EnumSet.of(Ear.EMPLOYER, Ear.DISPATCHER)), employer());
    }

    private String secret(Set<Ear> ears) {
        var phrase = "暗语%02d只在桌上说".formatted(secrets.size() + 1);
        secrets.add(new Secret(phrase, ears));
        return phrase;
    }

    private static Terms terms(String words) {
        return new Terms(
                List.of(new Installment(Money.ofYuan("8765.43"), LocalDate.of(2026, 3, 20))),
                PayMethod.BANK_TRANSFER,
                Set.of(),
                words);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
