package org.fengqiao.platform.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.law.Money;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.PlaceCode;

/**
 * An answer as a page shows it (已知要素).
 *
 * @param value for a text of its own, {@code key} says which; otherwise as it is
 * @param fromStory read from the story, not typed: marked so, and easy to change
 */
public record Heard(Question question, String path, String value, Optional<String> key, boolean fromStory) {

    static List<Heard> of(Draft draft, Divisions divisions) {
        var all = new ArrayList<Heard>();
        draft.answers().forEach((question, answer) -> {
            if (AnswerField.isAsked(question)) {
                all.add(new Heard(
                        question,
                        InterviewController.path(question),
                        shown(question, answer, code -> divisions.fullName(code)),
                        key(question, answer),
                        draft.fromStory().contains(question)));
            }
        });
        return all;
    }

    private static String shown(Question question, String answer, Function<PlaceCode, String> placeName) {
        if (answer.equals(Draft.UNKNOWN)) {
            return answer;
        }
        return switch (AnswerField.kind(question)) {
            case PLACE -> placeName.apply(new PlaceCode(answer));
            case MONEY -> Money.ofFen(Long.parseLong(answer)).display();
            case DATE, COUNT, YES_NO, REASON, NOT_ASKED -> answer;
        };
    }

    private static Optional<String> key(Question question, String answer) {
        if (answer.equals(Draft.UNKNOWN)) {
            return Optional.of("web.unknown");
        }
        return switch (AnswerField.kind(question)) {
            case YES_NO -> Optional.of("intake." + answer);
            case REASON -> Optional.of("EndReason." + answer);
            case MONEY -> Optional.of("web.money");
            case COUNT -> Optional.of("intake.months");
            case PLACE, DATE, NOT_ASKED -> Optional.empty();
        };
    }
}
