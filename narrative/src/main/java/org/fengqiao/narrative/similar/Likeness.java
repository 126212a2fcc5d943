package org.fengqiao.narrative.similar;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.narrative.Element;
import org.fengqiao.narrative.Reading;

/** How much two disputes are alike in what is claimed and what happened (案情相似), whatever the words: to find like cases that have ended. */
public final class Likeness {

    private static final double CLAIMS = 0.5;
    private static final double FACTS = 0.4;
    private static final double INDUSTRY = 0.1;

    private Likeness() {}

    /** From 0 to 1. */
    public static double of(Reading one, Reading other) {
        return CLAIMS * shared(one.claimTypes(), other.claimTypes())
                + FACTS * shared(elements(one), elements(other))
                + INDUSTRY * (one.industry() != null && one.industry().equals(other.industry()) ? 1 : 0);
    }

    private static Set<Element> elements(Reading reading) {
        var elements = EnumSet.noneOf(Element.class);
        reading.elements().forEach(span -> elements.add(span.element()));
        return elements;
    }

    private static <T> double shared(Collection<T> one, Collection<T> other) {
        var either = new HashSet<>(one);
        either.addAll(other);
        var both = new HashSet<>(one);
        both.retainAll(other);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }
}
