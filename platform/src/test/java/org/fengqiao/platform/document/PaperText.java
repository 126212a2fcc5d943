package org.fengqiao.platform.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on a paper, as whoever copies or searches it finds it. With {@code -Dpapers=…} each paper looked at is left there. */
public final class PaperText {

    private PaperText() {}

    /** All of its text without line breaks: a sentence is found however it was broken. */
    public static String of(byte[] pdf, String name) throws IOException {
        var folder = System.getProperty("papers");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".pdf"), pdf);
        }
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    public static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
