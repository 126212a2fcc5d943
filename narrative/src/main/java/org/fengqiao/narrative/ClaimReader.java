package org.fengqiao.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fengqiao.narrative.rules.Lexicon;
import org.fengqiao.narrative.rules.Rule;
import org.fengqiao.narrative.rules.Story;

/**
 * Finds what is claimed (请求识别). What is asked for in so many words counts; a story that asks for nothing it could name is taken by
 * what it complains of; failing that, by what its facts allow.
 *
 * <p>The order of {@code claims.tsv} matters: words that one rule has taken are not there for the next ("双倍工资" is no 工资).
 */
final class ClaimReader {

    private static final String DUE = "*";

    private final List<Rule> claims = rules(code -> !code.equals(DUE));
    private final List<Rule> due = rules(code -> code.equals(DUE));
    private final List<Inference> inferences = Lexicon.rows("inferences.tsv").stream()
            .map(row -> new Inference(
                    Integer.parseInt(row.get(0)),
                    Element.valueOf(row.get(1)),
                    ClaimType.valueOf(row.get(2)),
                    Double.parseDouble(row.get(3))))
            .toList();
    private final Stance stance;

    ClaimReader(Stance stance) {
        this.stance = stance;
    }

    /** A fact that allows a claim; of a later step only where the earlier ones gave nothing. */
    private record Inference(int step, Element element, ClaimType claim, double confidence) {}

    Map<ClaimType, ClaimSpan> claims(Story story, BitSet asked, Map<Element, ElementSpan> elements) {
        var found = byRules(story, asked, Rule.Where.REQUEST);
        if (asksForWhatIsDue(story, asked)
                || found.values().stream().noneMatch(claim -> asked.get(story.at(claim.from())))) {
            byRules(story, asked, Rule.Where.FACTS).forEach(found::putIfAbsent);
            infer(1, elements, found);
        }
        if (found.isEmpty()) {
            infer(2, elements, found);
        }
        return found;
    }

    List<ClaimSpan> spokenOf(Story story, BitSet everything) {
        return List.copyOf(byRules(story, everything, Rule.Where.REQUEST).values());
    }

    /** 把钱要回来: asked for, but only the facts say what. */
    private boolean asksForWhatIsDue(Story story, BitSet asked) {
        for (var rule : due) {
            var match = rule.finder().matcher(story);
            for (var from = 0; rule.finder().find(match, story, from); from = match.end()) {
                if (asked.get(match.start())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Map<ClaimType, ClaimSpan> byRules(Story story, BitSet asked, Rule.Where where) {
        var found = new EnumMap<ClaimType, ClaimSpan>(ClaimType.class);
        var taken = new BitSet();
        for (var rule : claims) {
            if ((rule.where() != where && rule.where() != Rule.Where.ANYWHERE)
                    || !rule.finder().mayBeIn(story)) {
                continue;
            }
            var match = rule.finder().matcher(story);
            for (var from = 0; rule.finder().find(match, story, from); ) {
                from = match.start() + 1;
                if (!taken.get(match.start(), match.end()).isEmpty()
                        || (where == Rule.Where.REQUEST && !asked.get(match.end() - 1))
                        || rule.isTakenBack(story, match.start(), match.end())) {
                    continue;
                }
                from = match.end();
                taken.set(match.start(), match.end());
                if (!rule.code().equals("-") && !stance.isWaived(story, match.start())) {
                    for (var type : codes(rule.code())) {
                        found.putIfAbsent(
                                type,
                                new ClaimSpan(
                                        type,
                                        story.from(match.start()),
                                        story.to(match.end()),
                                        story.given(match.start(), match.end()),
                                        rule.weight()));
                    }
                }
            }
        }
        return found;
    }

    private static List<Rule> rules(Predicate<String> code) {
        return Rule.load("claims.tsv").stream()
                .filter(rule -> code.test(rule.code()))
                .toList();
    }

    private static List<ClaimType> codes(String codes) {
        var types = new ArrayList<ClaimType>();
        for (var code : codes.split(" ", -1)) {
            types.add(ClaimType.valueOf(code));
        }
        return types;
    }

    private void infer(int step, Map<Element, ElementSpan> elements, Map<ClaimType, ClaimSpan> found) {
        for (var inference : inferences) {
            var element = elements.get(inference.element());
            if (inference.step() == step && element != null) {
                found.putIfAbsent(
                        inference.claim(),
                        new ClaimSpan(
                                inference.claim(),
                                element.from(),
                                element.to(),
                                element.text(),
                                inference.confidence()));
            }
        }
    }
}
