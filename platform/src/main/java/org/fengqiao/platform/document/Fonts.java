package org.fengqiao.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The fonts of the papers (字体): Noto Sans SC, without its Kangxi radicals. A radical (⼈, U+2F08) shares its glyph with the character (人, U+4EBA); were both
 * there, whoever copies or searches a paper's text would find the radical.
 */
final class Fonts {

    static final String FAMILY = "Noto Sans SC";

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int SEGMENTED_COVERAGE = 12;

    private static final byte[] REGULAR = load("Regular");
    private static final byte[] BOLD = load("Bold");

    private Fonts() {}

    static InputStream regular() {
        return new ByteArrayInputStream(REGULAR);
    }

    static InputStream bold() {
        return new ByteArrayInputStream(BOLD);
    }

    private static byte[] load(String weight) {
        try (var in = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/NotoSansSC-" + weight + ".ttf"))) {
            var font = ByteBuffer.wrap(in.readAllBytes());
            forgetRadicals(font, table(font, "cmap"));
            return font.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a table begins (OpenType, table directory). */
    private static int table(ByteBuffer font, String tag) {
        for (int record = 12; ; record += 16) {
            var name = new byte[4];
            font.get(record, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return font.getInt(record + 8);
            }
        }
    }

    /** Leads every radical to the empty glyph, in the subtables that know all of Unicode (OpenType, cmap format 12). */
    private static void forgetRadicals(ByteBuffer font, int cmap) {
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(subtable) == SEGMENTED_COVERAGE) {
                for (int group = 0; group < font.getInt(subtable + 12); group++) {
                    forget(font, subtable + 16 + 12 * group);
                }
            }
        }
    }

    private static void forget(ByteBuffer font, int group) {
        int first = font.getInt(group);
        int last = font.getInt(group + 4);
        if (first >= FIRST_RADICAL && last <= LAST_RADICAL) {
            font.putInt(group + 4, first);
            font.putInt(group + 8, 0);
        }
    }
}
