package org.fengqiao.law.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.law.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-01, 0.5",
        "2024-03-01, 2024-08-30, 0.5",
        "2024-03-01, 2024-08-31, 1",
        "2024-03-01, 2025-02-28, 1",
        "2024-03-01, 2025-03-01, 1.5",
        "2024-03-01, 2025-08-30, 1.5",
        "2024-03-01, 2025-08-31, 2",
        "2024-08-31, 2025-02-27, 0.5",
        "2024-08-31, 2025-02-28, 1",
        "2024-02-29, 2025-02-28, 1",
        "2024-02-29, 2025-03-01, 1.5"
    })
    void a_rest_of_six_months_counts_a_year_and_a_shorter_one_a_half(LocalDate first, LocalDate last, String years) {
        assertThat(new Service(first, last).years()).isEqualByComparingTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-05-01, 2004-04-30, 1, 12, 12",
        "2003-05-01, 2004-05-01, 2, 12, 13",
        "2003-01-31, 2003-02-28, 1, 1, 1",
        "2003-01-31, 2003-03-01, 1, 1, 2"
    })
    void a_begun_year_and_a_begun_month_can_be_counted(
            LocalDate first, LocalDate last, int begunYears, int months, int begunMonths) {
        var service = new Service(first, last);

        assertThat(service.begunYears()).isEqualTo(BigDecimal.valueOf(begunYears));
        assertThat(service.wholeMonths()).isEqualTo(months);
        assertThat(service.begunMonths()).isEqualTo(begunMonths);
    }

    @Test
    void longer_service_never_counts_less() {
        var counted = BigDecimal.ZERO;
        var first = LocalDate.of(2020, 2, 29);
        for (var last = first; last.getYear() < 2026; last = last.plusDays(1)) {
            var years = new Service(first, last).years();
            assertThat(years).isGreaterThanOrEqualTo(counted);
            counted = years;
        }
    }

    @Test
    void a_date_told_in_parts_means_its_first_day_or_its_last_until_today() {
        var march = PartialDate.parse("2026-03");

        assertThat(march.earliest()).isEqualTo("2026-03-01");
        assertThat(march.latest()).isEqualTo("2026-03-31");
        assertThat(march.latestBy(LocalDate.of(2026, 3, 14))).isEqualTo("2026-03-14");
        assertThat(march.latestBy(LocalDate.of(2026, 5, 1))).isEqualTo("2026-03-31");
        assertThat(PartialDate.parse("2026-03-20").latestBy(LocalDate.of(2026, 3, 14)))
                .isEqualTo("2026-03-20");
        assertThat(PartialDate.parse("2025").latest()).isEqualTo("2025-12-31");
        assertThat(PartialDate.parse("2026-03-20")).hasToString("2026-03-20");
    }
}
