package org.fengqiao.platform.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people bring them, made here. */
public final class Samples {

    private Samples() {}

    /** A photo of much detail, so that it is large as those of phones are; its left half is red, its right half blue. */
    public static byte[] photo(int width, int height) {
        return image(width, height, "jpg");
    }

    static byte[] screenshot(int width, int height) {
        return image(width, height, "png");
    }

    private static byte[] image(int width, int height, String format) {
        var random = new Random(1);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = random.nextInt(60);
                var color = x < width / 2 ? new Color(195 + noise, noise, noise) : new Color(noise, noise, 195 + noise);
                image.setRGB(x, y, color.getRGB());
            }
        }
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of a JPEG and then these words: a small file of a kind that is taken. */
    public static byte[] small(String words) {
        return ("\u00ff\u00d8\u00ff\u00e0" + new String(words.getBytes(UTF_8), ISO_8859_1)).getBytes(ISO_8859_1);
    }

    /** A recording of that many bytes: nothing makes it smaller on its way. */
    static byte[] recording(int bytes) {
        var content = new byte[bytes];
        new Random(2).nextBytes(content);
        System.arraycopy("#!AMR\n".getBytes(ISO_8859_1), 0, content, 0, 6);
        return content;
    }

    static byte[] pdf(boolean withPassword) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (withPassword) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What scanners agree to call harmful. */
    static byte[] harmful() {
        return "X5O!P%@AP EICAR-STANDARD-ANTIVIRUS-TEST-FILE!".getBytes(UTF_8);
    }
}
