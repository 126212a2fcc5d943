package org.fengqiao.platform.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the camera was held (拍摄方向), as the EXIF block of a JPEG says: 1 is upright, 3, 6 and 8 are turned, the others mirrored too. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final short TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** Upright where it is not a JPEG or does not say. */
    static int of(byte[] content) {
        try {
            return read(ByteBuffer.wrap(content));
        } catch (IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer jpeg) {
        if (unsigned(jpeg, 0) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        int at = 2;
        while (unsigned(jpeg, at) != START_OF_SCAN) {
            int length = unsigned(jpeg, at + 2);
            if (unsigned(jpeg, at) == APPLICATION_1 && isExif(jpeg, at + 4)) {
                return inTiff(jpeg.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = unsigned(tiff, directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == TAG) {
                int value = unsigned(tiff, entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer jpeg, int at) {
        var found = new byte[EXIF.length];
        jpeg.get(at, found);
        return Arrays.equals(found, EXIF);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
