package org.fengqiao.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What other programs say of our papers: veraPDF of the archiving profile, poppler of the signatures, qpdf of the file itself. */
public final class PdfChecks {

    private PdfChecks() {}

    /** Every rule of PDF/A-2b that a paper breaks. */
    public static List<String> archivingFaults(byte[] pdf) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException(e);
        }
    }

    /** How many signatures poppler finds, all of them valid; anything else is a fault. */
    public static int validSignatures(Path pdf) throws IOException {
        var said = said("pdfsig", "-nocert", pdf.toString());
        int all = said.split("Signature #", -1).length - 1;
        int valid = said.split("Signature is Valid", -1).length - 1;
        if (all != valid) {
            return 0;
        }
        return all;
    }

    /** What qpdf finds wrong with a file; empty where it finds nothing. */
    public static String qpdfFaults(Path pdf) throws IOException {
        var said = said("qpdf", "--check", pdf.toString());
        return said.contains("No syntax or stream encoding errors found") ? "" : said;
    }

    private static String said(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
