package org.fengqiao.platform.casefile;

/**
 * How a place numbers its cases (案号): gap-free within a year.
 *
 * @param prefix the place's own characters; the series is counted by it
 * @param pattern prefix, year and count as {@link String#formatted} takes them
 */
public record NumberSeries(String prefix, String pattern) {

    String number(int year, int count) {
        return pattern.formatted(prefix, year, count);
    }
}
