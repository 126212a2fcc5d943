package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.narrative.rules.Rule;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/** Finds the facts that matter (要素识别) by the rules of {@code elements.tsv}, and the words of risk by {@code risks.tsv}. */
final class ElementReader {

    private final List<Rule> elements = Rule.load("elements.tsv");
    private final List<Rule> risks = Rule.load("risks.tsv");
    private final Stance stance;

    ElementReader(Stance stance) {
        this.stance = stance;
    }

    /** @param toSettle where something is said only to settle: no fact is looked for there */
    Map<Element, ElementSpan> elements(Story story, BitSet asked, BitSet toSettle) {
        var found = new EnumMap<Element, ElementSpan>(Element.class);
        for (var rule : elements) {
            var element = Element.valueOf(rule.code());
            var at = found.containsKey(element) ? null : first(rule, story, asked, toSettle);
            if (at != null) {
                found.put(
                        element,
                        new ElementSpan(
                                element, story.from(at.from()), story.to(at.to()), story.given(at.from(), at.to())));
            }
        }
        return found;
    }

    List<RiskSpan> risks(Story story) {
        var found = new ArrayList<RiskSpan>();
        Set<Risk> known = new HashSet<>();
        for (var rule : risks) {
            var risk = Risk.valueOf(rule.code());
            var at = known.contains(risk) ? null : first(rule, story, new BitSet(), new BitSet());
            if (at != null) {
                known.add(risk);
                found.add(
                        new RiskSpan(risk, story.from(at.from()), story.to(at.to()), story.given(at.from(), at.to())));
            }
        }
        return found;
    }

    private record At(int from, int to) {}

    /** Where the rule first finds a fact of this story, or null. */
    private @Nullable At first(Rule rule, Story story, BitSet asked, BitSet toSettle) {
        var finder = rule.finder();
        if (!finder.mayBeIn(story)) {
            return null;
        }
        var match = finder.matcher(story);
        for (var from = 0; finder.find(match, story, from); from = Math.max(match.end(), match.start() + 1)) {
            if (match.end() > match.start()
                    && rule.countsAt(asked, match.start())
                    && !toSettle.get(match.start())
                    && !rule.isTakenBack(story, match.start(), match.end())
                    && !stance.isNoFact(story, match.start())) {
                return new At(match.start(), match.end());
            }
        }
        return null;
    }
}
