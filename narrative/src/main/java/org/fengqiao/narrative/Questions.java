package org.fengqiao.narrative;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.narrative.rules.Lexicon;

/** Which element questions are still open (还要问什么): as few as the claims need, those that serve most claims first. */
public final class Questions {

    private static final Map<ClaimType, List<Question>> NEEDED = needed();

    private Questions() {}

    /** What to ask after a story, given what was answered already (by the person or confirmed by them). */
    public static List<Question> open(Reading reading, Set<Question> answered) {
        var known = answered.isEmpty() ? EnumSet.noneOf(Question.class) : EnumSet.copyOf(answered);
        for (var question : Question.values()) {
            if (reading.suggestions().answers(question)) {
                known.add(question);
            }
        }
        if (Boolean.TRUE.equals(reading.suggestions().stillEmployed())) {
            known.add(Question.ENDED_ON);
            known.add(Question.END_REASON);
        }
        if (known.contains(Question.OWED)) {
            known.add(Question.UNPAID_MONTHS);
        }
        return open(reading.claimTypes(), known);
    }

    /** A claim and what is still open for it. */
    public record OpenForClaim(ClaimType claim, List<Question> questions) {

        public OpenForClaim {
            questions = List.copyOf(questions);
        }
    }

    /** What is still open for each claim of a story, the claim that lacks the fewest answers first. */
    public static List<OpenForClaim> byClaim(Reading reading, Set<Question> answered) {
        var open = open(reading, answered);
        return reading.claimTypes().stream()
                .map(claim -> new OpenForClaim(
                        claim,
                        NEEDED.getOrDefault(claim, List.of()).stream()
                                .filter(open::contains)
                                .toList()))
                .sorted(Comparator.comparingInt(claim -> claim.questions().size()))
                .toList();
    }

    /** What the claims need and is not yet known. */
    public static List<Question> open(Collection<ClaimType> claims, Set<Question> known) {
        var serves = new EnumMap<Question, Integer>(Question.class);
        for (var claim : claims) {
            NEEDED.getOrDefault(claim, List.of()).forEach(question -> serves.merge(question, 1, Integer::sum));
        }
        serves.keySet().removeAll(known);
        return serves.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Question, Integer> entry) -> entry.getKey() != Question.PLACE)
                        .thenComparingInt(entry -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<ClaimType, List<Question>> needed() {
        var needed = new EnumMap<ClaimType, List<Question>>(ClaimType.class);
        for (var row : Lexicon.rows("questions.tsv")) {
            needed.put(
                    ClaimType.valueOf(row.get(0)),
                    row.get(1).isBlank()
                            ? List.of()
                            : Arrays.stream(row.get(1).split(" ", -1))
                                    .map(Question::valueOf)
                                    .toList());
        }
        return needed;
    }
}
