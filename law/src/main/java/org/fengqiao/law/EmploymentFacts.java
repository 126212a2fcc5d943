package org.fengqiao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an employment (用工事实). Everything may be unknown; what is unknown becomes a range, never a refusal.
 *
 * @param place division code of the place of work, as far as known
 * @param stillEmployed null: not said
 * @param monthlyWage average gross pay due in a month
 * @param unpaidMonths for how many whole months pay is owed
 * @param unpaidAmount what is owed in all, where the worker knows the sum
 * @param writtenContract whether a written contract was signed
 * @param contractSignedOn when, if it was signed late
 * @param localAverage monthly average wage of the place in the year before the end; overrides the rulebook
 * @param unpaidDays working days for which pay is owed beside the whole months
 * @param overtime hours worked without the pay for them; null: not told
 * @param untakenLeaveDays days of statutory annual leave not taken and not paid for
 */
public record EmploymentFacts(
        @Nullable String place,
        @Nullable PartialDate startedOn,
        @Nullable PartialDate endedOn,
        @Nullable Boolean stillEmployed,
        @Nullable Money monthlyWage,
        @Nullable Integer unpaidMonths,
        @Nullable Money unpaidAmount,
        @Nullable Boolean writtenContract,
        @Nullable PartialDate contractSignedOn,
        @Nullable EndReason endReason,
        @Nullable Money localAverage,
        @Nullable Integer unpaidDays,
        @Nullable Overtime overtime,
        @Nullable Integer untakenLeaveDays) {

    /** @throws IllegalArgumentException if an amount or a number is negative */
    public EmploymentFacts {
        if (isNegative(monthlyWage)
                || isNegative(unpaidAmount)
                || isNegative(localAverage)
                || isNegative(unpaidMonths)
                || isNegative(unpaidDays)
                || isNegative(untakenLeaveDays)) {
            throw new IllegalArgumentException("A negative amount or number");
        }
    }

    private static boolean isNegative(@Nullable Money money) {
        return money != null && money.fen() < 0;
    }

    private static boolean isNegative(@Nullable Integer number) {
        return number != null && number < 0;
    }

    /** The worker has left, but not said when. */
    boolean leftNobodyKnowsWhen() {
        return endedOn == null && Boolean.FALSE.equals(stillEmployed);
    }

    boolean saysPayIsOwed() {
        return (unpaidMonths != null && unpaidMonths > 0)
                || (unpaidDays != null && unpaidDays > 0)
                || (unpaidAmount != null && unpaidAmount.isPositive());
    }

    List<Ask> missingForService() {
        var missing = new ArrayList<Ask>();
        if (startedOn == null) {
            missing.add(Ask.STARTED_ON);
        }
        if (monthlyWage == null) {
            missing.add(Ask.MONTHLY_WAGE);
        }
        return missing;
    }

    List<Ask> missingForEnd() {
        var missing = new ArrayList<Ask>();
        if (endReason == null) {
            missing.add(Ask.END_REASON);
        }
        if (leftNobodyKnowsWhen()) {
            missing.add(Ask.ENDED_ON);
        }
        return missing;
    }

    public static EmploymentFacts unknown() {
        return new EmploymentFacts(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public EmploymentFacts at(String place) {
        return with(told -> told.place = place);
    }

    public EmploymentFacts from(@Nullable PartialDate started) {
        return with(told -> told.startedOn = started);
    }

    public EmploymentFacts endedOn(@Nullable PartialDate ended) {
        return with(told -> told.endedOn = ended);
    }

    public EmploymentFacts stillEmployed(@Nullable Boolean still) {
        return with(told -> told.stillEmployed = still);
    }

    public EmploymentFacts paidMonthly(@Nullable Money wage) {
        return with(told -> told.monthlyWage = wage);
    }

    public EmploymentFacts unpaid(@Nullable Integer months, @Nullable Money amount) {
        return with(told -> {
            told.unpaidMonths = months;
            told.unpaidAmount = amount;
        });
    }

    public EmploymentFacts unpaidDays(@Nullable Integer days) {
        return with(told -> told.unpaidDays = days);
    }

    public EmploymentFacts contract(@Nullable Boolean written, @Nullable PartialDate signedOn) {
        return with(told -> {
            told.writtenContract = written;
            told.contractSignedOn = signedOn;
        });
    }

    public EmploymentFacts endedBecause(@Nullable EndReason reason) {
        return with(told -> told.endReason = reason);
    }

    public EmploymentFacts localAverage(@Nullable Money average) {
        return with(told -> told.localAverage = average);
    }

    public EmploymentFacts overtime(@Nullable Overtime hours) {
        return with(told -> told.overtime = hours);
    }

    public EmploymentFacts untakenLeave(@Nullable Integer days) {
        return with(told -> told.untakenLeaveDays = days);
    }

    private EmploymentFacts with(Consumer<Telling> change) {
        var telling = new Telling(this);
        change.accept(telling);
        return telling.facts();
    }

    /** The facts while one of them is being told. */
    private static final class Telling {

        private @Nullable String place;
        private @Nullable PartialDate startedOn;
        private @Nullable PartialDate endedOn;
        private @Nullable Boolean stillEmployed;
        private @Nullable Money monthlyWage;
        private @Nullable Integer unpaidMonths;
        private @Nullable Money unpaidAmount;
        private @Nullable Boolean writtenContract;
        private @Nullable PartialDate contractSignedOn;
        private @Nullable EndReason endReason;
        private @Nullable Money localAverage;
        private @Nullable Integer unpaidDays;
        private @Nullable Overtime overtime;
        private @Nullable Integer untakenLeaveDays;

        Telling(EmploymentFacts facts) {
            place = facts.place;
            startedOn = facts.startedOn;
            endedOn = facts.endedOn;
            stillEmployed = facts.stillEmployed;
            monthlyWage = facts.monthlyWage;
            unpaidMonths = facts.unpaidMonths;
            unpaidAmount = facts.unpaidAmount;
            writtenContract = facts.writtenContract;
            contractSignedOn = facts.contractSignedOn;
            endReason = facts.endReason;
            localAverage = facts.localAverage;
            unpaidDays = facts.unpaidDays;
            overtime = facts.overtime;
            untakenLeaveDays = facts.untakenLeaveDays;
        }

        EmploymentFacts facts() {
            return new EmploymentFacts(
                    place,
                    startedOn,
                    endedOn,
                    stillEmployed,
                    monthlyWage,
                    unpaidMonths,
                    unpaidAmount,
                    writtenContract,
                    contractSignedOn,
                    endReason,
                    localAverage,
                    unpaidDays,
                    overtime,
                    untakenLeaveDays);
        }
    }
}
