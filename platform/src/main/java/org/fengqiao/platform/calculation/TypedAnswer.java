package org.fengqiao.platform.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Input;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.Money;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.Refusal;
import org.fengqiao.narrative.Amounts;
import org.fengqiao.narrative.Dates;
import org.fengqiao.narrative.PartialDay;
import org.fengqiao.platform.web.Form;

/** How an answer that a person types is read (输入的答案): {@code 9,300}, {@code 九千三}, {@code 2026年3月}, or not known. */
final class TypedAnswer {

    /** 不清楚: an answer like any other. */
    static final String UNKNOWN = "unknown";

    private TypedAnswer() {}

    /** What was read of what was typed. */
    sealed interface Read {

        record Answer(Object value) implements Read {}

        record Unknown() implements Read {}

        record Wrong(Form.Error error) implements Read {}
    }

    static Read read(Input input, String typed, LocalDate today) {
        var text = typed.strip();
        if (text.equals(UNKNOWN)) {
            return new Read.Unknown();
        }
        return switch (input.kind()) {
            case InputKind.Yuan _ -> money(input, text);
            case InputKind.Number _ -> number(input, text);
            case InputKind.Day _ -> day(input, text, today);
            case InputKind.Flag _ -> flag(input, text);
            case InputKind.Place _ ->
                Places.ON_FILE.contains(text) ? new Read.Answer(text) : wrong(input, "calculation.choose-one");
            case InputKind.Choice _ ->
                EndReason.EVERYDAY.stream()
                        .filter(reason -> reason.name().equals(text))
                        .findFirst()
                        .<Read>map(Read.Answer::new)
                        .orElseGet(() -> wrong(input, "calculation.choose-one"));
            case InputKind.PayRows _ -> throw new IllegalStateException(input + " is not asked on a page");
        };
    }

    private static Read money(Input input, String text) {
        var fen = Amounts.read(text);
        if (fen.isEmpty()) {
            return wrong(input, text.startsWith("-") ? "calculation.negative" : "calculation.money");
        }
        return within(input, Money.ofFen(fen.get()).yuan().toPlainString());
    }

    private static Read number(Input input, String text) {
        var number = text.replaceAll("\\s*(个月|小时|天|年|级)$", "");
        return number.matches("-?[0-9]{1,6}([.][0-9]{1,2})?")
                ? within(input, new BigDecimal(number).toPlainString())
                : wrong(input, "calculation.number");
    }

    private static Read within(Input input, String text) {
        return switch (input.kind().read(text)) {
            case InputKind.Read.Value(var value) -> new Read.Answer(value);
            case InputKind.Read.Refused refused -> outside(input, refused);
        };
    }

    private static Read outside(Input input, InputKind.Read.Refused refused) {
        if (refused.kind() == Refusal.Kind.NEGATIVE) {
            return wrong(input, "calculation.negative");
        }
        if (refused.kind() == Refusal.Kind.TOO_LARGE) {
            return wrong(input, "calculation.too-large");
        }
        return refused.kind() == Refusal.Kind.OUT_OF_BOUNDS
                ? wrong(
                        input,
                        "calculation.bounds",
                        refused.numbers().get(1),
                        refused.numbers().get(2))
                : wrong(input, "calculation.whole");
    }

    private static Read day(Input input, String text, LocalDate today) {
        var day = Dates.read(text, today).map(PartialDay::iso).map(PartialDate::parse);
        if (day.isEmpty()) {
            return wrong(input, "calculation.day");
        }
        return day.get().earliest().isAfter(today) ? wrong(input, "calculation.future") : new Read.Answer(day.get());
    }

    private static Read flag(Input input, String text) {
        return text.equals("true") || text.equals("false")
                ? new Read.Answer(Boolean.valueOf(text))
                : wrong(input, "calculation.choose-one");
    }

    private static Read wrong(Input input, String key, Object... arguments) {
        return new Read.Wrong(Form.Error.of(input.code(), key, arguments));
    }
}
