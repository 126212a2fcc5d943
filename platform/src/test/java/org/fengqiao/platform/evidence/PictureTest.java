package org.fengqiao.platform.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void a_large_photo_has_at_most_1600_pixels_on_its_longer_side() throws IOException {
        var picture = picture(Samples.photo(2400, 1200));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(800);
    }

    @Test
    void a_small_photo_keeps_its_size() throws IOException {
        assertThat(picture(Samples.photo(320, 240)).getWidth()).isEqualTo(320);
    }

    @Test
    void a_long_screenshot_stays_wide_enough_to_be_read() throws IOException {
        var picture = picture(Samples.screenshot(1080, 4000));
        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(2963);
    }

    @Test
    void a_photo_taken_sideways_is_turned_upright_and_says_nothing_more_of_the_camera() throws IOException {
        var upright = Samples.photo(400, 200);
        assertThat(isRed(picture(upright), 10, 100)).as("left half").isTrue();

        // 6: what is to be at the top lies at the left.
        var turned = picture(held(upright, 6));
        assertThat(turned.getWidth()).isEqualTo(200);
        assertThat(turned.getHeight()).isEqualTo(400);
        assertThat(isRed(turned, 100, 10)).as("top half").isTrue();
        assertThat(isRed(turned, 100, 390)).as("bottom half").isFalse();
        assertThat(isRed(picture(held(upright, 8)), 100, 390)).as("bottom half").isTrue();
        assertThat(isRed(picture(held(upright, 3)), 390, 100)).as("right half").isTrue();
        assertThat(isRed(picture(held(upright, 2)), 390, 100)).as("mirrored").isTrue();

        assertThat(new String(Picture.of(held(upright, 6)).orElseThrow(), ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void what_claims_to_be_immense_is_not_decoded() throws IOException {
        var small = Samples.screenshot(16, 16);
        assertThat(Picture.of(small)).isPresent();

        // Width and height stand at the bytes 16 and 20 of a PNG, their check sum at 29.
        var immense = small.clone();
        ByteBuffer.wrap(immense).putInt(16, 60_000).putInt(20, 60_000);
        var check = new CRC32();
        check.update(immense, 12, 17);
        ByteBuffer.wrap(immense).putInt(29, (int) check.getValue());
        assertThat(Picture.of(immense)).isEmpty();
    }

    @Test
    void what_cannot_be_decoded_here_is_no_picture() {
        assertThat(Picture.of(Samples.small("not really a photo"))).isEmpty();
        assertThat(Picture.of(Samples.pdf(false))).isEmpty();
        assertThat(Picture.of("\0\0\0\30ftypheic".getBytes(ISO_8859_1))).isEmpty();
        assertThat(Picture.of(Arrays.copyOf(Samples.photo(64, 64), 40))).isEmpty();
    }

    private static BufferedImage picture(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Picture.of(content).orElseThrow()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > 150 && color.getBlue() < 120;
    }

    /** The same photo with an EXIF block that says how the camera was held. */
    private static byte[] held(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put("MM\0*".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
