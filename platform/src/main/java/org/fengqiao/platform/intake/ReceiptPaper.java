package org.fengqiao.platform.intake;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.casefile.CaseBlocks;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.document.Seal;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** The receipt (收件回执): what was asked for and when, and the next steps with their days. Whenever it is made, it says how things stood on arrival. */
@Component
class ReceiptPaper {

    private final CaseFiles cases;
    private final CaseBlocks blocks;
    private final LimitationLine limitation;
    private final PaperWords words;
    private final Periods periods;
    private final Clock clock;

    ReceiptPaper(
            CaseFiles cases,
            CaseBlocks blocks,
            LimitationLine limitation,
            PaperWords words,
            Rulebook rulebook,
            Clock clock) {
        this.cases = cases;
        this.blocks = blocks;
        this.limitation = limitation;
        this.words = words;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    NewPaper of(CaseView view, Organization organization) {
        var content = new ArrayList<Block>();
        content.add(Block.facts(
                fact(words.text("paper.side.APPLICANT"), blocks.name(view, Side.APPLICANT)),
                fact(words.text("paper.side.RESPONDENT"), blocks.name(view, Side.RESPONDENT)),
                fact(words.text("paper.receipt.at"), words.moment(view.submittedAt())),
                fact(words.text("paper.receipt.by"), organization.name()),
                fact(
                        words.text("paper.receipt.contact"),
                        words.text(
                                "paper.contact", organization.address(), organization.phone(), organization.hours()))));
        content.add(heading(words.text("paper.requests")));
        content.addAll(blocks.claims(view));
        content.add(heading(words.text("paper.receipt.received")));
        content.addAll(received(view));
        content.add(heading(words.text("paper.receipt.next")));
        content.add(next(view));
        content.add(new Block.Issuer(organization.name(), words.day(clock.instant())));
        return new NewPaper(
                view.id().region(),
                PaperKind.RECEIPT,
                words.text("paper.receipt.title"),
                view.receiptNumber(),
                organization.name(),
                new Seal(organization.name(), organization.sealKey()),
                content);
    }

    private List<Block> received(CaseView view) {
        var files = cases.evidence(view.id()).stream()
                .filter(file -> file.side() == Side.APPLICANT && !file.at().isAfter(view.submittedAt()))
                .toList();
        return files.isEmpty()
                ? List.of(paragraph(words.text("paper.receipt.application-only")))
                : List.of(
                        paragraph(words.text("paper.receipt.with-evidence", String.valueOf(files.size()))),
                        blocks.evidence(files));
    }

    private Block next(CaseView view) {
        var received = Days.of(view.submittedAt());
        return new Block.Items(List.of(
                words.text(
                        "paper.receipt.accept",
                        words.day(periods.lastDay(Applications.ACCEPT_WITHIN, received)
                                .date())),
                words.text(
                        "paper.receipt.mediate",
                        words.day(periods.lastDay(Applications.MEDIATE_WITHIN, received)
                                .date())),
                limitation.of(view),
                words.text("paper.receipt.direct"),
                words.text("paper.receipt.notify"),
                words.text("paper.free")));
    }
}
