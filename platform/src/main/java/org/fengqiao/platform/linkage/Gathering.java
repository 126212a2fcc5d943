package org.fengqiao.platform.linkage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.Money;
import org.fengqiao.law.Trace;
import org.fengqiao.platform.casefile.CaseClaim;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.UndisputedFact;
import org.fengqiao.platform.casefile.UndisputedFacts;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.DeliveryLine;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperState;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.linkage.PacketContents.AgreementLine;
import org.fengqiao.platform.linkage.PacketContents.ClaimLine;
import org.fengqiao.platform.linkage.PacketContents.EvidenceLine;
import org.fengqiao.platform.linkage.PacketContents.FactLine;
import org.fengqiao.platform.linkage.PacketContents.PartyLine;
import org.fengqiao.platform.linkage.PacketContents.ProofOfDelivery;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Wall;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a packet hands over (材料汇集), outside the wall: what lies within cannot be read here, even by mistake. */
@Component
class Gathering {

    /** The one message that is proof of having asked; others would tell of what went on at the table. */
    private static final String INVITATION = "invitation";

    private final Wall wall;
    private final Grounds grounds;
    private final CaseFiles cases;
    private final UndisputedFacts facts;
    private final Deliveries deliveries;
    private final Organizations organizations;
    private final CasePapers casePapers;
    private final Papers papers;

    Gathering(
            Wall wall,
            Grounds grounds,
            CaseFiles cases,
            UndisputedFacts facts,
            Deliveries deliveries,
            Organizations organizations,
            CasePapers casePapers,
            Papers papers) {
        this.wall = wall;
        this.grounds = grounds;
        this.cases = cases;
        this.facts = facts;
        this.deliveries = deliveries;
        this.organizations = organizations;
        this.casePapers = casePapers;
        this.papers = papers;
    }

    PacketContents of(CaseId id) {
        return wall.outside(() -> contents(cases.findForSystem(id).orElseThrow()));
    }

    private PacketContents contents(CaseView view) {
        var undisputed = facts.of(view.id());
        return new PacketContents(
                view.reference(),
                organizations.find(view.handlingOrganization()).orElseThrow().name(),
                Days.of(view.submittedAt()),
                day(view.acceptedAt()),
                day(view.endedAt()),
                day(view.settledAt()),
                agreement(view.id()),
                grounds.overdue(view.id()),
                view.parties().stream().map(Gathering::party).toList(),
                view.story(),
                view.claims().stream().map(claim -> claim(claim, undisputed)).toList(),
                facts(cases.elements(view.id())),
                cases.evidence(view.id()).stream()
                        .filter(evidence -> evidence.side() == Side.APPLICANT)
                        .map(Gathering::evidence)
                        .toList(),
                deliveries.about(view.id().region(), view.id().value()).stream()
                        .filter(line -> line.template().equals(INVITATION))
                        .map(Gathering::proof)
                        .toList());
    }

    /** The paper that both signed, whoever drew it up. */
    private @Nullable AgreementLine agreement(CaseId id) {
        return casePapers
                .newest(id, PaperKind.MEDIATION_AGREEMENT)
                .or(() -> casePapers.newest(id, PaperKind.SETTLEMENT_AGREEMENT))
                .flatMap(paper -> papers.find(paper.paper()))
                .filter(paper -> paper.state() == PaperState.VALID)
                .map(paper -> new AgreementLine(paper.title(), paper.number(), paper.code(), paper.sha256()))
                .orElse(null);
    }

    private static PartyLine party(Party party) {
        var phone = party.phone();
        return new PartyLine(
                party.side(),
                party.kind(),
                party.name(),
                orEmpty(party.identityNumber()),
                orEmpty(party.creditCode()),
                orEmpty(party.legalRepresentative()),
                phone == null ? "" : phone.value(),
                orEmpty(party.address()));
    }

    private static ClaimLine claim(CaseClaim claim, List<UndisputedFact> undisputed) {
        var explainer = new Explainer(Locale.CHINA);
        var trace = Trace.fromJson(claim.trace());
        var provisions = new ArrayList<String>();
        cite(trace, explainer, provisions);
        return new ClaimLine(
                claim.type(),
                claim.claimed() != null ? claim.claimed() : claim.low(),
                claim.claimed() != null ? claim.claimed() : claim.high(),
                admitted(claim, undisputed),
                explainer.explain(trace),
                provisions.stream().distinct().toList());
    }

    private static @Nullable Money admitted(CaseClaim claim, List<UndisputedFact> undisputed) {
        for (var fact : undisputed) {
            if (fact.claim().equals(claim.id())) {
                return fact.amount();
            }
        }
        return null;
    }

    private static void cite(Trace trace, Explainer explainer, List<String> provisions) {
        if (trace.rule() != null) {
            provisions.add(explainer.cite(trace.rule()));
        }
        trace.beneath().forEach(step -> cite(step, explainer, provisions));
    }

    private static List<FactLine> facts(List<Element> elements) {
        var codes = new TreeSet<String>();
        elements.forEach(element -> codes.add(element.code()));
        return codes.stream()
                .map(code ->
                        new FactLine(code, told(elements, code, Side.APPLICANT), told(elements, code, Side.RESPONDENT)))
                .toList();
    }

    private static @Nullable String told(List<Element> elements, String code, Side side) {
        for (var element : elements) {
            if (element.side() == side && element.code().equals(code)) {
                return element.value();
            }
        }
        return null;
    }

    private static EvidenceLine evidence(Evidence evidence) {
        return new EvidenceLine(evidence.name(), orEmpty(evidence.proves()), evidence.sha256(), evidence.at());
    }

    private static ProofOfDelivery proof(DeliveryLine line) {
        return new ProofOfDelivery(
                line.channel(), line.maskedAddress(), line.state(), line.createdAt(), line.deliveredAt());
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : Days.of(moment);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
