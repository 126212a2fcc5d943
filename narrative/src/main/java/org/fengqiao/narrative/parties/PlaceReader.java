package org.fengqiao.narrative.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Lexicon;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/** Finds the place of a story (地点识别) among the provinces, cities and counties of {@code places.tsv}. */
public final class PlaceReader {

    private static final Pattern NOT_A_PLACE =
            Pattern.compile("^(?:籍|老乡|同乡|口音|人(?![民力事才社])|话|大学|银行|菜|口音|户口|牌|路|高铁|高速|铁路)");
    private static final Pattern ZONE = Pattern.compile("(?:开发区|园区|高新区|新区|管理区|示范区|保税区)$");
    private static final Set<String> CITIES = Set.of("11", "12", "31", "50");
    private static final Pattern ORIGIN = Pattern.compile("(?<![让把要叫将排]我|其)从[^，。；到来]{0,3}$");
    private static final Pattern LEFT_FOR = Pattern.compile("^[^，。；搬迁调]{0,6}(?:到|来|去|赴)");
    private static final int LONGEST = 12;

    private final Map<String, Place> places = new HashMap<>(16_384);
    private final boolean[] starts = new boolean[Character.MAX_VALUE + 1];

    /** A place name as written in the story, with its end there. */
    public record Found(String written, @Nullable String code, int start, int end) {

        /** Whether it lies in the other, or may: one of the two is shared by several places. */
        boolean isWithin(Found outer) {
            return code == null || outer.code() == null || code.startsWith(outer.code());
        }
    }

    private record Place(String written, @Nullable String code, int level) {}

    public PlaceReader() {
        for (var row : Lexicon.rows("places.tsv")) {
            var code = row.get(1).indexOf(' ') < 0 ? row.get(1) : null;
            var level = row.get(1).split(" ", -1)[0].length();
            put(row.get(0), row.size() > 2 && !row.get(2).isBlank() ? row.get(2) : row.get(0), code, level);
            if (row.size() > 2 && !row.get(2).isBlank()) {
                put(row.get(2), row.get(2), code, level);
            }
        }
    }

    private void put(String name, String written, @Nullable String code, int level) {
        places.merge(name, new Place(written, code, level), (one, other) -> one.level() <= other.level() ? one : other);
        starts[name.charAt(0)] = true;
    }

    /** The first place named; after a province, but not after a city that is one, the city that follows it. */
    @Nullable
    public Found first(Story story) {
        var text = story.text();
        for (var i = 0; i < text.length(); i++) {
            var found = at(text, i);
            if (found != null && !isOrigin(text, found)) {
                return isPlainProvince(found) ? within(found, text) : found;
            }
        }
        return null;
    }

    /** The first place of a province that is named after it; the province if there is none. */
    private Found within(Found province, String text) {
        for (var i = province.end(); i < text.length(); i++) {
            var place = at(text, i);
            if (place != null && place.code() != null && (i == province.end() || place.isWithin(province))) {
                return place;
            }
        }
        return province;
    }

    /** 从四川南充到…: where somebody came from. */
    private static boolean isOrigin(String text, Found found) {
        return ORIGIN.matcher(text.substring(Math.max(0, found.start() - 7), found.start()))
                        .find()
                && LEFT_FOR.matcher(text.substring(found.end(), Math.min(text.length(), found.end() + 10)))
                        .find();
    }

    private static boolean isPlainProvince(Found found) {
        return found.code() != null && found.code().length() == 2 && !CITIES.contains(found.code());
    }

    /** The longest place name that begins at {@code at}, or null. */
    @Nullable
    public Found at(String text, int at) {
        if (at >= text.length() || !starts[text.charAt(at)]) {
            return null;
        }
        for (var length = Math.min(LONGEST, text.length() - at); length >= 2; length--) {
            var place = places.get(text.substring(at, at + length));
            if (place != null
                    && !isZone(text, at, length)
                    && !NOT_A_PLACE
                            .matcher(text.substring(at + length, Math.min(text.length(), at + length + 2)))
                            .find()) {
                return new Found(place.written(), place.code(), at, at + length);
            }
        }
        return null;
    }

    /** 苏州工业园区 is told by its city. */
    private boolean isZone(String text, int at, int length) {
        return length >= 4
                && ZONE.matcher(text.substring(at, at + length)).find()
                && places.containsKey(text.substring(at, at + 2));
    }

    /** Whether a place name ends at {@code end}: 沈阳 before 某. */
    public boolean endsAt(String text, int end) {
        for (var start = Math.max(0, end - 4); start <= end - 2; start++) {
            var found = at(text, start);
            if (found != null && found.end() == end) {
                return true;
            }
        }
        return false;
    }

    public List<Found> all(String text) {
        var found = new ArrayList<Found>();
        for (var i = 0; i < text.length(); i++) {
            var place = at(text, i);
            if (place != null) {
                found.add(place);
                i = place.end() - 1;
            }
        }
        return found;
    }
}
