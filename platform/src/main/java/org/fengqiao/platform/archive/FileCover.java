package org.fengqiao.platform.archive;

import static org.fengqiao.platform.document.Block.fact;
import static org.fengqiao.platform.document.Block.heading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.platform.casefile.CaseBlocks;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.document.Block;
import org.fengqiao.platform.document.NewPaper;
import org.fengqiao.platform.document.PaperKind;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.document.Seal;
import org.fengqiao.platform.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cover of a file with its catalog (案卷封面和卷内目录). */
@Component
class FileCover {

    private final CaseBlocks blocks;
    private final PaperWords words;

    FileCover(CaseBlocks blocks, PaperWords words) {
        this.blocks = blocks;
        this.words = words;
    }

    NewPaper of(CaseView view, Organization organization, Catalog catalog, Instant boundAt, LocalDate keepUntil) {
        return new NewPaper(
                view.id().region(),
                PaperKind.FILE_COVER,
                words.text("paper.cover.title"),
                view.reference(),
                organization.name(),
                new Seal(organization.name(), organization.sealKey()),
                List.of(
                        blocks.parties(view),
                        Block.facts(
                                fact(words.text("paper.cover.matter"), blocks.matter(view)),
                                fact(words.text("paper.cover.received"), words.day(view.submittedAt())),
                                fact(words.text("paper.cover.accepted"), day(view.acceptedAt())),
                                fact(words.text("paper.cover.settled"), day(view.settledAt())),
                                fact(words.text("paper.cover.ended"), day(view.endedAt())),
                                fact(words.text("paper.cover.result"), words.word(view.stage())),
                                fact(words.text("paper.cover.keep-until"), words.day(keepUntil))),
                        new Block.Issuer(organization.name(), words.day(boundAt)),
                        new Block.NewPage(),
                        heading(words.text("paper.cover.catalog")),
                        lines(catalog)));
    }

    private Block lines(Catalog catalog) {
        return new Block.Grid(
                List.of(
                        words.text("paper.cover.number"),
                        words.text("paper.cover.name"),
                        words.text("paper.cover.day"),
                        words.text("paper.evidence.sha256")),
                catalog.lines().stream()
                        .map(line -> List.of(
                                Integer.toString(line.number()), line.title(), words.day(line.at()), line.sha256()))
                        .toList());
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : words.day(moment);
    }
}
