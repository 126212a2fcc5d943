package org.fengqiao.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the application under test: it stands still until a test moves it. Monday 2 March 2026, nine in the morning in Shanghai. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private volatile Instant now = START;

    public void moveTo(Instant moment) {
        now = moment;
    }

    /** Nine in the morning of a day in Shanghai. */
    public void moveTo(LocalDate day) {
        now = day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A clock is asked for the moment, never for the zone");
    }
}
