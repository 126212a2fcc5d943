package org.fengqiao.platform.document;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.springframework.stereotype.Component;

/** What a signature or seal looks like on the paper (签章图样). Drawn into a box whose lower left corner is the origin. */
@Component
class Marks {

    private static final float[] VERMILION = {0xC8 / 255f, 0x10 / 255f, 0x2E / 255f};
    private static final float[] INK = {0x1A / 255f, 0x21 / 255f, 0x29 / 255f};
    private static final int LARGEST_DRAWING = 2_000;
    private static final float PROOF_SIZE = 6.5f;
    /** How far the name reaches around the seal, and how much of that one character takes. */
    private static final double MOST_ARC = Math.toRadians(270);

    private static final double ARC_OF_ONE = Math.toRadians(24);

    private final Glyphs glyphs;

    Marks(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Draws one mark into its box. */
    @FunctionalInterface
    interface Mark {
        void draw(PDDocument document, PDPageContentStream out, float width, float height) throws IOException;
    }

    /** 印章: the organization's name around a star. */
    Mark seal(String organization) {
        return (_, out, width, _) -> {
            out.setStrokingColor(VERMILION[0], VERMILION[1], VERMILION[2]);
            out.setNonStrokingColor(VERMILION[0], VERMILION[1], VERMILION[2]);
            float middle = width / 2;
            out.setLineWidth(width * 0.028f);
            circle(out, middle, middle, width * 0.47f);
            out.stroke();
            star(out, middle, middle, width * 0.15f);
            out.fill();
            around(out, organization, middle, width * 0.33f, width * 0.105f);
        };
    }

    /** A signature: as drawn, or the name as typed; beneath it how the signer was proven. */
    Mark signature(Signer signer) {
        var drawn = Optional.ofNullable(signer.drawing()).flatMap(Marks::picture);
        return (document, out, width, height) -> {
            out.setNonStrokingColor(INK[0], INK[1], INK[2]);
            glyphs.fill(out, signer.proof(), PROOF_SIZE, AffineTransform.getTranslateInstance(1, 3));
            float free = height - PROOF_SIZE - 6;
            if (drawn.isPresent()) {
                var picture = LosslessFactory.createFromImage(document, drawn.get());
                float scale = Math.min(width / picture.getWidth(), free / picture.getHeight());
                out.drawImage(picture, 2, PROOF_SIZE + 5, picture.getWidth() * scale, picture.getHeight() * scale);
            } else {
                float size = Math.min(free * 0.6f, (width - 8) / Math.max(1, glyphs.width(signer.name(), 1)));
                glyphs.fill(
                        out, signer.name(), size, AffineTransform.getTranslateInstance(4, PROOF_SIZE + 6 + free * 0.2));
            }
        };
    }

    /** Whether a drawing is a picture of a sensible size. */
    static boolean isPicture(byte[] png) {
        return picture(png).isPresent();
    }

    private static Optional<BufferedImage> picture(byte[] png) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(png)))
                    .filter(drawn -> drawn.getWidth() <= LARGEST_DRAWING && drawn.getHeight() <= LARGEST_DRAWING);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void around(PDPageContentStream out, String text, float middle, float radius, float size)
            throws IOException {
        var letters = text.codePoints().mapToObj(Character::toString).toList();
        double arc = Math.min(MOST_ARC, ARC_OF_ONE * (letters.size() - 1));
        double step = letters.size() > 1 ? arc / (letters.size() - 1) : 0;
        float fitting = (float) Math.min(size, step == 0 ? size : step * radius * 1.05);
        double angle = arc / 2;
        for (var letter : letters) {
            var at = new AffineTransform();
            at.translate(middle, middle);
            at.rotate(angle);
            at.translate(-glyphs.width(letter, fitting) / 2, radius);
            glyphs.fill(out, letter, fitting, at);
            angle -= step;
        }
    }

    private static void circle(PDPageContentStream out, float x, float y, float radius) throws IOException {
        float reach = radius * 0.5523f;
        out.moveTo(x + radius, y);
        out.curveTo(x + radius, y + reach, x + reach, y + radius, x, y + radius);
        out.curveTo(x - reach, y + radius, x - radius, y + reach, x - radius, y);
        out.curveTo(x - radius, y - reach, x - reach, y - radius, x, y - radius);
        out.curveTo(x + reach, y - radius, x + radius, y - reach, x + radius, y);
        out.closePath();
    }

    private static void star(PDPageContentStream out, float x, float y, float radius) throws IOException {
        for (int point = 0; point < 10; point++) {
            double angle = Math.PI / 2 + point * Math.PI / 5;
            double reach = point % 2 == 0 ? radius : radius * 0.382;
            float atX = (float) (x + reach * Math.cos(angle));
            float atY = (float) (y + reach * Math.sin(angle));
            if (point == 0) {
                out.moveTo(atX, atY);
            } else {
                out.lineTo(atX, atY);
            }
        }
        out.closePath();
    }
}
