package org.fengqiao.platform.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * The ends of all chains that grew since the last checkpoint (检查点), tied to that one by its digest.
 *
 * @param number from 1, without gaps
 * @param previous SM3 of the text of the checkpoint before; zeros for the first
 */
record Checkpoint(long number, Instant at, byte[] previous, List<Head> heads) {

    static final byte[] FIRST = new byte[32];

    Checkpoint {
        heads = List.copyOf(heads);
    }

    /** What is signed. */
    String text() {
        var text = new StringBuilder("fengqiao-checkpoint 1\n")
                .append("number ")
                .append(number)
                .append("\nat ")
                .append(at)
                .append("\nprevious ")
                .append(HexFormat.of().formatHex(previous))
                .append('\n');
        heads.forEach(head -> text.append(head.line()).append('\n'));
        return text.toString();
    }

    /** @throws IllegalArgumentException if the text is none of a checkpoint */
    static Checkpoint of(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 4 || !lines.getFirst().equals("fengqiao-checkpoint 1")) {
            throw new IllegalArgumentException("Not a checkpoint");
        }
        var heads = new ArrayList<Head>();
        lines.subList(4, lines.size()).forEach(line -> heads.add(Head.of(line)));
        return new Checkpoint(
                Long.parseLong(value(lines.get(1))),
                Instant.parse(value(lines.get(2))),
                HexFormat.of().parseHex(value(lines.get(3))),
                heads);
    }

    byte[] digest() {
        var bytes = text().getBytes(StandardCharsets.UTF_8);
        var digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        var hash = new byte[32];
        digest.doFinal(hash, 0);
        return hash;
    }

    private static String value(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
