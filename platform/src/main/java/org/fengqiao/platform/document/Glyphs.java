package org.fengqiao.platform.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.springframework.stereotype.Component;

/** Characters as outlines (字形): what a seal or a typed signature is drawn with, the same on a machine without any font. */
@Component
class Glyphs {

    /** Read with the first seal or signature that is drawn: it takes its time. */
    private static final class Loaded {

        private static final TrueTypeFont FONT = font();
        private static final float UNITS_PER_EM = unitsPerEm();

        private static TrueTypeFont font() {
            try (var in = Fonts.bold()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static float unitsPerEm() {
            try {
                return FONT.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How wide a line of text is, in the unit of the size. */
    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** Fills a line of text whose baseline begins at the origin of the transform. */
    void fill(PDPageContentStream out, String text, float size, AffineTransform at) throws IOException {
        double x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            var placed = new AffineTransform(at);
            placed.translate(x, 0);
            placed.scale(size / Loaded.UNITS_PER_EM, size / Loaded.UNITS_PER_EM);
            fill(out, codePoint, placed);
            x += advance(codePoint) * size;
        }
        out.fill();
    }

    private double advance(int codePoint) {
        try {
            return Loaded.FONT.getAdvanceWidth(glyph(codePoint)) / Loaded.UNITS_PER_EM;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int codePoint) throws IOException {
        return Loaded.FONT.getUnicodeCmapLookup().getGlyphId(codePoint);
    }

    private void fill(PDPageContentStream out, int codePoint, AffineTransform at) throws IOException {
        var outline = Loaded.FONT.getGlyph().getGlyph(glyph(codePoint));
        if (outline == null) {
            return;
        }
        var point = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (var path = outline.getPath().getPathIterator(at); !path.isDone(); path.next()) {
            switch (path.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> out.moveTo(point[0], point[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(point[0], point[1]);
                case PathIterator.SEG_QUADTO ->
                    // PDF knows cubic curves only.
                    out.curveTo(
                            lastX + 2f / 3 * (point[0] - lastX),
                            lastY + 2f / 3 * (point[1] - lastY),
                            point[2] + 2f / 3 * (point[0] - point[2]),
                            point[3] + 2f / 3 * (point[1] - point[3]),
                            point[2],
                            point[3]);
                case PathIterator.SEG_CUBICTO ->
                    out.curveTo(point[0], point[1], point[2], point[3], point[4], point[5]);
                case PathIterator.SEG_CLOSE -> out.closePath();
                default -> throw new IllegalStateException("A path of unknown segments");
            }
            int end = switch (path.currentSegment(point)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            lastX = point[end];
            lastY = point[end + 1];
        }
    }
}
