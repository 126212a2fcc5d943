package org.fengqiao.platform.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.fengqiao.law.EndReason;
import org.fengqiao.narrative.Question;
import org.springframework.stereotype.Component;

/**
 * Which open question comes first (提问次序): the place, because everything hangs on it, then what changes the computed amount most. How much
 * is tried out: the same draft with one answer and with another.
 */
@Component
class QuestionOrder {

    private static final List<String> WAGES = List.of("250000", "900000");
    private static final List<String> SUMS = List.of("200000", "3000000");
    private static final List<String> MONTHS = List.of("1", "6");
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private final Interview interview;
    private final Assessments assessments;

    QuestionOrder(Interview interview, Assessments assessments) {
        this.interview = interview;
        this.assessments = assessments;
    }

    /** What is still to be asked, in the order to ask it. */
    List<Question> open(Draft draft) {
        var effects = new EnumMap<Question, Long>(Question.class);
        var open = interview.open(draft);
        open.forEach(question -> effects.put(question, effect(draft, question)));
        return open.stream()
                .sorted(Comparator.comparing((Question question) -> question != Question.PLACE)
                        .thenComparing(
                                Comparator.<Question>comparingLong(effects::get).reversed()))
                .toList();
    }

    /** By how many fen the most that can be asked for changes from one answer to another. */
    private long effect(Draft draft, Question question) {
        var totals = answers(question).stream()
                .mapToLong(answer -> assessments
                        .of(draft.answering(question, answer))
                        .computation()
                        .total()
                        .high()
                        .fen())
                .summaryStatistics();
        return totals.getCount() == 0 ? 0 : totals.getMax() - totals.getMin();
    }

    private List<String> answers(Question question) {
        return switch (question) {
            case MONTHLY_WAGE -> WAGES;
            case OWED, DEPOSIT_AMOUNT -> SUMS;
            case UNPAID_MONTHS -> MONTHS;
            case STILL_EMPLOYED, CONTRACT -> YES_OR_NO;
            case STARTED_ON ->
                days(interview.today().minusYears(8), interview.today().minusYears(2));
            case ENDED_ON ->
                days(interview.today().minusMonths(20), interview.today().minusMonths(1));
            case END_REASON -> EndReason.EVERYDAY.stream().map(EndReason::name).toList();
            case PLACE, EMPLOYER, OVERTIME_HOURS, INJURY_FINDING, LEAVE_DAYS -> List.of();
        };
    }

    private static List<String> days(LocalDate early, LocalDate late) {
        return List.of(early.toString(), late.toString());
    }
}
