package org.fengqiao.platform.linkage;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.paragraph;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CasePaper;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.document.Seal;
import org.fengqiao.platform.linkage.PacketContents.ProofOfDelivery;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/**
 * The certificate that it ended without agreement (调解终止证明): what happened on which day, and that no agreement came of it. Never what was offered,
 * conceded, or why it failed.
 */
@Component
class ExitCertificate {

    private final CasePapers papers;
    private final PacketBlocks blocks;
    private final PaperWords words;
    private final Clock clock;

    ExitCertificate(CasePapers papers, PacketBlocks blocks, PaperWords words, Clock clock) {
        this.papers = papers;
        this.blocks = blocks;
        this.words = words;
        this.clock = clock;
    }

    /** The one certificate of a case that ended, made when first wanted. */
    CasePaper issue(CaseId id, PacketContents contents, Organization organization) {
        return papers.issueOnce(
                id,
                PaperKind.EXIT_CERTIFICATE.name(),
                () -> of(id, contents, organization),
                EnumSet.allOf(Side.class),
                Actor.system());
    }

    private NewPaper of(CaseId id, PacketContents contents, Organization organization) {
        var accepted = Optional.ofNullable(contents.acceptedOn()).orElse(contents.receivedOn());
        var ended = Optional.ofNullable(contents.endedOn()).orElseThrow();
        return new NewPaper(
                id.region(),
                PaperKind.EXIT_CERTIFICATE,
                words.text("paper.exit.title"),
                contents.reference(),
                organization.name(),
                new Seal(organization.name(), organization.sealKey()),
                List.of(
                        Block.facts(
                                fact(words.text("paper.side.APPLICANT"), blocks.name(contents, Side.APPLICANT)),
                                fact(words.text("paper.side.RESPONDENT"), blocks.name(contents, Side.RESPONDENT)),
                                fact(
                                        words.text("paper.party.credit-code"),
                                        contents.party(Side.RESPONDENT).creditCode()),
                                fact(words.text("paper.exit.matter"), blocks.matter(contents))),
                        paragraph(words.text(
                                "paper.exit.received", words.day(contents.receivedOn()), words.day(accepted))),
                        paragraph(notified(contents)),
                        paragraph(words.text("paper.exit.ended", words.day(ended))),
                        paragraph(words.text("paper.exit.right")),
                        paragraph(words.text("paper.exit.certified")),
                        new Block.Issuer(organization.name(), words.day(clock.instant()))));
    }

    private String notified(PacketContents contents) {
        return contents.deliveries().stream()
                .map(ProofOfDelivery::deliveredAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(first -> words.text("paper.exit.notified", words.day(Days.of(first))))
                .orElseGet(() -> words.text("paper.exit.not-notified"));
    }
}
