package org.fengqiao.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with places for numbers (句式): {@code 每月 {0} 元}. Written as for {@link java.text.MessageFormat}, of which it understands just this much, but safe for many
 * threads and quick.
 */
final class Wording {

    /** The fixed parts, and between them which number stands there. */
    private final List<String> parts = new ArrayList<>();

    private final List<Integer> places = new ArrayList<>();

    Wording(String pattern) {
        var part = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{') {
                int end = pattern.indexOf('}', i);
                places.add(Integer.parseInt(pattern.substring(i + 1, end)));
                parts.add(part.toString());
                part.setLength(0);
                i = end;
            } else {
                part.append(c);
                boolean isDoubled = c == '\'' && i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'';
                i += isDoubled ? 1 : 0;
            }
        }
        parts.add(part.toString());
    }

    /** A number that is not given stays in its braces. */
    String with(List<String> numbers) {
        var text = new StringBuilder(parts.getFirst());
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            if (place < numbers.size()) {
                text.append(numbers.get(place));
            } else {
                text.append('{').append(place).append('}');
            }
            text.append(parts.get(i + 1));
        }
        return text.toString();
    }
}
