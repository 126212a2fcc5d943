package org.fengqiao.narrative;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the facts that matter (要素识别) by the rules of {@code elements.tsv}, and the words of risk by {@code risks.tsv}. */
final class ElementReader {

    private final List<Rule> elements = Rule.load("elements.tsv");
    private final List<Rule> risks = Rule.load("risks.tsv");
    private final Doubts doubts = new Doubts();

    Map<Element, ElementSpan> elements(Story story, BitSet asked) {
        var found = new EnumMap<Element, ElementSpan>(Element.class);
        for (var rule : elements) {
            var element = Element.valueOf(rule.code());
            if (found.containsKey(element) || !rule.mayMatch(story)) {
                continue;
            }
            var match = rule.matcher(story);
            while (match.find()) {
                if (counts(rule, story, asked, match.start(), match.end())) {
                    found.put(
                            element,
                            new ElementSpan(
                                    element,
                                    story.from(match.start()),
                                    story.to(match.end()),
                                    story.given(match.start(), match.end())));
                    break;
                }
            }
        }
        return found;
    }

    List<RiskSpan> risks(Story story) {
        var found = new EnumMap<Risk, RiskSpan>(Risk.class);
        var nowhere = new BitSet();
        for (var rule : risks) {
            var risk = Risk.valueOf(rule.code());
            if (found.containsKey(risk) || !rule.mayMatch(story)) {
                continue;
            }
            var match = rule.matcher(story);
            while (match.find()) {
                if (counts(rule, story, nowhere, match.start(), match.end())) {
                    found.put(
                            risk,
                            new RiskSpan(
                                    risk,
                                    story.from(match.start()),
                                    story.to(match.end()),
                                    story.given(match.start(), match.end())));
                    break;
                }
            }
        }
        return List.copyOf(found.values());
    }

    private boolean counts(Rule rule, Story story, BitSet asked, int start, int end) {
        var inPlace = switch (rule.where()) {
            case FACTS -> !asked.get(start);
            case REQUEST -> asked.get(start);
            case ANYWHERE -> true;
        };
        return inPlace && start < end && !rule.isTakenBack(story, start, end) && !doubts.about(story, start);
    }
}
