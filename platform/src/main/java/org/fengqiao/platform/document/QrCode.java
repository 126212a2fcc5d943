package org.fengqiao.platform.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** The square code that leads to a paper's public page (二维码). */
final class QrCode {

    private static final int PIXELS = 330;

    private QrCode() {}

    /** A picture of it, as a template takes it. */
    static String dataUrl(String address) {
        try {
            var bits = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 1));
            var picture = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < PIXELS; y++) {
                for (int x = 0; x < PIXELS; x++) {
                    picture.setRGB(x, y, bits.get(x, y) ? 0x000000 : 0xffffff);
                }
            }
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
        } catch (WriterException e) {
            throw new IllegalStateException("Address does not fit a QR code: " + address, e);
        }
    }

    private static byte[] png(BufferedImage picture) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
