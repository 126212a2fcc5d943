package org.fengqiao.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is (计算过程): a tree of steps, each with the arithmetic, the facts, the parameter and the provision it rests on.
 *
 * @param step a key of the explanations: {@code wage.months}; traces are stored, so a key is never renamed nor its numbers reordered
 * @param numbers the values the explanation sets in, as shown
 * @param rule the provision; null for a step that only remarks
 * @param working null for a step that is no sum of money
 * @param parameter the published value the step is about; null for any other step
 */
public record Trace(
        String step,
        List<String> numbers,
        @Nullable RuleOfLaw rule,
        @Nullable Working working,
        @Nullable Parameter parameter,
        List<Trace> beneath) {

    /** A step that rests on a provision. Amounts are shown as {@link Money#display}. */
    public static Trace of(String step, RuleOfLaw rule, Object... numbers) {
        return new Trace(step, shown(numbers), rule, null, null, List.of());
    }

    /** A step that only remarks. */
    public static Trace note(String step, Object... numbers) {
        return new Trace(step, shown(numbers), null, null, null, List.of());
    }

    public Trace over(List<Trace> steps) {
        return new Trace(step, numbers, rule, working, parameter, List.copyOf(steps));
    }

    public Trace worked(Working done) {
        return new Trace(step, numbers, rule, done, parameter, beneath);
    }

    Trace about(Parameter published) {
        return new Trace(step, numbers, rule, working, published, beneath);
    }

    /** The provisions it rests on, each once, the topmost first. */
    public List<RuleOfLaw> sources() {
        var sources = new ArrayList<RuleOfLaw>();
        walk(node -> {
            if (node.rule != null && !sources.contains(node.rule)) {
                sources.add(node.rule);
            }
        });
        return List.copyOf(sources);
    }

    /** The published values it rests on, each once. */
    public List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        walk(node -> {
            if (node.parameter != null && !parameters.contains(node.parameter)) {
                parameters.add(node.parameter);
            }
        });
        return List.copyOf(parameters);
    }

    private void walk(Consumer<Trace> visit) {
        visit.accept(this);
        beneath.forEach(node -> node.walk(visit));
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
     * Reads back what {@link #toJson} wrote, also with spaces a database put in, and what earlier editions of the library wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Trace fromJson(String json) {
        return new TraceJson(json).read();
    }
}
