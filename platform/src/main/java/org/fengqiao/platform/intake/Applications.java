package org.fengqiao.platform.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.narrative.Masking;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.account.PhoneField;
import org.fengqiao.platform.casefile.CaseClaim;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.OpenCase;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.NewMessage;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.intake.SubmitResult.NameMissing;
import org.fengqiao.platform.intake.SubmitResult.NobodyThere;
import org.fengqiao.platform.intake.SubmitResult.NothingTold;
import org.fengqiao.platform.intake.SubmitResult.PlaceMissing;
import org.fengqiao.platform.intake.SubmitResult.Submitted;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face of intake: an application is sent here, and from then on somebody answers for it. */
@Service
public class Applications {

    /** 受理：三个工作日，企业劳动争议协商调解规定 22. */
    static final String ACCEPT_WITHIN = "ec.accept";
    /** 调解：自收到申请起十五日，劳动争议调解仲裁法 14. */
    static final String MEDIATE_WITHIN = "med.law15";
    /** 待办：受理. */
    public static final String ACCEPT_TASK = "intake.accept";

    private final Drafts drafts;
    private final Interview interview;
    private final Assessments assessments;
    private final Routing routing;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final FileStore files;
    private final Deliveries deliveries;
    private final Divisions divisions;
    private final Periods periods;
    private final MessageSource texts;
    private final String publicAddress;
    private final Clock clock;

    Applications(
            Drafts drafts,
            Interview interview,
            Assessments assessments,
            Routing routing,
            CaseFiles cases,
            Deadlines deadlines,
            Tasks tasks,
            FileStore files,
            Deliveries deliveries,
            Divisions divisions,
            Rulebook rulebook,
            MessageSource texts,
            @Value("${fengqiao.public-address}") String publicAddress,
            Clock clock) {
        this.drafts = drafts;
        this.interview = interview;
        this.assessments = assessments;
        this.routing = routing;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.files = files;
        this.deliveries = deliveries;
        this.divisions = divisions;
        this.periods = new Periods(rulebook);
        this.texts = texts;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    /** Sends a draft by somebody who has just proven the phone. Sent twice, it is one case. */
    @Transactional
    SubmitResult submit(Draft draft, PhoneNumber phone, Actor by, Locale language) {
        return submit(draft, phone, Particulars.NONE, by, language);
    }

    /** @param by the applicant, or a system that acts for them */
    @Transactional
    SubmitResult submit(Draft draft, PhoneNumber phone, Particulars particulars, Actor by, Locale language) {
        if (draft.story().isBlank() && draft.claims().isEmpty()) {
            return new NothingTold();
        }
        var place = draft.known(Question.PLACE);
        if (place == null) {
            return new PlaceMissing();
        }
        if (draft.name().isBlank()) {
            return new NameMissing();
        }
        var code = new PlaceCode(place);
        var proposal = routing.propose(code).orElse(null);
        if (proposal == null) {
            return new NobodyThere(divisions.fullName(code));
        }
        var now = clock.instant();
        var id = new CaseId(code.region(), draft.id());
        var receiptNumber = cases.open(opening(draft, id, code, proposal, phone, particulars, by, now));
        var received = Days.of(now);
        var accept = periods.lastDay(ACCEPT_WITHIN, received);
        deadlines.set(id, accept, periods.lastDay(MEDIATE_WITHIN, received));
        tasks.open(new NewTask(
                id,
                ACCEPT_TASK,
                Turn.DISPATCHER,
                null,
                accept.date(),
                draft.urgent() ? Rank.SAFETY : draft.workers() >= 10 ? Rank.COLLECTIVE : Rank.OLDEST,
                "/desk/pool/" + id));
        deliveries.send(new NewMessage(
                TimeOrderedUuid.at(now),
                id.region(),
                id.value(),
                "received",
                Channel.SMS,
                phone.value(),
                texts.getMessage(
                        "sms.received",
                        new Object[] {receiptNumber.substring(receiptNumber.length() - 4), publicAddress},
                        language)));
        drafts.close(draft.id());
        return new Submitted(id, receiptNumber);
    }

    private OpenCase opening(
            Draft draft,
            CaseId id,
            PlaceCode place,
            Routing.Proposal proposal,
            PhoneNumber phone,
            Particulars particulars,
            Actor by,
            Instant now) {
        var assessment = assessments.of(draft);
        var total = assessment.computation().total();
        return new OpenCase(
                id,
                place,
                draft.route() == null ? Route.MEDIATE : draft.route(),
                Masking.mask(interview.account(draft.story())),
                draft.industry(),
                draft.workers(),
                draft.urgent(),
                parties(draft, phone, particulars, now),
                claims(
                        assessment.computation().entitlements(),
                        particulars,
                        assessment.computation().rulebookHash(),
                        now),
                draft.answers().entrySet().stream()
                        .map(answer ->
                                new Element(Side.APPLICANT, answer.getKey().name(), draft.known(answer.getKey())))
                        .toList(),
                evidence(draft, id),
                total.low(),
                total.high(),
                proposal.organization().id(),
                proposal.organization().reach(),
                proposal.reason(),
                by);
    }

    /** The files as they stand now, kept from here on where the case is. */
    private List<Evidence> evidence(Draft draft, CaseId id) {
        return drafts.hold(draft.id()).map(Draft::evidence).orElse(List.of()).stream()
                .map(file -> file.keptAs(files.moved(file.file(), Access.CASE, id.region())))
                .toList();
    }

    private static List<Party> parties(Draft draft, PhoneNumber phone, Particulars particulars, Instant now) {
        var worker = new Party(
                TimeOrderedUuid.at(now),
                Side.APPLICANT,
                PartyKind.WORKER,
                draft.name().strip(),
                phone,
                particulars.identityNumber(),
                null,
                null,
                null);
        var employer = draft.employer();
        var employerPhone =
                PhoneField.read(employer.phone()) instanceof PhoneField.Read.Understood(var number) ? number : null;
        return List.of(
                worker,
                new Party(
                        TimeOrderedUuid.at(now),
                        Side.RESPONDENT,
                        PartyKind.EMPLOYER,
                        employer.isKnown() ? employer.name().strip() : "?",
                        employerPhone,
                        null,
                        null,
                        null,
                        employer.chain().isBlank() ? null : employer.chain().strip()));
    }

    private static List<CaseClaim> claims(
            List<Entitlement> entitlements, Particulars particulars, String rulebookHash, Instant now) {
        var claims = new ArrayList<CaseClaim>();
        for (var entitlement : entitlements) {
            var range = entitlement.range();
            claims.add(new CaseClaim(
                    TimeOrderedUuid.at(now),
                    entitlement.type(),
                    range == null ? null : range.low(),
                    range == null ? null : range.high(),
                    particulars.claimed().get(entitlement.type()),
                    entitlement.trace().toJson(),
                    rulebookHash));
        }
        return claims;
    }
}
