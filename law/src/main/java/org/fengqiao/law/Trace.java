package org.fengqiao.law;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is (计算过程): one step, the numbers in it, the provision it rests on, and the steps beneath.
 *
 * @param step a key of the explanations: {@code wage.months}; traces are stored, so a key is never renamed nor its numbers reordered
 * @param numbers the values the explanation sets in, as shown
 */
public record Trace(
        String step, List<String> numbers, @Nullable RuleOfLaw rule, List<Trace> beneath) {

    static Trace of(String step, RuleOfLaw rule, Object... numbers) {
        return new Trace(step, shown(numbers), rule, List.of());
    }

    static Trace note(String step, Object... numbers) {
        return new Trace(step, shown(numbers), null, List.of());
    }

    Trace over(List<Trace> steps) {
        return new Trace(step, numbers, rule, List.copyOf(steps));
    }

    private static List<String> shown(Object... numbers) {
        return Arrays.stream(numbers)
                .map(number -> number instanceof Money money ? money.display() : String.valueOf(number))
                .toList();
    }

    /** As one line of JSON, to be stored with the figure. */
    public String toJson() {
        return TraceJson.write(this);
    }

    /**
     * Reads back what {@link #toJson} wrote, also with spaces a database put in.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Trace fromJson(String json) {
        return new TraceJson(json).read();
    }
}
