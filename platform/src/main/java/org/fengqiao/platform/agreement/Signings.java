package org.fengqiao.platform.agreement;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.platform.account.CheckCodeResult;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.account.PhoneCodes;
import org.fengqiao.platform.account.SendCodeResult;
import org.fengqiao.platform.agreement.Agreement.Signing;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Paper;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.document.SignResult;
import org.fengqiao.platform.document.Signer;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.PhoneNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties sign (签字): after three questions, with a code sent for this very signature. */
@Service
class Signings {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.ZONE);

    private final AgreementTable table;
    private final SignatoryTable signatories;
    private final Effects effects;
    private final AgreementTasks turns;
    private final CaseFiles cases;
    private final Papers papers;
    private final People people;
    private final PhoneCodes codes;
    private final Journal journal;
    private final MessageSource texts;
    private final Clock clock;

    Signings(
            AgreementTable table,
            SignatoryTable signatories,
            Effects effects,
            AgreementTasks turns,
            CaseFiles cases,
            Papers papers,
            People people,
            PhoneCodes codes,
            Journal journal,
            MessageSource texts,
            Clock clock) {
        this.table = table;
        this.signatories = signatories;
        this.effects = effects;
        this.turns = turns;
        this.cases = cases;
        this.papers = papers;
        this.people = people;
        this.codes = codes;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /** Which places are signed. */
    @Transactional(readOnly = true)
    public List<String> signedPlaces(AgreementId id) {
        return signatories.signedPlaces(id);
    }

    /** The questions were answered rightly; the code for the signature goes out. Empty where there is no number yet to send it to. */
    @Transactional
    public Optional<SendCodeResult> understand(Signing signing, Side side, Actor by, Locale language) {
        signatories.understood(signing.id(), SigningPlace.of(side), by.person(), clock.instant());
        return phoneOf(by).map(phone -> codes.send(phone, language));
    }

    /** The number this person proved; empty for whoever came in by a letter. */
    @Transactional(readOnly = true)
    public Optional<PhoneNumber> phoneOf(Actor by) {
        return people.phoneOf(by.person());
    }

    @Transactional
    public SendCodeResult sendCode(PhoneNumber phone, Locale language) {
        return codes.send(phone, language);
    }

    @Transactional(readOnly = true)
    public boolean hasUnderstood(Signing signing, Side side, Actor by) {
        return signatories.hasUnderstood(signing.id(), SigningPlace.of(side), by.person());
    }

    @Transactional
    public SignAgreementResult sign(SignAgreement command) {
        var caseId = command.caseId();
        var view = cases.find(caseId, command.by())
                .filter(found -> found.own() != null)
                .orElse(null);
        if (view == null) {
            return new SignAgreementResult.NotFound();
        }
        var side = Optional.ofNullable(view.own()).orElseThrow();
        if (!(table.lockNewestOf(caseId).orElse(null) instanceof Signing signing)
                || signatories.signedPlaces(signing.id()).contains(SigningPlace.of(side))) {
            return new SignAgreementResult.NotOpen();
        }
        if (!hasUnderstood(signing, side, command.by())) {
            return new SignAgreementResult.NotUnderstoodYet();
        }
        if (codes.check(command.phone(), command.code()) instanceof CheckCodeResult.Refused because) {
            return new SignAgreementResult.CodeRefused(because);
        }
        return switch (papers.sign(signing.paper(), signer(command, side))) {
            case SignResult.Signed(var paper) -> signed(command, view, signing, side, paper);
            case SignResult.NoPicture() -> new SignAgreementResult.NoPicture();
            case SignResult.NotYourTurn _, SignResult.Revoked() -> new SignAgreementResult.NotOpen();
        };
    }

    private SignAgreementResult signed(SignAgreement command, CaseView view, Signing signing, Side side, Paper paper) {
        var by = command.by().as(side.hat());
        signatories.signedByParty(signing.id(), SigningPlace.of(side), by.person(), clock.instant());
        keepIdentity(command, view.party(side));
        journal.record(
                Chain.ofCase(view.id()),
                by,
                Act.of("agreement.sign", Map.of("agreement", signing.id().text(), "sha256", paper.sha256())));
        turns.signed(view, side, by);
        if (paper.open().isEmpty()) {
            effects.takeEffect(view, signing, command.by());
        } else if (paper.open().getFirst().equals(SigningPlace.MEDIATOR)) {
            turns.toCountersign(view, by);
        }
        return new SignAgreementResult.Signed(paper.open().isEmpty());
    }

    private void keepIdentity(SignAgreement command, Party party) {
        if (command.identityNumber() != null && party.identityNumber() == null) {
            cases.complete(
                    command.caseId(),
                    new Party(
                            party.id(),
                            party.side(),
                            party.kind(),
                            party.name(),
                            party.phone(),
                            command.identityNumber(),
                            party.creditCode(),
                            party.legalRepresentative(),
                            party.address()),
                    command.by());
        }
    }

    private Signer signer(SignAgreement command, Side side) {
        var phone = command.phone();
        var now = MOMENT.format(clock.instant());
        var identity = command.identityNumber();
        var proof = identity != null
                ? text("proof.identity", phone.masked(), now, masked(identity))
                : command.duty().isBlank()
                        ? text("proof", phone.masked(), now)
                        : text("proof.duty", command.duty(), phone.masked(), now);
        return new Signer(SigningPlace.of(side), command.name(), proof, command.drawing());
    }

    private static String masked(String identityNumber) {
        return identityNumber.substring(0, 4) + "**********" + identityNumber.substring(14);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage("paper.agreement." + key, arguments, Locale.CHINA);
    }
}
