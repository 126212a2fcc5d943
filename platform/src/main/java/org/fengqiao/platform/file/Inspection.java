package org.fengqiao.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/** Looks at a file before it is taken (收件检查). */
@Component
class Inspection {

    /** What scanners agree to call harmful, so that they can be tried. */
    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private static final byte[] OLE_MACROS = "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T".getBytes(StandardCharsets.ISO_8859_1);

    private final VirusScanner scanner;

    Inspection(VirusScanner scanner) {
        this.scanner = scanner;
    }

    /** What the file is, or why it is not taken. */
    sealed interface Seen {

        record Fit(FileKind kind) implements Seen {}

        record NotFit(Unfit why) implements Seen {}
    }

    Seen look(byte[] content) {
        if (content.length == 0) {
            return new Seen.NotFit(Unfit.EMPTY);
        }
        if (content.length > FileStore.LARGEST) {
            return new Seen.NotFit(Unfit.TOO_LARGE);
        }
        if (isHarmful(content)) {
            return new Seen.NotFit(Unfit.MAYBE_HARMFUL);
        }
        var kind = FileKind.of(content).orElse(null);
        if (kind == null) {
            return new Seen.NotFit(Unfit.UNKNOWN_KIND);
        }
        return inside(kind, content).<Seen>map(Seen.NotFit::new).orElse(new Seen.Fit(kind));
    }

    private boolean isHarmful(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, FileKind.HEAD), StandardCharsets.ISO_8859_1);
        return head.contains(EICAR) || scanner.findsHarm(content);
    }

    private static Optional<Unfit> inside(FileKind kind, byte[] content) {
        return switch (kind) {
            case PDF -> pdf(content);
            case XLSX, DOCX -> office(content);
            case OFFICE_97 -> contains(content, OLE_MACROS) ? Optional.of(Unfit.MAYBE_HARMFUL) : Optional.empty();
            case JPEG, PNG, WEBP, HEIC, MP3, M4A, AMR, WAV, OGG, AAC, MP4, MOV -> Optional.empty();
        };
    }

    private static Optional<Unfit> pdf(byte[] content) {
        try (var _ = Loader.loadPDF(content)) {
            return Optional.empty();
        } catch (InvalidPasswordException _) {
            return Optional.of(Unfit.HAS_PASSWORD);
        } catch (IOException _) {
            return Optional.of(Unfit.BROKEN);
        }
    }

    /** Programs in an Office file have no place in evidence. */
    private static Optional<Unfit> office(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return Optional.of(Unfit.MAYBE_HARMFUL);
                }
            }
            return Optional.empty();
        } catch (IOException _) {
            return Optional.of(Unfit.BROKEN);
        }
    }

    private static boolean contains(byte[] content, byte[] sought) {
        for (int at = 0; at + sought.length <= content.length; at++) {
            int same = 0;
            while (same < sought.length && content[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }
}
