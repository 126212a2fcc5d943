package org.fengqiao.platform.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Region;
import org.springframework.stereotype.Component;

/**
 * The papers of a packet (移交文书): the application, made once from what was sealed when it went out, and what was issued before and goes with it. They
 * stay single files, because a seal or a signature covers one file and no other.
 */
@Component
class PacketPapers {

    private final CaseFiles cases;
    private final CasePapers casePapers;
    private final Papers papers;
    private final Organizations organizations;
    private final ExitCertificate certificate;
    private final ArbitrationApplication arbitration;
    private final JointApplication joint;
    private final PaymentOrderApplication paymentOrder;
    private final PaperWords words;

    PacketPapers(
            CaseFiles cases,
            CasePapers casePapers,
            Papers papers,
            Organizations organizations,
            ExitCertificate certificate,
            ArbitrationApplication arbitration,
            JointApplication joint,
            PaymentOrderApplication paymentOrder,
            PaperWords words) {
        this.cases = cases;
        this.casePapers = casePapers;
        this.papers = papers;
        this.organizations = organizations;
        this.certificate = certificate;
        this.arbitration = arbitration;
        this.joint = joint;
        this.paymentOrder = paymentOrder;
        this.words = words;
    }

    /** What the application would look like; nothing is kept. */
    byte[] preview(Region region, PacketKind kind, PacketContents contents, Organization office) {
        return papers.preview(application(region, kind, contents, Sent.notYet(office.name())));
    }

    /** Makes what goes out with a packet: the certificate that it ended, where it did, and the application. */
    void issue(Packet packet, Actor by) {
        var contents = packet.contents();
        if (packet.kind() == PacketKind.ARBITRATION && contents.endedOn() != null) {
            issueCertificate(packet.caseId(), contents);
        }
        var office = organizations.find(packet.organization()).orElseThrow();
        var sent = new Sent(office.name(), packet.applicantAt(), packet.respondentAt(), packet.gaps());
        casePapers.issueOnce(
                packet.caseId(),
                occasion(packet),
                () -> application(packet.id().region(), packet.kind(), contents, sent),
                readers(packet.kind()),
                by);
    }

    /** The certificate that it ended; the second time it is the same one. */
    void issueCertificate(CaseId id, PacketContents contents) {
        var view = cases.findForSystem(id).orElseThrow();
        organizations
                .find(view.handlingOrganization())
                .ifPresent(handling -> certificate.issue(id, contents, handling));
    }

    /** What the office got: the application first, then what goes with it. */
    List<CasePaper> of(Packet packet) {
        var found = new ArrayList<CasePaper>();
        casePapers.ofOccasion(packet.caseId(), occasion(packet)).ifPresent(found::add);
        beside(packet.caseId(), packet.kind()).ifPresent(found::add);
        return List.copyOf(found);
    }

    private Optional<CasePaper> beside(CaseId id, PacketKind kind) {
        return switch (kind) {
            case ARBITRATION ->
                casePapers.newest(id, PaperKind.EXIT_CERTIFICATE).or(() -> agreement(id));
            case PAYMENT_ORDER, REVIEW, CONFIRMATION -> agreement(id);
        };
    }

    private Optional<CasePaper> agreement(CaseId id) {
        return casePapers
                .newest(id, PaperKind.MEDIATION_AGREEMENT)
                .or(() -> casePapers.newest(id, PaperKind.SETTLEMENT_AGREEMENT));
    }

    /** What was supplied after the office asked for it goes out as another paper. */
    private static String occasion(Packet packet) {
        return paperKind(packet.kind()) + " " + packet.id().value() + (packet.suppliedAt() == null ? "" : " supplied");
    }

    private NewPaper application(Region region, PacketKind kind, PacketContents contents, Sent sent) {
        var blocks = switch (kind) {
            case ARBITRATION -> arbitration.blocks(contents, sent);
            case REVIEW, CONFIRMATION -> joint.blocks(kind, contents, sent);
            case PAYMENT_ORDER -> paymentOrder.blocks(contents, sent);
        };
        return new NewPaper(
                region,
                paperKind(kind),
                words.text("paper.packet.title." + kind),
                contents.reference(),
                contents.handledBy(),
                null,
                blocks);
    }

    private static Set<Side> readers(PacketKind kind) {
        return kind.isJoint() ? EnumSet.allOf(Side.class) : EnumSet.of(Side.APPLICANT);
    }

    private static PaperKind paperKind(PacketKind kind) {
        return switch (kind) {
            case ARBITRATION -> PaperKind.ARBITRATION_APPLICATION;
            case PAYMENT_ORDER -> PaperKind.PAYMENT_ORDER_APPLICATION;
            case REVIEW -> PaperKind.REVIEW_APPLICATION;
            case CONFIRMATION -> PaperKind.CONFIRMATION_APPLICATION;
        };
    }
}
