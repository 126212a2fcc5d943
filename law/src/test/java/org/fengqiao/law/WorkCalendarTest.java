package org.fengqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = Rulebook.builtIn().calendar();

    @Test
    void a_weekend_is_no_working_day_unless_it_makes_up_for_a_holiday() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 12))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 20))).isTrue();
    }

    @Test
    void a_weekday_is_a_working_day_unless_a_holiday_takes_it() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.restReason(LocalDate.of(2026, 10, 5))).contains("国庆节");
        assertThat(calendar.restReason(LocalDate.of(2026, 9, 12))).contains("WEEKEND");
        assertThat(calendar.restReason(LocalDate.of(2026, 9, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018, 250", "2020, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_as_many_working_days_as_its_arrangement_left(int year, int days) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @Test
    void a_year_is_provisional_until_its_arrangement_is_published() {
        assertThat(calendar.isProvisional(Year.of(2026))).isFalse();
        assertThat(calendar.isProvisional(Year.of(2027))).isTrue();

        var moved = new WorkCalendar.ArrangedDay(LocalDate.of(2027, 2, 20), WorkCalendar.Kind.MAKEUP_WORKDAY, "春节");
        var published = Rulebook.builtIn().overlaid(List.of(), List.of(moved)).calendar();

        assertThat(published.isProvisional(Year.of(2027))).isFalse();
        assertThat(published.isWorkingDay(moved.date())).isTrue();
    }

    @Test
    void holidays_fixed_by_regulation_rest_even_before_the_year_is_arranged() {
        assertThat(calendar.restReason(LocalDate.of(2027, 1, 1))).contains("元旦");
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    void the_next_working_day_is_never_earlier_and_never_a_rest_day() {
        for (var day = LocalDate.of(2018, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            var next = calendar.sameOrNextWorkingDay(day);
            assertThat(next).isAfterOrEqualTo(day).matches(calendar::isWorkingDay);
            assertThat(next.equals(day)).isEqualTo(calendar.isWorkingDay(day));
        }
    }
}
