package org.fengqiao.law;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an employment (用工事实). Everything may be unknown; what is unknown becomes a range, never a refusal. Immutable.
 */
public final class EmploymentFacts {

    private static final EmploymentFacts UNKNOWN = new EmploymentFacts(new EnumMap<>(Input.class));

    private final EnumMap<Input, Object> told;

    private EmploymentFacts(EnumMap<Input, Object> told) {
        this.told = told;
    }

    public static EmploymentFacts unknown() {
        return UNKNOWN;
    }

    /**
     * The same facts with one told, or no longer told.
     *
     * @param value of the input's kind; null: unknown
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    public EmploymentFacts with(Input input, @Nullable Object value) {
        if (isNegative(value)) {
            throw new IllegalArgumentException("A negative amount or number: " + input + " " + value);
        }
        var changed = new EnumMap<>(told);
        if (value == null) {
            changed.remove(input);
        } else {
            changed.put(input, value);
        }
        return new EmploymentFacts(changed);
    }

    /** These facts, with what others tell in their place. */
    public EmploymentFacts overlaid(EmploymentFacts others) {
        if (others.told.isEmpty()) {
            return this;
        }
        var both = new EnumMap<>(told);
        both.putAll(others.told);
        return new EmploymentFacts(both);
    }

    private static boolean isNegative(@Nullable Object value) {
        return (value instanceof Money money && money.fen() < 0)
                || (value instanceof BigDecimal number && number.signum() < 0);
    }

    /** Everything told, in the order of the inputs. */
    public Map<Input, Object> told() {
        return Collections.unmodifiableMap(told);
    }

    public boolean knows(Input input) {
        return told.containsKey(input);
    }

    /** The value told for an input, of the type its kind has. */
    public <T> Optional<T> value(Input input, Class<T> type) {
        return Optional.ofNullable(told.get(input)).map(type::cast);
    }

    public @Nullable Money money(Input input) {
        return (Money) told.get(input);
    }

    public @Nullable BigDecimal number(Input input) {
        return (BigDecimal) told.get(input);
    }

    public @Nullable PartialDate date(Input input) {
        return (PartialDate) told.get(input);
    }

    public @Nullable Boolean flag(Input input) {
        return (Boolean) told.get(input);
    }

    /** The months of pay that were told; empty if none were. */
    public List<MonthPay> wages() {
        return told.get(Input.WAGES) instanceof List<?> rows
                ? rows.stream().map(MonthPay.class::cast).toList()
                : List.of();
    }

    // What a person tells in everyday words.

    public @Nullable String place() {
        return (String) told.get(Input.PLACE);
    }

    public @Nullable PartialDate startedOn() {
        return date(Input.STARTED_ON);
    }

    public @Nullable PartialDate endedOn() {
        return date(Input.ENDED_ON);
    }

    public @Nullable Boolean stillEmployed() {
        return flag(Input.STILL_EMPLOYED);
    }

    public @Nullable Money monthlyWage() {
        return money(Input.MONTHLY_WAGE);
    }

    public @Nullable Integer unpaidMonths() {
        return whole(Input.UNPAID_MONTHS);
    }

    public @Nullable Money unpaidAmount() {
        return money(Input.UNPAID_AMOUNT);
    }

    public @Nullable EndReason endReason() {
        return (EndReason) told.get(Input.END_REASON);
    }

    /** The worker has left, but not said when. */
    public boolean leftNobodyKnowsWhen() {
        return endedOn() == null && Boolean.FALSE.equals(stillEmployed());
    }

    private @Nullable Integer whole(Input input) {
        var number = number(input);
        return number == null ? null : (Integer) number.intValue();
    }

    public EmploymentFacts at(String place) {
        return with(Input.PLACE, place);
    }

    public EmploymentFacts from(@Nullable PartialDate started) {
        return with(Input.STARTED_ON, started);
    }

    public EmploymentFacts endedOn(@Nullable PartialDate ended) {
        return with(Input.ENDED_ON, ended);
    }

    public EmploymentFacts stillEmployed(@Nullable Boolean still) {
        return with(Input.STILL_EMPLOYED, still);
    }

    public EmploymentFacts paidMonthly(@Nullable Money wage) {
        return with(Input.MONTHLY_WAGE, wage);
    }

    /**
     * @param months for how many whole months pay is owed
     * @param amount what is owed in all, where the worker knows the sum
     */
    public EmploymentFacts unpaid(@Nullable Integer months, @Nullable Money amount) {
        return with(Input.UNPAID_MONTHS, months == null ? null : BigDecimal.valueOf(months))
                .with(Input.UNPAID_AMOUNT, amount);
    }

    /** @param signedOn when, if it was signed late */
    public EmploymentFacts contract(@Nullable Boolean written, @Nullable PartialDate signedOn) {
        return with(Input.CONTRACT, written).with(Input.CONTRACT_SIGNED_ON, signedOn);
    }

    public EmploymentFacts endedBecause(@Nullable EndReason reason) {
        return with(Input.END_REASON, reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmploymentFacts facts && told.equals(facts.told);
    }

    @Override
    public int hashCode() {
        return told.hashCode();
    }

    @Override
    public String toString() {
        return "EmploymentFacts" + told;
    }
}
