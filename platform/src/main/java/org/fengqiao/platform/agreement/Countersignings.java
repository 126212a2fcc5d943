package org.fengqiao.platform.agreement;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.platform.account.Staff;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.document.Paper;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.Seal;
import org.fengqiao.platform.document.SignResult;
import org.fengqiao.platform.document.Signer;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mediator signs, then the organization's seal is put (调解员签名、用印): 劳动争议调解仲裁法 art. 14. */
@Service
class Countersignings {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.ZONE);

    private final AgreementTable table;
    private final SignatoryTable signatories;
    private final Effects effects;
    private final AgreementTasks turns;
    private final CaseFiles cases;
    private final Papers papers;
    private final Staff staff;
    private final Organizations organizations;
    private final Journal journal;
    private final MessageSource texts;
    private final Clock clock;

    Countersignings(
            AgreementTable table,
            SignatoryTable signatories,
            Effects effects,
            AgreementTasks turns,
            CaseFiles cases,
            Papers papers,
            Staff staff,
            Organizations organizations,
            Journal journal,
            MessageSource texts,
            Clock clock) {
        this.table = table;
        this.signatories = signatories;
        this.effects = effects;
        this.turns = turns;
        this.cases = cases;
        this.papers = papers;
        this.staff = staff;
        this.organizations = organizations;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param oneTime the mediator's one-time password of this moment: an electronic signature is under its signer's sole control */
    @Transactional
    public CountersignResult countersign(CaseId caseId, String oneTime, Actor by) {
        var view = cases.find(caseId, by).orElse(null);
        if (view == null || !by.person().equals(view.mediator())) {
            return new CountersignResult.NotFound();
        }
        if (!(table.lockNewestOf(caseId).orElse(null) instanceof Signing signing)
                || !isNext(caseId, SigningPlace.MEDIATOR)) {
            return new CountersignResult.NotYourTurn();
        }
        if (!staff.proves(by.person(), oneTime)) {
            return new CountersignResult.NotProven();
        }
        var signer = new Signer(
                SigningPlace.MEDIATOR,
                staff.nameOf(by.person()).orElseThrow(),
                text("proof.staff", MOMENT.format(clock.instant())),
                null);
        return switch (papers.sign(signing.paper(), signer)) {
            case SignResult.Signed(var paper) -> {
                keep(signing, SigningPlace.MEDIATOR, paper, "countersign", by);
                turns.toSeal(view, by);
                yield new CountersignResult.Countersigned();
            }
            case SignResult.NotYourTurn _, SignResult.Revoked(), SignResult.NoPicture() ->
                new CountersignResult.NotYourTurn();
        };
    }

    @Transactional
    public CountersignResult seal(CaseId caseId, Actor by) {
        var view = cases.find(caseId, by)
                .filter(found -> found.handlingOrganization().equals(by.organization()))
                .orElse(null);
        if (view == null) {
            return new CountersignResult.NotFound();
        }
        if (!(table.lockNewestOf(caseId).orElse(null) instanceof Signing signing)) {
            return new CountersignResult.NotYourTurn();
        }
        var organization = organizations.find(view.handlingOrganization()).orElseThrow();
        return switch (papers.seal(signing.paper(), new Seal(organization.name(), organization.sealKey()))) {
            case SignResult.Signed(var paper) -> {
                keep(signing, SigningPlace.SEAL, paper, "seal", by);
                effects.takeEffect(view, signing, by);
                yield new CountersignResult.Countersigned();
            }
            case SignResult.NotYourTurn _, SignResult.Revoked(), SignResult.NoPicture() ->
                new CountersignResult.NotYourTurn();
        };
    }

    private boolean isNext(CaseId caseId, String place) {
        return table.newestOf(caseId).orElse(null) instanceof Signing signing
                && papers.find(signing.paper()).orElseThrow().open().getFirst().equals(place);
    }

    private void keep(Signing signing, String place, Paper paper, String verb, Actor by) {
        signatories.signedByOffice(signing.id(), place, by.person(), clock.instant());
        journal.record(
                Chain.ofCase(signing.caseId()),
                by,
                Act.of("agreement." + verb, Map.of("agreement", signing.id().text(), "sha256", paper.sha256())));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage("paper.agreement." + key, arguments, Locale.CHINA);
    }
}
