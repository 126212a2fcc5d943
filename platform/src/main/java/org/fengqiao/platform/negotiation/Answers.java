package org.fengqiao.platform.negotiation;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseClaim;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.casefile.UndisputedFact;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the other side answers to each claim, and which of it both sides let stand as fact. */
@Service
public class Answers {

    private static final int REPLY_DAYS = 3;

    private final AnswerTable table;
    private final InvitationTable invitations;
    private final CaseFiles cases;
    private final UndisputedFacts facts;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Journal journal;
    private final Clock clock;

    Answers(
            AnswerTable table,
            InvitationTable invitations,
            CaseFiles cases,
            UndisputedFacts facts,
            Deadlines deadlines,
            Tasks tasks,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.invitations = invitations;
        this.cases = cases;
        this.facts = facts;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /** The answers of a case, for those who take part in it and its mediator; empty for everybody else. Not to be read outside the wall. */
    @Transactional(readOnly = true)
    public List<ClaimAnswer> of(CaseId caseId, Actor actor) {
        return Insiders.admits(actor.hat()) && cases.find(caseId, actor).isPresent() ? table.of(caseId) : List.of();
    }

    /** Whom the answering side named last to speak for it; may be read outside the wall. */
    @Transactional(readOnly = true)
    public Optional<AuthorizedPerson> authorizedPerson(CaseId caseId) {
        return table.authorizedPerson(caseId);
    }

    @Transactional
    public AnswerResult answer(GiveAnswer command) {
        var caseId = command.caseId();
        var view = cases.find(caseId, command.by())
                .filter(found -> found.own() == Side.RESPONDENT)
                .orElse(null);
        if (view == null) {
            return new AnswerResult.NotFound(caseId);
        }
        if (!isOpen(view.stage())) {
            return new AnswerResult.NotOpen();
        }
        var missing = view.claims().stream().map(CaseClaim::id).collect(Collectors.toCollection(LinkedHashSet::new));
        command.answers().forEach(answer -> missing.remove(answer.claim()));
        if (!missing.isEmpty()) {
            return new AnswerResult.ClaimsMissing(missing);
        }
        var by = command.by().as(Side.RESPONDENT.hat());
        save(command, by);
        var late = settleInvitation(caseId);
        tellApplicant(view, by);
        journal.record(
                Chain.ofCase(caseId),
                by,
                Act.of(
                        "negotiation.answer",
                        Map.of(
                                "claims", String.valueOf(command.answers().size()),
                                "late", String.valueOf(late))));
        return new AnswerResult.Answered(late);
    }

    private void save(GiveAnswer command, Actor by) {
        var now = clock.instant();
        command.answers().forEach(answer -> table.insert(command.caseId(), answer, by.person(), now));
        if (!command.elements().isEmpty()) {
            cases.answer(command.caseId(), command.elements(), by);
        }
        if (!command.authorizedPerson().isBlank()) {
            table.insertAuthorizedPerson(
                    command.caseId(),
                    command.authorizedPerson().strip(),
                    command.duty().strip(),
                    now);
        }
    }

    /** A second answer changes nothing about when the first one came. */
    private boolean settleInvitation(CaseId caseId) {
        var invitation = invitations
                .newestOf(caseId)
                .filter(found -> found.state() == Invitation.State.JOINED)
                .orElse(null);
        if (invitation == null) {
            return false;
        }
        invitations.answer(invitation.id(), clock.instant());
        deadlines.meet(caseId, Invitations.RESPONSE_PERIOD);
        return invitation.isLateAt(clock.instant());
    }

    private void tellApplicant(CaseView view, Actor by) {
        tasks.finish(view.id(), by, Invitations.ANSWER_TASK, Offers.CALL_TASK);
        if (view.stage() == Stage.NEGOTIATING) {
            tasks.open(new NewTask(
                    view.id(),
                    Offers.OFFER_TASK,
                    Turn.APPLICANT,
                    null,
                    Days.of(clock.instant()).plusDays(REPLY_DAYS),
                    Rank.OTHER_PARTY_ACTED,
                    "/cases/" + view.id().text() + "/offers"));
        }
    }

    /** The asking side confirms as undisputed (无争议事实) what the other admitted as a fact. From then on it is protected no more. */
    @Transactional
    public ConfirmResult confirm(CaseId caseId, UUID claim, Actor by) {
        var view = cases.find(caseId, by)
                .filter(found -> found.own() == Side.APPLICANT)
                .orElse(null);
        if (view == null) {
            return new ConfirmResult.NotFound();
        }
        var answer = table.of(caseId).stream()
                .filter(found -> found.claim().equals(claim) && found.asFact())
                .findFirst()
                .orElse(null);
        if (answer == null) {
            return new ConfirmResult.NotAdmitted();
        }
        var fact = new UndisputedFact(claim, admitted(answer, view));
        var respondent = table.personWhoAnswered(caseId, claim);
        facts.confirm(caseId, fact, by.person(), respondent, by.as(Side.APPLICANT.hat()));
        return new ConfirmResult.Confirmed();
    }

    private static @Nullable Money admitted(ClaimAnswer answer, CaseView view) {
        if (answer.amount() != null) {
            return answer.amount();
        }
        return view.claims().stream()
                .filter(claim -> claim.id().equals(answer.claim()))
                .map(claim -> claim.claimed() != null ? claim.claimed() : claim.low())
                .filter(amount -> amount != null && amount.isPositive())
                .findFirst()
                .orElse(null);
    }

    private static boolean isOpen(Stage stage) {
        return stage == Stage.ACCEPTED || stage == Stage.NEGOTIATING || stage == Stage.MEDIATING;
    }
}
