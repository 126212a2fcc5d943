package org.fengqiao.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers that a story already gives (建议答案), for the worker to confirm. What it does not say is null.
 *
 * @param owedFen what is owed: said outright, or reckoned from wage and months or from pay by the day
 * @param arithmetic how {@code owedFen} was reckoned, such as "4500 × 3 = 13500"; null where the story says the sum itself
 * @param startedOn as told, or reckoned back from how long it lasted
 * @param serviceMonths how long it lasted, where that is told exactly
 * @param grounds the words each answer was read from; an answer may have several
 */
public record Suggestions(
        @Nullable Long monthlyWageFen,
        @Nullable Integer unpaidMonths,
        @Nullable Long owedFen,
        @Nullable String arithmetic,
        @Nullable Long depositFen,
        @Nullable PartialDay startedOn,
        @Nullable PartialDay endedOn,
        @Nullable Integer serviceMonths,
        @Nullable Boolean stillEmployed,
        @Nullable Boolean writtenContract,
        @Nullable EndReason endReason,
        List<Ground> grounds) {

    public Suggestions {
        grounds = List.copyOf(grounds);
    }

    /** The first words that answer the question, or null. */
    public @Nullable Ground groundFor(Question question) {
        return grounds.stream()
                .filter(ground -> ground.answers() == question)
                .findFirst()
                .orElse(null);
    }

    /** Whether the story answers the question, or makes it pointless. */
    public boolean answers(Question question) {
        return groundFor(question) != null;
    }
}
