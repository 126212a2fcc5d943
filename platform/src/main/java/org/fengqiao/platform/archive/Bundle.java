package org.fengqiao.platform.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.document.PaperId;
import org.fengqiao.platform.document.Papers;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Wall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bound file in one piece (案卷包): a ZIP of the cover, then every line of the catalog in its order. */
@Component
class Bundle {

    private final Wall wall;
    private final Cataloging cataloging;
    private final Papers papers;
    private final FileStore files;
    private final Journal journal;

    Bundle(Wall wall, Cataloging cataloging, Papers papers, FileStore files, Journal journal) {
        this.wall = wall;
        this.cataloging = cataloging;
        this.papers = papers;
        this.files = files;
        this.journal = journal;
    }

    /** Piece after piece, so that a large file is never held as a whole. Taking it out leaves a trace. */
    @Transactional
    void write(CaseView view, BoundFile file, Actor by, OutputStream out) {
        var catalog = cataloging.of(view);
        journal.record(
                Chain.ofCase(view.id()),
                by,
                Act.of("archive.take-out", Map.of("cover", file.cover().text())));
        wall.outside(() -> {
            try (var zip = new ZipOutputStream(out)) {
                add(zip, "000-cover.pdf", content(file.cover()));
                for (var line : catalog.lines()) {
                    add(zip, name(line), content(line));
                }
                return catalog;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] content(CatalogLine line) {
        return line.paper() == null
                ? files.content(requireNonNull(line.evidence()), Access.CASE)
                : content(line.paper());
    }

    private byte[] content(PaperId paper) {
        return papers.content(papers.find(paper).orElseThrow());
    }

    private static String name(CatalogLine line) {
        var title = line.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
        return "%03d-%s%s".formatted(line.number(), title, line.paper() == null ? "" : ".pdf");
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
