package org.fengqiao.platform.linkage;

import static org.fengqiao.platform.document.Block.heading;
import static org.fengqiao.platform.document.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.linkage.PacketContents.PartyLine;
import org.jspecify.annotations.Nullable;

/**
 * To whom and when a packet goes out, as its paper says it (送出情况).
 *
 * @param office the office's name
 * @param applicantAt when the applicant sent it; null in a preview
 * @param respondentAt when the other side joined; null for a packet of one side
 * @param gaps what the office missed and what was said to it
 */
record Sent(
        String office,
        @Nullable Instant applicantAt,
        @Nullable Instant respondentAt,
        List<Gap> gaps) {

    static Sent notYet(String office) {
        return new Sent(office, null, null, List.of());
    }

    /** Who sent it, and when; nothing in a preview. */
    List<Block> lines(PacketContents contents, PaperWords words) {
        var lines = new ArrayList<Block>();
        line(contents.party(Side.APPLICANT), applicantAt, words).ifPresent(lines::add);
        line(contents.party(Side.RESPONDENT), respondentAt, words).ifPresent(lines::add);
        return lines;
    }

    private Optional<Block> line(PartyLine by, @Nullable Instant at, PaperWords words) {
        return at == null
                ? Optional.empty()
                : Optional.of(paragraph(words.text("paper.packet.sent-by", by.name(), words.moment(at), office)));
    }

    /** 补正: each thing that was missing, with the answer. */
    List<Block> supplied(PaperWords words) {
        return gaps.isEmpty()
                ? List.of()
                : List.of(
                        heading(words.text("paper.packet.supplied")),
                        new Block.Grid(
                                List.of(words.text("paper.packet.gap"), words.text("paper.packet.supply")),
                                gaps.stream()
                                        .map(gap -> List.of(gap.words(), gap.supplied() == null ? "" : gap.supplied()))
                                        .toList()));
    }
}
