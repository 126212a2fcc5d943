package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Input;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.Money;
import org.fengqiao.law.PartialDate;

/** {@code anEmployment().from("2020-06-01").dismissed()}: facts as a worker in Guangzhou tells them, all of them known unless a test says otherwise. */
public final class EmploymentBuilder {

    public static final String GUANGZHOU = "440106";
    public static final String JIEYANG = "445202";
    public static final String SHANGHAI = "310115";
    public static final String BEIJING = "110105";

    private EmploymentFacts facts = EmploymentFacts.unknown()
            .at(GUANGZHOU)
            .from(PartialDate.parse("2023-03-01"))
            .endedOn(PartialDate.parse("2026-08-31"))
            .paidMonthly(Money.ofYuan("6000"))
            .contract(false, null)
            .endedBecause(EndReason.DISMISSED);

    public static EmploymentBuilder anEmployment() {
        return new EmploymentBuilder();
    }

    public EmploymentBuilder at(String place) {
        facts = facts.at(place);
        return this;
    }

    public EmploymentBuilder from(String started) {
        facts = facts.from(PartialDate.parse(started));
        return this;
    }

    public EmploymentBuilder until(String ended) {
        facts = facts.endedOn(PartialDate.parse(ended));
        return this;
    }

    public EmploymentBuilder stillGoingOn() {
        facts = facts.endedOn(null).stillEmployed(true).endedBecause(null);
        return this;
    }

    public EmploymentBuilder endedNobodyKnowsWhen() {
        facts = facts.endedOn(null).stillEmployed(false);
        return this;
    }

    public EmploymentBuilder because(EndReason reason) {
        facts = facts.endedBecause(reason);
        return this;
    }

    public EmploymentBuilder forNoKnownReason() {
        facts = facts.endedBecause(null);
        return this;
    }

    public EmploymentBuilder paid(String yuan) {
        facts = facts.paidMonthly(Money.ofYuan(yuan));
        return this;
    }

    public EmploymentBuilder unpaidMonths(int months) {
        facts = facts.unpaid(months, facts.unpaidAmount());
        return this;
    }

    public EmploymentBuilder unpaidDays(int days) {
        facts = facts.with(Input.UNPAID_DAYS, BigDecimal.valueOf(days));
        return this;
    }

    public EmploymentBuilder overtime(String weekdayHours, String restDayHours, String holidayHours) {
        facts = facts.with(Input.WEEKDAY_HOURS, new BigDecimal(weekdayHours))
                .with(Input.REST_DAY_HOURS, new BigDecimal(restDayHours))
                .with(Input.HOLIDAY_HOURS, new BigDecimal(holidayHours));
        return this;
    }

    public EmploymentBuilder untakenLeave(int days) {
        facts = facts.with(Input.UNTAKEN_LEAVE_DAYS, BigDecimal.valueOf(days));
        return this;
    }

    public EmploymentBuilder owed(String yuan) {
        facts = facts.unpaid(facts.unpaidMonths(), Money.ofYuan(yuan));
        return this;
    }

    public EmploymentBuilder contractSignedOn(String day) {
        facts = facts.contract(true, PartialDate.parse(day));
        return this;
    }

    public EmploymentBuilder contractSigned() {
        facts = facts.contract(true, null);
        return this;
    }

    public EmploymentBuilder contractNobodyKnows() {
        facts = facts.contract(null, null);
        return this;
    }

    public EmploymentBuilder whereTheAverageIs(String yuan) {
        facts = facts.with(Input.LOCAL_AVERAGE, Money.ofYuan(yuan));
        return this;
    }

    public EmploymentFacts facts() {
        return facts;
    }

    public Entitlement entitlement(ClaimType type, LocalDate asOf) {
        return Entitled.to(type, facts, asOf);
    }

    /** Any other input, written as a document writes it. */
    public EmploymentBuilder telling(Input input, String value) {
        facts = switch (input.kind().read(value)) {
            case InputKind.Read.Value(var read) -> facts.with(input, read);
            case InputKind.Read.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
        return this;
    }
}
