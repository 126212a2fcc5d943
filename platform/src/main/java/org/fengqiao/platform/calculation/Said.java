package org.fengqiao.platform.calculation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fengqiao.law.InputKind;

/** How a value is said in more than one way (取值的写法): {@code 6,000}, {@code 2025/3/14}, {@code yes}, {@code 广州}, {@code expiry}. What is not known so is left as it is, for its own refusal. */
final class Said {

    private static final int ISO_LENGTH = "2025-03-14".length();
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?");
    private static final OtherNames FLAGS = OtherNames.of(Set.of("true", "false"), "flag");
    private static final OtherNames PLACES = OtherNames.of(Set.of(), "place");
    private static final Map<Class<?>, OtherNames> CHOICES = new ConcurrentHashMap<>();

    private Said() {}

    static String plainly(String text, InputKind kind) {
        return switch (kind) {
            case InputKind.Yuan _, InputKind.Number _ ->
                text.indexOf(',') > 0 && GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
            case InputKind.Day _ -> day(text);
            case InputKind.Flag _ -> FLAGS.name(text);
            case InputKind.Place _ -> PLACES.name(text);
            case InputKind.Choice choice ->
                CHOICES.computeIfAbsent(
                                choice.type(), type -> OtherNames.of(Set.copyOf(choice.names()), type.getSimpleName()))
                        .name(text);
            case InputKind.PayRows _ -> text;
        };
    }

    private static String day(String text) {
        if (text.length() == ISO_LENGTH && text.charAt(4) == '-') {
            return text;
        }
        var date = DATE.matcher(text);
        if (!date.matches()) {
            return text;
        }
        var month = date.group(1) + "-" + twoDigits(date.group(2));
        return date.group(3) == null ? month : month + "-" + twoDigits(date.group(3));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
