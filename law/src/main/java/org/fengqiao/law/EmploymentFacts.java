package org.fengqiao.law;

import java.util.ArrayList;
import java.util.List;
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
        @Nullable Money localAverage) {

    /** @throws IllegalArgumentException if an amount or a number of months is negative */
    public EmploymentFacts {
        if (isNegative(monthlyWage)
                || isNegative(unpaidAmount)
                || isNegative(localAverage)
                || (unpaidMonths != null && unpaidMonths < 0)) {
            throw new IllegalArgumentException("A negative amount or number of months");
        }
    }

    private static boolean isNegative(@Nullable Money money) {
        return money != null && money.fen() < 0;
    }

    /** The worker has left, but not said when. */
    boolean leftNobodyKnowsWhen() {
        return endedOn == null && Boolean.FALSE.equals(stillEmployed);
    }

    boolean saysPayIsOwed() {
        return (unpaidMonths != null && unpaidMonths > 0) || (unpaidAmount != null && unpaidAmount.isPositive());
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
        return new EmploymentFacts(null, null, null, null, null, null, null, null, null, null, null);
    }

    public EmploymentFacts at(String place) {
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
                localAverage);
    }

    public EmploymentFacts from(@Nullable PartialDate started) {
        return new EmploymentFacts(
                place,
                started,
                endedOn,
                stillEmployed,
                monthlyWage,
                unpaidMonths,
                unpaidAmount,
                writtenContract,
                contractSignedOn,
                endReason,
                localAverage);
    }

    public EmploymentFacts endedOn(@Nullable PartialDate ended) {
        return new EmploymentFacts(
                place,
                startedOn,
                ended,
                stillEmployed,
                monthlyWage,
                unpaidMonths,
                unpaidAmount,
                writtenContract,
                contractSignedOn,
                endReason,
                localAverage);
    }

    public EmploymentFacts stillEmployed(@Nullable Boolean still) {
        return new EmploymentFacts(
                place,
                startedOn,
                endedOn,
                still,
                monthlyWage,
                unpaidMonths,
                unpaidAmount,
                writtenContract,
                contractSignedOn,
                endReason,
                localAverage);
    }

    public EmploymentFacts paidMonthly(@Nullable Money wage) {
        return new EmploymentFacts(
                place,
                startedOn,
                endedOn,
                stillEmployed,
                wage,
                unpaidMonths,
                unpaidAmount,
                writtenContract,
                contractSignedOn,
                endReason,
                localAverage);
    }

    public EmploymentFacts unpaid(@Nullable Integer months, @Nullable Money amount) {
        return new EmploymentFacts(
                place,
                startedOn,
                endedOn,
                stillEmployed,
                monthlyWage,
                months,
                amount,
                writtenContract,
                contractSignedOn,
                endReason,
                localAverage);
    }

    public EmploymentFacts contract(@Nullable Boolean written, @Nullable PartialDate signedOn) {
        return new EmploymentFacts(
                place,
                startedOn,
                endedOn,
                stillEmployed,
                monthlyWage,
                unpaidMonths,
                unpaidAmount,
                written,
                signedOn,
                endReason,
                localAverage);
    }

    public EmploymentFacts endedBecause(@Nullable EndReason reason) {
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
                reason,
                localAverage);
    }

    public EmploymentFacts localAverage(@Nullable Money average) {
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
                average);
    }
}
