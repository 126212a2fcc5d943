package org.fengqiao.platform.agreement;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.agreement.Agreement.Drafted;
import org.fengqiao.platform.agreement.Agreement.InEffect;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.agreement.Agreement.Voided;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.MoveResult;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.terms.Terms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of agreements: drafted, looked over, sent out for signing, taken back, and known when in effect. */
@Service
public class Agreements {

    /** How a party stands in the case while nobody knows its name. */
    static final String UNNAMED = "?";

    private final AgreementTable table;
    private final AgreementPaper paper;
    private final CaseFiles cases;
    private final CasePapers casePapers;
    private final Papers papers;
    private final UndisputedFacts facts;
    private final Organizations organizations;
    private final AgreementTasks turns;
    private final Tasks tasks;
    private final Journal journal;
    private final MessageSource texts;
    private final Clock clock;

    Agreements(
            AgreementTable table,
            AgreementPaper paper,
            CaseFiles cases,
            CasePapers casePapers,
            Papers papers,
            UndisputedFacts facts,
            Organizations organizations,
            AgreementTasks turns,
            Tasks tasks,
            Journal journal,
            MessageSource texts,
            Clock clock) {
        this.table = table;
        this.paper = paper;
        this.cases = cases;
        this.casePapers = casePapers;
        this.papers = papers;
        this.facts = facts;
        this.organizations = organizations;
        this.turns = turns;
        this.tasks = tasks;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /** What both sides accepted becomes a draft; with a mediator it waits to be looked over, without one it goes out at once. Asked twice, it is one. */
    @Transactional
    void draft(CaseId caseId, AgreementKind kind, UUID source, Terms terms) {
        var view = cases.findForSystem(caseId).orElseThrow();
        var now = clock.instant();
        var drafted = new Drafted(AgreementId.next(caseId.region(), now), caseId, kind, 1, Draft.of(source, terms));
        if (view.stage() != Stage.SIGNING || !table.insert(drafted, now)) {
            return;
        }
        record(drafted, Actor.system(), "draft");
        if (kind == AgreementKind.MEDIATION) {
            turns.toLookOver(view);
        } else if (isNamed(view)) {
            sendOut(drafted, view, Actor.system());
        } else {
            turns.toNameEmployer(view);
        }
    }

    /** Who a party is was completed; what waited for that goes out. */
    @Transactional
    void completed(CaseId caseId, Actor by) {
        var view = cases.findForSystem(caseId).orElseThrow();
        if (isNamed(view)
                && table.lockNewestOf(caseId).orElse(null) instanceof Drafted drafted
                && drafted.kind() == AgreementKind.SETTLEMENT) {
            sendOut(drafted, view, by);
        }
    }

    /** 企业劳动争议协商调解规定 art. 26: an agreement names its parties. */
    private static boolean isNamed(CaseView view) {
        return view.parties().stream().noneMatch(party -> party.name().equals(UNNAMED));
    }

    /** The newest agreement of a case for those at the table: its parties, its mediator, and who seals. */
    @Transactional(readOnly = true)
    Optional<Agreement> newestOf(CaseId caseId) {
        return table.newestOf(caseId);
    }

    /** The agreement of a case that is in effect; a fact, and readable outside the wall. */
    @Transactional(readOnly = true)
    public Optional<EffectiveAgreement> inEffect(CaseId caseId) {
        return table.inEffect(caseId).map(Agreements::effective);
    }

    /** How able the paying side looked when it went out for signing; told to nobody but the mediator of the case. */
    @Transactional(readOnly = true)
    public Optional<RatedAbility> abilityOf(CaseId caseId, Actor actor) {
        return cases.find(caseId, actor)
                .filter(view -> actor.hat() == Hat.MEDIATOR && actor.person().equals(view.mediator()))
                .flatMap(_ -> table.inEffect(caseId))
                .flatMap(found -> table.abilityOf(found.id()));
    }

    /** What is said to the mediator alone: the sum lies below what both sides confirmed as owed. */
    @Transactional(readOnly = true)
    boolean isBelowUndisputed(Terms terms, CaseId caseId) {
        return terms.total().compareTo(facts.total(caseId)) < 0;
    }

    /** Keeps what the mediator changed, and sends it out for signing if nothing stands in the way. */
    @Transactional
    public SendOutResult sendOut(
            CaseId caseId, int seenVersion, Terms terms, Ability ability, String abilityWords, Actor by) {
        var view = cases.find(caseId, by).orElse(null);
        if (view == null) {
            return new SendOutResult.NotFound();
        }
        var newest = table.lockNewestOf(caseId).orElse(null);
        if (!(newest instanceof Drafted drafted)) {
            return new SendOutResult.NotDrafted();
        }
        if (drafted.version() != seenVersion) {
            return new SendOutResult.ChangedMeanwhile();
        }
        var draft = new Draft(drafted.draft().source(), terms, ability, abilityWords);
        if (!isNamed(view)) {
            return new SendOutResult.PartyUnnamed();
        }
        table.revise(drafted, draft);
        sendOut(new Drafted(drafted.id(), caseId, drafted.kind(), drafted.version() + 1, draft), view, by);
        return new SendOutResult.SentOut(drafted.id());
    }

    private void sendOut(Drafted drafted, CaseView view, Actor by) {
        var organization = organizations.find(view.handlingOrganization()).orElseThrow();
        var made = casePapers.issue(
                view.id(),
                paper.of(drafted.kind(), drafted.draft().terms(), view, organization),
                Set.of(Side.APPLICANT, Side.RESPONDENT),
                by);
        table.save(drafted.sendOut(made.id(), clock.instant()));
        record(drafted, by, "send-out");
        turns.toSign(view, drafted.id(), by);
    }

    /** Somebody wants it changed, or does not sign: it is void, visibly, and the table is open again. */
    @Transactional
    public VoidResult voidIt(CaseId caseId, VoidReason reason, Actor by) {
        if (cases.find(caseId, by).isEmpty()) {
            return new VoidResult.NotFound();
        }
        var newest = table.lockNewestOf(caseId).orElse(null);
        if (!(newest instanceof Signing || newest instanceof Drafted)
                || !(cases.move(caseId, Stage.Event.REOPEN, by) instanceof MoveResult.Moved)) {
            return new VoidResult.NotOpen();
        }
        table.save(new Voided(newest.id(), caseId, newest.kind(), newest.version(), reason.name(), clock.instant()));
        if (newest instanceof Signing signing) {
            papers.revoke(
                    signing.paper(), texts.getMessage("paper.agreement.revoked." + reason.name(), null, Locale.CHINA));
        }
        tasks.finish(caseId, by, AgreementTasks.ALL);
        journal.record(
                Chain.ofCase(caseId),
                by,
                Act.of("agreement.void", Map.of("agreement", newest.id().text(), "reason", reason.name())));
        return new VoidResult.Voided();
    }

    private void record(Agreement agreement, Actor by, String verb) {
        journal.record(
                Chain.ofCase(agreement.caseId()),
                by,
                Act.of(
                        "agreement." + verb,
                        Map.of(
                                "agreement", agreement.id().text(),
                                "kind", agreement.kind().name())));
    }

    private static EffectiveAgreement effective(InEffect found) {
        return new EffectiveAgreement(
                found.id(), found.caseId(), found.kind(), found.terms(), found.paper(), found.effectiveAt());
    }
}
