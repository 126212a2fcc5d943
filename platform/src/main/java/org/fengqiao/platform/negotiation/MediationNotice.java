package org.fengqiao.platform.negotiation;

import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.casefile.CaseBlocks;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.document.Seal;
import org.fengqiao.platform.organization.Organization;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The notice that calls the other side in (调解通知书): who asks for what, how to answer, how to know that it is real. No amount and no word of the
 * story stands on it, for a letter is opened by whoever takes the mail.
 */
@Component
class MediationNotice {

    private final CaseBlocks blocks;
    private final PaperWords words;
    private final String address;
    private final Clock clock;

    MediationNotice(
            CaseBlocks blocks, PaperWords words, @Value("${fengqiao.public-address}") String address, Clock clock) {
        this.blocks = blocks;
        this.words = words;
        this.address = address;
        this.clock = clock;
    }

    NewPaper of(CaseView view, Organization organization) {
        return new NewPaper(
                view.id().region(),
                PaperKind.MEDIATION_NOTICE,
                words.text("paper.notice.title"),
                view.reference(),
                organization.name(),
                new Seal(organization.name(), organization.sealKey()),
                List.of(
                        new Block.Addressee(words.text("paper.notice.addressee", blocks.name(view, Side.RESPONDENT))),
                        paragraph(words.text(
                                "paper.notice.why",
                                blocks.name(view, Side.APPLICANT),
                                blocks.matter(view),
                                words.day(view.submittedAt()),
                                words.day(Optional.ofNullable(view.acceptedAt()).orElse(view.submittedAt())),
                                view.reference())),
                        heading(words.text("paper.notice.requests")),
                        new Block.Items(view.claims().stream()
                                .map(claim -> words.text("paper.claim." + claim.type()))
                                .distinct()
                                .toList()),
                        heading(words.text("paper.notice.answer")),
                        new Block.Items(List.of(
                                words.text("paper.notice.answer.where", address),
                                words.text("paper.notice.answer." + view.route()),
                                words.text("paper.notice.answer.who"),
                                words.text("paper.notice.answer.bring"))),
                        heading(words.text("paper.notice.know")),
                        new Block.Items(List.of(
                                words.text("paper.notice.know.free-will"),
                                words.text("paper.notice.know.confidential"),
                                words.text("paper.notice.know.free"),
                                words.text(
                                        "paper.notice.know.real",
                                        organization.name(),
                                        organization.address(),
                                        organization.phone()))),
                        new Block.Issuer(organization.name(), words.day(clock.instant()))));
    }
}
