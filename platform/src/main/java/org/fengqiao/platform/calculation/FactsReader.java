package org.fengqiao.platform.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.Money;
import org.fengqiao.law.MonthPay;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads facts and inputs of formulas (事实): each under its own name, within its own bounds. */
final class FactsReader {

    static final Set<String> NAMES = Stream.of(Input.values()).map(Input::code).collect(Collectors.toUnmodifiableSet());
    static final Set<String> MONTH_NAMES = Set.of("month", "due", "paid", "excluded", "share");
    static final OtherNames INPUTS = OtherNames.of(NAMES, OtherNames.INPUT);

    private static final OtherNames MONTHS = OtherNames.of(MONTH_NAMES, "month");

    private static final int FIRST_YEAR = 1949;
    private static final int MOST_MONTHS = 600;
    private static final InputKind MONEY = Input.MONTHLY_WAGE.kind();
    private static final InputKind SHARE = Input.EMPLOYER_SHARE.kind();

    private FactsReader() {}

    static EmploymentFacts read(Fields fields, LocalDate asOf) {
        fields.only(NAMES);
        return values(fields, asOf);
    }

    /** What inputs are among these fields, whatever else is. */
    static EmploymentFacts values(Fields fields, LocalDate asOf) {
        if (!fields.hasAny(NAMES)) {
            return EmploymentFacts.unknown();
        }
        var facts = EmploymentFacts.unknown();
        for (var input : Input.values()) {
            var value = input == Input.WAGES ? wages(fields) : single(fields, input);
            if (value != null && isPossible(fields, input, value, asOf)) {
                facts = facts.with(input, value);
            }
        }
        return facts;
    }

    /** What happened cannot lie ahead, an end that is coming not by more than a year; nor before there was any of this law. */
    private static boolean isPossible(Fields fields, Input input, Object value, LocalDate asOf) {
        if (!(value instanceof PartialDate date)) {
            return true;
        }
        if (date.year() < FIRST_YEAR) {
            fields.refuse(
                    input.code(),
                    Refusal.Kind.YEAR_NOT_COVERED,
                    date.toString(),
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(asOf.getYear()));
            return false;
        }
        boolean mayLieAhead = input == Input.ENDED_ON || input == Input.ORDER_EXPIRED_ON;
        if (date.earliest().isAfter(mayLieAhead ? asOf.plusYears(1) : asOf)) {
            fields.refuse(input.code(), Refusal.Kind.IN_THE_FUTURE, date.toString(), asOf.toString());
            return false;
        }
        return true;
    }

    private static @Nullable Object single(Fields fields, Input input) {
        return input == Input.MONTHLY_WAGE && isMonths(fields, input) ? null : fields.value(input.code(), input.kind());
    }

    private static boolean isMonths(Fields fields, Input input) {
        var told = fields.get(input.code());
        return told != null && told.isContainer();
    }

    /** Months in a list; the monthly wage, told as a list, is one too. */
    private static @Nullable List<MonthPay> wages(Fields fields) {
        var name = fields.has(Input.WAGES.code()) || !isMonths(fields, Input.MONTHLY_WAGE)
                ? Input.WAGES.code()
                : Input.MONTHLY_WAGE.code();
        var rows = fields.list(name, MOST_MONTHS, FactsReader::month);
        return rows.isEmpty() ? null : new ArrayList<>(rows);
    }

    /** A bare sum, or an object with the month and its sums. */
    private static @Nullable MonthPay month(Fields.Member member) {
        if (member.node().isValueNode()) {
            return switch (MONEY.read(Fields.written(member.node()))) {
                case InputKind.Read.Value(Money due) -> MonthPay.of(due);
                case InputKind.Read.Value(var other) -> throw new IllegalStateException("Not money: " + other);
                case InputKind.Read.Refused(var kind, var numbers) -> {
                    member.refusals().add(new Refusal(member.path(), kind, numbers));
                    yield null;
                }
            };
        }
        var fields = member.fields(MONTHS);
        if (fields == null) {
            return null;
        }
        fields.only(MONTH_NAMES);
        var due = (Money) fields.value("due", MONEY);
        if (due == null) {
            fields.refuse("due", Refusal.Kind.MISSING);
            return null;
        }
        var month = fields.partialDate("month", true);
        var excluded = (Money) fields.value("excluded", MONEY);
        if (excluded != null && excluded.compareTo(due) > 0) {
            fields.refuse("excluded", Refusal.Kind.OUT_OF_BOUNDS, Input.written(excluded), "0", Input.written(due));
            return null;
        }
        return new MonthPay(
                month == null ? null : YearMonth.from(month.earliest()),
                due,
                (Money) fields.value("paid", MONEY),
                excluded == null ? Money.ZERO : excluded,
                (BigDecimal) fields.value("share", SHARE));
    }
}
