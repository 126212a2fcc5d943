package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.law.EmploymentBuilder.anEmployment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published cases, each under its number in the fact base, to the fen. */
class WorkedCasesTest {

    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "BJ22-02, 2011-09-16, 2021-03-19, 5314, AGREED_BY_EMPLOYER, 53140",
        "C063-N, 2010-06-02, 2014-06-25, 3200, FORCED_RESIGN, 14400",
        "C063-N2, 2010-06-02, 2014-06-25, 3121.42, FORCED_RESIGN, 14046.39",
        "C083-N, 2004-05-01, 2013-04-30, 1500, EXPIRED, 8250",
        "BJ24-07, 2018-08-15, 2023-02-24, 25000, AGREED_BY_EMPLOYER, 125000",
        "C030-N, 2014-06-26, 2015-07-10, 2761.37, FORCED_RESIGN, 4142.06"
    })
    void severance(String id, String from, String until, String wage, EndReason reason, String awarded) {
        var severance = elsewhere(from, until, wage).because(reason).entitlement(ClaimType.SEVERANCE, LATER);

        assertThat(severance.range()).as(id).isEqualTo(MoneyRange.exactly(Money.ofYuan(awarded)));
    }

    @Test
    @DisplayName("BJ19-09")
    void severance_capped_at_three_times_the_average() {
        var severance = elsewhere("2016-01-04", "2019-08-30", "50000")
                .because(EndReason.AGREED_BY_EMPLOYER)
                .whereTheAverageIs("10592")
                .entitlement(ClaimType.SEVERANCE, LATER);

        assertThat(severance.range()).isEqualTo(MoneyRange.exactly(Money.ofYuan("127104")));
    }

    @Test
    @DisplayName("C080-N")
    void severance_for_nine_years() {
        var severance = elsewhere("2010-01-01", "2018-12-31", "3800")
                .because(EndReason.AGREED_BY_EMPLOYER)
                .entitlement(ClaimType.SEVERANCE, LATER);

        assertThat(severance.range()).isEqualTo(MoneyRange.exactly(Money.ofYuan("34200")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NAT2-01, 2020-06-01, 2020-08-15, 8000, 8000",
        "C149-2N, 2008-11-01, 2016-03-31, 2000, 30000",
        "C150-2N, 2008-01-01, 2016-11-30, 1887, 33966",
        "C006-2N, 2011-05-23, 2013-01-22, 3500, 14000",
        "C149-2N-arb, 2012-11-01, 2016-03-31, 2000, 14000"
    })
    void damages(String id, String from, String until, String wage, String awarded) {
        var damages = elsewhere(from, until, wage).entitlement(ClaimType.UNLAWFUL_TERM, LATER);

        assertThat(damages.range()).as(id).isEqualTo(MoneyRange.exactly(Money.ofYuan(awarded)));
    }

    @Test
    @DisplayName("BJ24-03")
    void a_sum_withheld() {
        var wage = anEmployment().owed("2250").entitlement(ClaimType.WAGE, LATER);

        assertThat(wage.range()).isEqualTo(MoneyRange.exactly(Money.ofYuan("2250")));
    }

    @Test
    @DisplayName("C030-wage: 827.59, which the court rounded up to 828")
    void six_days_unpaid() {
        var wage = elsewhere("2014-06-26", "2015-07-10", "3000").unpaidDays(6).entitlement(ClaimType.WAGE, LATER);

        assertThat(wage.range()).isEqualTo(MoneyRange.exactly(Money.ofYuan("827.59")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"C006-leave-arb, 3500, 4, 1287.36", "C112-leave, 6000, 6, 3310.34", "C108-leave, 20000, 1, 1839.08"})
    void untaken_leave(String id, String wage, int days, String awarded) {
        var leave = anEmployment().paid(wage).untakenLeave(days).entitlement(ClaimType.ANNUAL_LEAVE, LATER);

        assertThat(leave.range()).as(id).isEqualTo(MoneyRange.exactly(Money.ofYuan(awarded)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // eighteen rest days of eight hours
        "BJ-trip, 31520, 0, 144, 0, 52171.03",
        // eleven holidays; the court rounded to 1912
        "C048-holiday, 1260, 0, 0, 88, 1911.72",
        // 7.53 an hour; the court's 43192.08 less 14819.04 for the normal hours
        "C063-ot, 1310.22, 984, 984, 108, 28373.04"
    })
    void overtime(String id, String wage, String weekday, String restDay, String holiday, String awarded) {
        var overtime = elsewhere("2010-01-01", "2020-12-31", wage)
                .overtime(weekday, restDay, holiday)
                .entitlement(ClaimType.OVERTIME, LATER);

        assertThat(overtime.range()).as(id).isEqualTo(MoneyRange.exactly(Money.ofYuan(awarded)));
    }

    @Test
    @DisplayName("C031-dw: the tribunal rounded to seven months, the rule counts six and twenty working days")
    void a_second_wage_with_a_part_month() {
        var second = elsewhere("2013-10-05", "2014-05-31", "1600")
                .entitlement(ClaimType.DOUBLE_WAGE, LocalDate.of(2014, 6, 10));

        assertThat(second.range()).isEqualTo(MoneyRange.exactly(Money.ofYuan("11071.26")));
    }

    @Test
    @DisplayName("C008-dw: Guangdong looks back one year from the claim; five whole months and a part are left")
    void a_second_wage_looked_back_upon() {
        var claimed = LocalDate.of(2016, 10, 26);
        var span = new DoubleWage.Span(
                        Rulebook.builtIn().calendar(), LocalDate.of(2015, 4, 10), 1, LocalDate.of(2016, 4, 9))
                .notBefore(claimed.minusYears(1).plusDays(1));
        var whole = List.of("4445", "4027", "4379", "2231", "3389").stream()
                .map(Money::ofYuan)
                .reduce(Money.ZERO, Money::plus);

        assertThat(span.months()).isEqualTo(5);
        assertThat(new Service(span.first(), span.last()).after(5, ChronoUnit.MONTHS))
                .isBefore(span.last());
        assertThat(whole.plus(Money.ofYuan("3865").times(new BigDecimal("0.5"))))
                .isEqualTo(Money.ofYuan("20403.5"));
    }

    /** Where the rulebook knows neither a minimum wage nor an average, as for most published cases. */
    private static EmploymentBuilder elsewhere(String from, String until, String wage) {
        return anEmployment()
                .at(EmploymentBuilder.BEIJING)
                .from(from)
                .until(until)
                .paid(wage);
    }
}
