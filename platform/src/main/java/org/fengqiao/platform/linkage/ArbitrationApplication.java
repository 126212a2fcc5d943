package org.fengqiao.platform.linkage;

import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.PaperWords;
import org.springframework.stereotype.Component;

/** The application for arbitration (仲裁申请书) with the lists that go with it: 劳动争议调解仲裁法 28. */
@Component
class ArbitrationApplication {

    private final PacketBlocks blocks;
    private final PaperWords words;

    ArbitrationApplication(PacketBlocks blocks, PaperWords words) {
        this.blocks = blocks;
        this.words = words;
    }

    List<Block> blocks(PacketContents contents, Sent sent) {
        var content = new ArrayList<Block>();
        content.add(heading(words.text("paper.side.APPLICANT")));
        content.add(blocks.party(contents.party(Side.APPLICANT)));
        content.add(heading(words.text("paper.side.RESPONDENT")));
        content.add(blocks.party(contents.party(Side.RESPONDENT)));
        content.add(heading(words.text("paper.arbitration.requests")));
        content.addAll(requests(contents));
        content.add(heading(words.text("paper.arbitration.reasons")));
        content.addAll(reasons(contents));
        content.add(paragraph(words.text("paper.packet.to")));
        content.add(new Block.Addressee(sent.office()));
        content.add(new Block.Handwritten(List.of(words.text("paper.packet.applicant-signs"))));
        content.addAll(sent.lines(contents, words));
        content.add(new Block.NewPage());
        content.addAll(annexes(contents, sent));
        return content;
    }

    private List<Block> requests(PacketContents contents) {
        var requests = new ArrayList<Block>();
        requests.add(
                new Block.Items(contents.claims().stream().map(blocks::claim).toList()));
        if (isEitherOr(contents)) {
            requests.add(paragraph(words.text("paper.arbitration.either-or")));
        }
        if (contents.total().isPositive()) {
            requests.add(paragraph(words.text("paper.arbitration.total", words.moneyInFull(contents.total()))));
        }
        return requests;
    }

    private static boolean isEitherOr(PacketContents contents) {
        var types =
                contents.claims().stream().map(PacketContents.ClaimLine::type).toList();
        return types.contains(ClaimType.UNLAWFUL_TERM)
                && (types.contains(ClaimType.SEVERANCE) || types.contains(ClaimType.NOTICE_PAY));
    }

    private List<Block> reasons(PacketContents contents) {
        var reasons = new ArrayList<Block>();
        if (!contents.story().isBlank()) {
            reasons.add(paragraph(words.text("paper.arbitration.story")));
            reasons.add(new Block.Quote(contents.story()));
        }
        reasons.add(paragraph(words.text("paper.arbitration.computed")));
        reasons.add(blocks.computations(contents));
        contents.claims().stream()
                .filter(claim -> claim.admitted() != null)
                .map(claim -> paragraph(words.text(
                        "paper.arbitration.admitted", words.word(claim.type()), words.money(claim.admitted()))))
                .forEach(reasons::add);
        if (contents.settledOn() != null && !contents.overdue().isEmpty()) {
            reasons.add(paragraph(words.text(
                    "paper.arbitration.unkept",
                    contents.handledBy(),
                    blocks.agreementTitle(contents),
                    words.day(contents.settledOn()))));
            reasons.add(blocks.overdue(contents));
            reasons.add(blocks.agreement(contents));
        }
        if (contents.endedOn() != null) {
            reasons.add(paragraph(words.text(
                    "paper.arbitration.mediated",
                    words.day(contents.receivedOn()),
                    contents.handledBy(),
                    words.day(contents.endedOn()))));
        }
        reasons.add(paragraph(words.text("paper.arbitration.therefore")));
        return reasons;
    }

    private List<Block> annexes(PacketContents contents, Sent sent) {
        var annexes = new ArrayList<Block>();
        annexes.add(heading(words.text("paper.arbitration.annexes")));
        annexes.add(new Block.Items(enclosed(contents)));
        if (!contents.facts().isEmpty()) {
            annexes.add(heading(words.text("paper.arbitration.facts")));
            annexes.add(blocks.facts(contents));
        }
        annexes.add(heading(words.text("paper.arbitration.evidence")));
        annexes.add(
                contents.evidence().isEmpty() ? paragraph(words.text("paper.packet.none")) : blocks.evidence(contents));
        annexes.add(heading(words.text("paper.arbitration.deliveries")));
        annexes.add(
                contents.deliveries().isEmpty()
                        ? paragraph(words.text("paper.packet.none"))
                        : blocks.deliveries(contents));
        annexes.addAll(sent.supplied(words));
        return annexes;
    }

    private List<String> enclosed(PacketContents contents) {
        var enclosed = new ArrayList<String>();
        enclosed.add(words.text("paper.arbitration.annex.copies"));
        enclosed.add(words.text("paper.arbitration.annex.certificate"));
        if (!contents.evidence().isEmpty()) {
            enclosed.add(words.text(
                    "paper.arbitration.annex.evidence",
                    String.valueOf(contents.evidence().size())));
        }
        enclosed.add(words.text("paper.arbitration.annex.identity"));
        return enclosed;
    }
}
