package org.fengqiao.platform.intake;

import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.platform.casefile.CaseBlocks;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.organization.Organization;
import org.springframework.stereotype.Component;

/** The application for mediation (调解申请书), as it was sent: 劳动争议调解仲裁法 12. */
@Component
class ApplicationPaper {

    private final CaseFiles cases;
    private final CaseBlocks blocks;
    private final PaperWords words;

    ApplicationPaper(CaseFiles cases, CaseBlocks blocks, PaperWords words) {
        this.cases = cases;
        this.blocks = blocks;
        this.words = words;
    }

    NewPaper of(CaseView view, Organization organization) {
        var content = new ArrayList<Block>();
        content.add(heading(words.text("paper.side.APPLICANT")));
        content.add(blocks.party(view, Side.APPLICANT));
        content.add(heading(words.text("paper.side.RESPONDENT")));
        content.add(blocks.party(view, Side.RESPONDENT));
        content.add(heading(words.text("paper.requests")));
        content.addAll(blocks.claims(view));
        content.add(heading(words.text("paper.application.reasons")));
        content.addAll(reasons(view));
        content.add(heading(words.text("paper.application.evidence")));
        content.add(evidence(view));
        content.add(paragraph(words.text("paper.application.route." + view.route())));
        content.add(paragraph(
                words.text("paper.application.sent", words.moment(view.submittedAt()), view.receiptNumber())));
        content.add(paragraph(words.text("paper.to")));
        content.add(new Block.Addressee(organization.name()));
        content.add(new Block.Issuer(
                words.text("paper.application.signed", blocks.name(view, Side.APPLICANT)),
                words.day(view.submittedAt())));
        return new NewPaper(
                view.id().region(),
                PaperKind.APPLICATION,
                words.text("paper.application.title"),
                view.receiptNumber(),
                organization.name(),
                null,
                content);
    }

    private List<Block> reasons(CaseView view) {
        var reasons = new ArrayList<Block>();
        if (!view.story().isBlank()) {
            reasons.add(new Block.Quote(view.story()));
        }
        var elements = cases.elements(view.id());
        if (elements.stream().anyMatch(element -> element.side() == Side.APPLICANT)) {
            reasons.add(blocks.told(elements));
        }
        return reasons;
    }

    private Block evidence(CaseView view) {
        var files = cases.evidence(view.id()).stream()
                .filter(file -> file.side() == Side.APPLICANT && !file.at().isAfter(view.submittedAt()))
                .toList();
        return files.isEmpty() ? paragraph(words.text("paper.application.no-evidence")) : blocks.evidence(files);
    }
}
