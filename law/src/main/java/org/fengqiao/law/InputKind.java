package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What kind of value an input takes (取值), and how a text is read as one: within its bounds, or refused with what is wanted. */
public sealed interface InputKind {

    /** Digits with a point, not a power of ten. */
    Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,10})?");

    /** A year, a month of it, or the day. */
    Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    /** Reads a text. Nothing is guessed: what cannot be read is refused, never dropped. */
    Read read(String text);

    /** What became of a text. */
    sealed interface Read {

        /** @param value a {@link Money}, {@link BigDecimal}, {@link PartialDate}, {@link Boolean}, {@link String} or an enum constant */
        record Value(Object value) implements Read {}

        /** @param numbers what the refusal's words name: the text, the bounds, the choices */
        record Refused(Refusal.Kind kind, List<String> numbers) implements Read {}
    }

    private static Read refused(Refusal.Kind kind, String... numbers) {
        return new Read.Refused(kind, List.of(numbers));
    }

    /** A sum in yuan, to the fen, from nothing to a hundred million (金额). */
    record Yuan() implements InputKind {

        static final BigDecimal MOST = new BigDecimal("100000000");

        @Override
        public Read read(String text) {
            return switch (decimal(text)) {
                case Read.Value(BigDecimal yuan) when yuan.signum() < 0 -> refused(Refusal.Kind.NEGATIVE, text);
                case Read.Value(BigDecimal yuan)
                when yuan.compareTo(MOST) > 0 -> refused(Refusal.Kind.TOO_LARGE, text, MOST.toPlainString());
                case Read.Value(BigDecimal yuan)
                when yuan.stripTrailingZeros().scale() > 2 -> refused(Refusal.Kind.BELOW_A_FEN, text);
                case Read.Value(BigDecimal yuan) -> new Read.Value(Money.ofYuan(yuan));
                case Read other -> other;
            };
        }
    }

    /** A number within bounds, both included; whole where {@code scale} is nought (数字). */
    record Number(BigDecimal least, BigDecimal most, boolean isWhole) implements InputKind {

        static Number upTo(String most) {
            return new Number(BigDecimal.ZERO, new BigDecimal(most), false);
        }

        static Number whole(int most) {
            return between(0, most);
        }

        static Number between(int least, int most) {
            return new Number(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
        }

        @Override
        public Read read(String text) {
            return switch (decimal(text)) {
                case Read.Value(BigDecimal number) when number.signum() < 0 -> refused(Refusal.Kind.NEGATIVE, text);
                case Read.Value(BigDecimal number)
                when number.compareTo(least) < 0 || number.compareTo(most) > 0 ->
                    refused(Refusal.Kind.OUT_OF_BOUNDS, text, least.toPlainString(), most.toPlainString());
                case Read.Value(BigDecimal number)
                when isWhole && number.stripTrailingZeros().scale() > 0 -> refused(Refusal.Kind.NOT_WHOLE, text);
                case Read other -> other;
            };
        }
    }

    /** A date, as far as it is known where it may be told in parts (日期). */
    record Day(boolean mayBePartial) implements InputKind {

        @Override
        public Read read(String text) {
            if (!DATE.matcher(text).matches()) {
                return refused(Refusal.Kind.NOT_A_DATE, text);
            }
            try {
                var date = PartialDate.parse(text);
                return date.isExact() || mayBePartial
                        ? new Read.Value(date)
                        : refused(Refusal.Kind.NOT_A_WHOLE_DATE, text);
            } catch (DateTimeException _) {
                return refused(Refusal.Kind.NO_SUCH_DAY, text);
            }
        }
    }

    /** Yes or no (是否). */
    record Flag() implements InputKind {

        @Override
        public Read read(String text) {
            return text.equals("true") || text.equals("false")
                    ? new Read.Value(Boolean.valueOf(text))
                    : refused(Refusal.Kind.NOT_YES_OR_NO, text);
        }
    }

    /** A division code of two to nine digits (区划代码). */
    record Place() implements InputKind {

        @Override
        public Read read(String text) {
            return switch (DivisionCode.examine(text)) {
                case CORRECT -> new Read.Value(text);
                case UNKNOWN_PROVINCE, WRONG_FORM -> refused(Refusal.Kind.UNKNOWN_PLACE, text);
            };
        }
    }

    /** One of a list (选项). */
    record Choice(Class<? extends Enum<?>> type) implements InputKind {

        @Override
        public Read read(String text) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst()
                    .<Read>map(Read.Value::new)
                    .orElseGet(() -> refused(Refusal.Kind.NO_SUCH_CHOICE, text, String.join(", ", names())));
        }

        public List<String> names() {
            return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        }
    }

    /** Pay month by month, {@link MonthPay}; not written as one text (各月工资). */
    record PayRows() implements InputKind {

        @Override
        public Read read(String text) {
            return refused(Refusal.Kind.NOT_A_LIST, text);
        }
    }

    private static Read decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return refused(Refusal.Kind.NOT_A_NUMBER, text);
        }
        return new Read.Value(new BigDecimal(text));
    }
}
