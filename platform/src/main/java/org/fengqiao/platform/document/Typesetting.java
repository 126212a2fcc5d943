package org.fengqiao.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets a paper (排版): PDF/A-2b, the fonts inside, and the places where something is put later. */
@Component
class Typesetting {

    private static final String PLACE = "place:";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final TemplateEngine templates;
    private final MessageSource texts;
    private final String publicAddress;

    Typesetting(
            TemplateEngine templates, MessageSource texts, @Value("${fengqiao.public-address}") String publicAddress) {
        this.templates = templates;
        this.texts = texts;
        this.publicAddress = publicAddress;
        // Its log would hold words of the papers.
        XRLog.setLoggingEnabled(false);
    }

    /** @param places where signatures and the seal go, in the order they stand in the text */
    record Sheet(byte[] pdf, List<Place> places) {}

    Sheet set(NewPaper paper, String code) {
        var address = publicAddress + "/v/" + code;
        var html = new StringOutput();
        templates.render(
                "document/paper.jte",
                Map.of(
                        "paper", paper,
                        "code", code,
                        "address", address,
                        "qr", QrCode.dataUrl("https://" + address),
                        "verify", texts.getMessage("paper.verify", null, Locale.CHINA)),
                html);
        try {
            return render(html.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet render(String html) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(SRGB)
                .withHtmlContent(html, null);
        builder.useFont(Fonts::regular, Fonts.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Fonts::bold, Fonts.FAMILY, 700, FontStyle.NORMAL, true);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                var places = takePlaces(document);
                var out = new ByteArrayOutputStream();
                // With a plain cross-reference table, to which signatures can add theirs without a fault.
                document.save(out, CompressParameters.NO_COMPRESSION);
                return new Sheet(out.toByteArray(), places);
            }
        }
    }

    /** The template marks places as links; they are read and taken out again. */
    private static List<Place> takePlaces(PDDocument document) throws IOException {
        var places = new ArrayList<Place>();
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            var page = document.getPage(number);
            var kept = new ArrayList<PDAnnotation>();
            for (var annotation : page.getAnnotations()) {
                var name = placeName(annotation);
                if (name == null) {
                    kept.add(annotation);
                } else {
                    places.add(place(name, number, annotation));
                }
            }
            page.setAnnotations(kept);
        }
        return places;
    }

    private static @Nullable String placeName(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI to
                        && to.getURI().startsWith(PLACE)
                ? to.getURI().substring(PLACE.length())
                : null;
    }

    private static Place place(String name, int number, PDAnnotation annotation) {
        var box = annotation.getRectangle();
        return new Place(name, number, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }
}
