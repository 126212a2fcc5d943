package org.fengqiao.platform.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The id of a record that belongs to a region; written {@code 4401-0198…} in addresses. */
public interface RegionalId {

    Region region();

    UUID value();

    /** As it stands in an address. */
    default String text() {
        return region().code() + "-" + value();
    }

    /** The id that an address names, or nothing if it names none. */
    static <T> Optional<T> parse(String text, BiFunction<Region, UUID, T> make) {
        var matcher = Format.PATTERN.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        make.apply(new Region(Integer.parseInt(matcher.group(1))), UUID.fromString(matcher.group(2))))
                : Optional.empty();
    }

    /** A new id that sorts by time. */
    static <T> T next(Region region, Instant at, BiFunction<Region, UUID, T> make) {
        return make.apply(region, TimeOrderedUuid.at(at));
    }

    /** How an id is written. */
    final class Format {
        private static final Pattern PATTERN =
                Pattern.compile("([1-9][0-9]{3})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

        private Format() {}
    }
}
