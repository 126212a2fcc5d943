package org.fengqiao.platform.linkage;

import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.PaperWords;
import org.springframework.stereotype.Component;

/** The application for a payment order on an agreement that was not kept (支付令申请书): 劳动争议调解仲裁法 16, 民事诉讼法 225. */
@Component
class PaymentOrderApplication {

    private final PacketBlocks blocks;
    private final PaperWords words;

    PaymentOrderApplication(PacketBlocks blocks, PaperWords words) {
        this.blocks = blocks;
        this.words = words;
    }

    List<Block> blocks(PacketContents contents, Sent sent) {
        var settled = words.day(Optional.ofNullable(contents.settledOn()).orElseThrow());
        var agreement = blocks.agreementTitle(contents);
        var content = new ArrayList<Block>();
        content.add(heading(words.text("paper.side.APPLICANT")));
        content.add(blocks.party(contents.party(Side.APPLICANT)));
        content.add(heading(words.text("paper.side.RESPONDENT")));
        content.add(blocks.party(contents.party(Side.RESPONDENT)));
        content.add(heading(words.text("paper.payment-order.requests")));
        content.add(new Block.Items(List.of(
                words.text("paper.payment-order.request", words.moneyInFull(contents.overdueTotal())),
                words.text("paper.payment-order.fee"))));
        content.add(heading(words.text("paper.joint.reasons")));
        content.add(paragraph(words.text(
                "paper.payment-order.reason", blocks.matter(contents), contents.handledBy(), agreement, settled)));
        content.add(blocks.overdue(contents));
        content.add(paragraph(words.text("paper.payment-order.law")));
        content.add(paragraph(words.text("paper.payment-order.conditions")));
        content.add(blocks.agreement(contents));
        content.add(paragraph(words.text("paper.packet.to")));
        content.add(new Block.Addressee(sent.office()));
        content.add(new Block.Handwritten(List.of(words.text("paper.packet.applicant-signs"))));
        content.addAll(sent.lines(contents, words));
        content.add(heading(words.text("paper.arbitration.annexes")));
        content.add(new Block.Items(List.of(
                words.text("paper.joint.annex.agreement", agreement), words.text("paper.arbitration.annex.identity"))));
        content.addAll(sent.supplied(words));
        return content;
    }
}
