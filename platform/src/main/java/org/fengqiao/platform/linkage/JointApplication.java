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

/**
 * The joint applications of both parties about an agreement: that the arbitration office review it (仲裁审查, 劳动人事争议仲裁办案规则 74) or that the court
 * confirm it (司法确认, 民事诉讼法 205). Alike but for the office and what it is asked.
 */
@Component
class JointApplication {

    private final PacketBlocks blocks;
    private final PaperWords words;

    JointApplication(PacketBlocks blocks, PaperWords words) {
        this.blocks = blocks;
        this.words = words;
    }

    List<Block> blocks(PacketKind kind, PacketContents contents, Sent sent) {
        var settled = words.day(Optional.ofNullable(contents.settledOn()).orElseThrow());
        var agreement = blocks.agreementTitle(contents);
        var content = new ArrayList<Block>();
        for (var side : Side.values()) {
            content.add(heading(words.text(
                    "paper.joint.applicant", words.word(contents.party(side).kind()))));
            content.add(blocks.party(contents.party(side)));
        }
        content.add(heading(words.text("paper.joint.requests")));
        content.add(paragraph(words.text("paper.joint.request." + kind, settled, agreement)));
        content.add(heading(words.text("paper.joint.reasons")));
        content.add(paragraph(
                words.text("paper.joint.reason", blocks.matter(contents), contents.handledBy(), agreement, settled)));
        content.add(paragraph(words.text("paper.joint.law." + kind)));
        content.add(blocks.agreement(contents));
        content.add(heading(words.text("paper.joint.promises")));
        content.add(new Block.Items(List.of(
                words.text("paper.joint.promise.free-will"),
                words.text("paper.joint.promise.lawful"),
                words.text("paper.joint.promise.once"),
                words.text("paper.joint.promise.service"))));
        content.add(paragraph(words.text("paper.packet.to")));
        content.add(new Block.Addressee(sent.office()));
        content.add(new Block.Handwritten(
                List.of(words.text("paper.joint.worker-signs"), words.text("paper.joint.employer-signs"))));
        content.addAll(sent.lines(contents, words));
        content.add(heading(words.text("paper.arbitration.annexes")));
        content.add(new Block.Items(List.of(
                words.text("paper.joint.annex.agreement", agreement), words.text("paper.joint.annex.identity"))));
        content.addAll(sent.supplied(words));
        return content;
    }
}
