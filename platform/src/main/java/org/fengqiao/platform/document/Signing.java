package org.fengqiao.platform.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** Puts one more signature on a paper (签章), after all that stand there and without touching them: PAdES baseline (ETSI EN 319 142-1). */
@Component
class Signing {

    private static final COSName PADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final int ROOM_FOR_SIGNATURE = 6 * 1024;
    private static final int PRINTED_AND_LOCKED = 4 | 128;

    private final Clock clock;

    Signing(Clock clock) {
        this.clock = clock;
    }

    /** The paper with the mark at its place, signed over all of it. */
    byte[] sign(byte[] pdf, Place place, Marks.Mark mark, Credential credential, String name, String reason) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions();
                var visible = visible(document.getPage(place.page()), place, mark)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PADES);
            signature.setName(name);
            signature.setReason(reason);
            signature.setSignDate(now());
            options.setPreferredSignatureSize(ROOM_FOR_SIGNATURE);
            options.setVisualSignature(visible);
            options.setPage(place.page());
            document.addSignature(signature, content -> PadesSignature.over(content, credential), options);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Calendar now() {
        var now = Calendar.getInstance(TimeZone.getTimeZone(Days.ZONE));
        now.setTime(Date.from(clock.instant()));
        return now;
    }

    /** A paper of one field that looks as the signature shall look: the form in which the signing takes it. */
    private static InputStream visible(PDPage onto, Place place, Marks.Mark mark) throws IOException {
        try (var template = new PDDocument()) {
            template.addPage(new PDPage(onto.getMediaBox()));
            var form = new PDAcroForm(template);
            template.getDocumentCatalog().setAcroForm(form);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            form.getCOSObject().setDirect(true);
            var field = new PDSignatureField(form);
            form.getFields().add(field);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(place.x(), place.y(), place.width(), place.height()));
            widget.setAnnotationFlags(PRINTED_AND_LOCKED);
            var appearance = new PDAppearanceDictionary();
            appearance.getCOSObject().setDirect(true);
            appearance.setNormalAppearance(drawn(template, place, mark));
            widget.setAppearance(appearance);
            var out = new ByteArrayOutputStream();
            template.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
    }

    private static PDAppearanceStream drawn(PDDocument template, Place place, Marks.Mark mark) throws IOException {
        var form = new PDFormXObject(new PDStream(template));
        form.setResources(new PDResources());
        form.setFormType(1);
        form.setBBox(new PDRectangle(place.width(), place.height()));
        var stream = new PDAppearanceStream(form.getCOSObject());
        try (var out = new PDPageContentStream(template, stream)) {
            mark.draw(template, out, place.width(), place.height());
        }
        return stream;
    }
}
