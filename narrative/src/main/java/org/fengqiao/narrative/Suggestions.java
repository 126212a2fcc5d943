package org.fengqiao.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers that a story already gives (建议答案), for the worker to confirm. What it does not say is null.
 *
 * @param owedFen what is owed: said outright, or the monthly wage times the unpaid months
 * @param arithmetic how {@code owedFen} was computed, such as "4500 × 3 = 13500"; null where the story says the sum itself
 * @param grounds the words each answer was read from; an answer may have several
 */
public record Suggestions(
        @Nullable Long monthlyWageFen,
        @Nullable Integer unpaidMonths,
        @Nullable Long owedFen,
        @Nullable String arithmetic,
        @Nullable PartialDay startedOn,
        @Nullable PartialDay endedOn,
        @Nullable Boolean stillEmployed,
        @Nullable Boolean writtenContract,
        @Nullable EndReason endReason,
        List<Ground> grounds) {

    static final Suggestions NONE = new Suggestions(null, null, null, null, null, null, null, null, null, List.of());

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
        return switch (question) {
            case STILL_EMPLOYED -> stillEmployed != null;
            case STARTED_ON -> startedOn != null;
            case ENDED_ON -> endedOn != null;
            case MONTHLY_WAGE -> monthlyWageFen != null;
            case UNPAID_MONTHS -> unpaidMonths != null;
            case OWED -> owedFen != null;
            case CONTRACT -> writtenContract != null;
            case END_REASON -> endReason != null;
            case PLACE, EMPLOYER, OVERTIME_HOURS, INJURY_FINDING, DEPOSIT_AMOUNT, LEAVE_DAYS ->
                groundFor(question) != null;
        };
    }
}
