package org.fengqiao.platform.journal;

import java.util.HexFormat;
import java.util.UUID;

/** The end of a chain (链头): its newest number and hash. */
record Head(Chain chain, long number, byte[] hash) {

    /** As a line of a checkpoint. */
    String line() {
        return String.join(
                " ",
                String.valueOf(chain.region()),
                chain.kind(),
                chain.id().toString(),
                String.valueOf(number),
                HexFormat.of().formatHex(hash));
    }

    static Head of(String line) {
        var parts = line.split(" ", 5);
        return new Head(
                new Chain(Integer.parseInt(parts[0]), parts[1], UUID.fromString(parts[2])),
                Long.parseLong(parts[3]),
                HexFormat.of().parseHex(parts[4]));
    }
}
