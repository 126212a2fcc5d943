package org.fengqiao.platform.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Money;
import org.fengqiao.narrative.Amounts;
import org.fengqiao.narrative.Dates;
import org.fengqiao.narrative.PartialDay;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.web.Form;

/** How each question's answer is typed, read and refused (要素答案). */
final class AnswerField {

    static final String FIELD = "answer";

    private static final Money SUSPICIOUS = Money.ofYuan("100000");

    private AnswerField() {}

    static AnswerKind kind(Question question) {
        return switch (question) {
            case PLACE -> AnswerKind.PLACE;
            case MONTHLY_WAGE, OWED, DEPOSIT_AMOUNT -> AnswerKind.MONEY;
            case STARTED_ON, ENDED_ON -> AnswerKind.DATE;
            case UNPAID_MONTHS -> AnswerKind.COUNT;
            case STILL_EMPLOYED, CONTRACT -> AnswerKind.YES_NO;
            case END_REASON -> AnswerKind.REASON;
            case EMPLOYER, OVERTIME_HOURS, INJURY_FINDING, LEAVE_DAYS -> AnswerKind.NOT_ASKED;
        };
    }

    static boolean isAsked(Question question) {
        return kind(question) != AnswerKind.NOT_ASKED;
    }

    /** What was read of what was typed. */
    sealed interface Read {

        record Answer(String value) implements Read {}

        record Wrong(Form.Error error) implements Read {}
    }

    /** @param typed the form: {@code answer}, and {@code sure} when a surprising sum was confirmed */
    static Read read(Question question, Map<String, String> typed, LocalDate today) {
        var text = typed.getOrDefault(FIELD, "").strip();
        if (typed.containsKey("unknown") || text.equals(Draft.UNKNOWN)) {
            return new Read.Answer(Draft.UNKNOWN);
        }
        return switch (kind(question)) {
            case PLACE -> PlaceCode.isPlaceCode(text) ? new Read.Answer(text) : wrong("intake.place.missing");
            case MONEY -> money(text, typed.containsKey("sure"));
            case DATE -> date(text, today);
            case COUNT -> count(text);
            case YES_NO -> text.equals("yes") || text.equals("no") ? new Read.Answer(text) : wrong("intake.choose-one");
            case REASON -> reason(text).<Read>map(Read.Answer::new).orElseGet(() -> wrong("intake.choose-one"));
            case NOT_ASKED -> wrong("intake.choose-one");
        };
    }

    static Read money(String text, boolean sure) {
        var fen = Amounts.read(text);
        if (fen.isEmpty()) {
            return wrong("intake.money.not-understood");
        }
        var money = Money.ofFen(fen.get());
        if (!money.isPositive()) {
            return wrong("intake.money.not-positive");
        }
        return money.compareTo(SUSPICIOUS) > 0 && !sure
                ? wrong("intake.money.very-large", money.display())
                : new Read.Answer(String.valueOf(money.fen()));
    }

    private static Read date(String text, LocalDate today) {
        var day = Dates.read(text, today).map(PartialDay::iso);
        return day.<Read>map(Read.Answer::new).orElseGet(() -> wrong("intake.date.not-understood"));
    }

    private static Read count(String text) {
        var digits = Amounts.read(text).map(fen -> fen / 100).filter(months -> months > 0 && months <= 600);
        return digits.<Read>map(months -> new Read.Answer(String.valueOf(months)))
                .orElseGet(() -> wrong("intake.months.not-understood"));
    }

    private static Optional<String> reason(String text) {
        for (var reason : EndReason.EVERYDAY) {
            if (reason.name().equals(text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    static Read.Wrong wrong(String key, Object... arguments) {
        return new Read.Wrong(Form.Error.of(FIELD, key, arguments));
    }
}
