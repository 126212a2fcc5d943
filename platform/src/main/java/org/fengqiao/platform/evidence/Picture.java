package org.fengqiao.platform.evidence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A photo as staff look at it (看图): decoded, turned upright and written anew as JPEG, so that nothing is left of what was sent but what can be seen. The
 * longer side has at most 1,600 pixels; a long screenshot keeps 800 across, or nobody could read it.
 */
final class Picture {

    private static final double LONGER = 1_600;
    private static final double ACROSS = 800;
    private static final double LONG = 2.5;
    /** What claims to have more pixels is not decoded: a few bytes can claim anything. */
    private static final long MOST_PIXELS = 120_000_000;

    private Picture() {}

    /** Empty if it is no photo that can be decoded here. */
    static Optional<byte[]> of(byte[] content) {
        try {
            var decoded = decoded(content);
            if (decoded == null) {
                return Optional.empty();
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(upright(decoded, Orientation.of(content)), "jpg", out);
            return Optional.of(out.toByteArray());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage decoded(byte[] content) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return scaled(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static @Nullable BufferedImage scaled(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return null;
        }
        double scale = scale(width, height);
        // Pixels nobody will see are skipped while decoding: a large photo must not fill the memory.
        int step = Math.max(1, (int) (0.5 / scale));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var read = reader.read(0, parameters);
        var scaled = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, scaled.getWidth(), scaled.getHeight(), Color.WHITE, null);
        graphics.dispose();
        return scaled;
    }

    static double scale(int width, int height) {
        double longer = Math.max(width, height);
        double shorter = Math.min(width, height);
        double whole = LONGER / longer;
        return Math.min(1, longer > LONG * shorter ? Math.max(whole, ACROSS / shorter) : whole);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        var turned = orientation > 4
                ? new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.drawRenderedImage(image, turn(orientation, image.getWidth(), image.getHeight()));
        graphics.dispose();
        return turned;
    }

    /** Where each pixel goes: x' = m00 x + m01 y + m02, y' = m10 x + m11 y + m12, in the order m00, m10, m01, m11, m02, m12. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
