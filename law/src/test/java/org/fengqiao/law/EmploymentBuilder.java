package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/** {@code anEmployment().from("2020-06-01").dismissed()}: facts as a worker in Guangzhou tells them, all of them known unless a test says otherwise. */
final class EmploymentBuilder {

    static final String GUANGZHOU = "440106";
    static final String JIEYANG = "445202";
    static final String SHANGHAI = "310115";
    static final String BEIJING = "110105";

    private EmploymentFacts facts = EmploymentFacts.unknown()
            .at(GUANGZHOU)
            .from(PartialDate.parse("2023-03-01"))
            .endedOn(PartialDate.parse("2026-08-31"))
            .paidMonthly(Money.ofYuan("6000"))
            .contract(false, null)
            .endedBecause(EndReason.DISMISSED);

    static EmploymentBuilder anEmployment() {
        return new EmploymentBuilder();
    }

    EmploymentBuilder at(String place) {
        facts = facts.at(place);
        return this;
    }

    EmploymentBuilder from(String started) {
        facts = facts.from(PartialDate.parse(started));
        return this;
    }

    EmploymentBuilder until(String ended) {
        facts = facts.endedOn(PartialDate.parse(ended));
        return this;
    }

    EmploymentBuilder stillGoingOn() {
        facts = facts.endedOn(null).stillEmployed(true).endedBecause(null);
        return this;
    }

    EmploymentBuilder endedNobodyKnowsWhen() {
        facts = facts.endedOn(null).stillEmployed(false);
        return this;
    }

    EmploymentBuilder because(EndReason reason) {
        facts = facts.endedBecause(reason);
        return this;
    }

    EmploymentBuilder forNoKnownReason() {
        facts = facts.endedBecause(null);
        return this;
    }

    EmploymentBuilder paid(String yuan) {
        facts = facts.paidMonthly(Money.ofYuan(yuan));
        return this;
    }

    EmploymentBuilder unpaidMonths(int months) {
        facts = facts.unpaid(months, facts.unpaidAmount());
        return this;
    }

    EmploymentBuilder unpaidDays(int days) {
        facts = facts.unpaidDays(days);
        return this;
    }

    EmploymentBuilder overtime(String weekdayHours, String restDayHours, String holidayHours) {
        facts = facts.overtime(
                new Overtime(new BigDecimal(weekdayHours), new BigDecimal(restDayHours), new BigDecimal(holidayHours)));
        return this;
    }

    EmploymentBuilder untakenLeave(int days) {
        facts = facts.untakenLeave(days);
        return this;
    }

    EmploymentBuilder owed(String yuan) {
        facts = facts.unpaid(facts.unpaidMonths(), Money.ofYuan(yuan));
        return this;
    }

    EmploymentBuilder contractSignedOn(String day) {
        facts = facts.contract(true, PartialDate.parse(day));
        return this;
    }

    EmploymentBuilder contractSigned() {
        facts = facts.contract(true, null);
        return this;
    }

    EmploymentBuilder contractNobodyKnows() {
        facts = facts.contract(null, null);
        return this;
    }

    EmploymentBuilder whereTheAverageIs(String yuan) {
        facts = facts.localAverage(Money.ofYuan(yuan));
        return this;
    }

    EmploymentFacts facts() {
        return facts;
    }

    Entitlement entitlement(ClaimType type, LocalDate asOf) {
        return Entitled.to(type, facts, asOf);
    }
}
