package org.fengqiao.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of a demonstration (演示时钟): days can be let pass, never taken back. How far it is ahead lies in the home, so that a restart does not make jobs
 * and journal wait for what has been.
 */
public final class DemonstrationClock extends Clock {

    private final Clock system;
    private final Path file;
    private volatile Duration ahead;

    /** @param home in which the file {@code clock-ahead} lies */
    public DemonstrationClock(Clock system, Path home) {
        this.system = system;
        this.file = home.resolve("clock-ahead");
        this.ahead = read();
    }

    synchronized void letPass(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time passes one way only");
        }
        var later = ahead.plus(time);
        try {
            Files.writeString(file, later.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ahead = later;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A clock is asked for the moment, never for the zone");
    }

    private Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
