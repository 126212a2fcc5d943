package org.fengqiao.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTest {

    @Test
    void the_time_is_asked_of_the_clock() {
        for (var type : List.of(
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class,
                YearMonth.class)) {
            noClasses().should().callMethod(type, "now").check(Sources.classes());
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(Sources.classes());
        noClasses()
                .that()
                .areNotAssignableTo(Fengqiao.class)
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(Sources.classes());
    }

    @Test
    void the_database_is_not_asked_for_the_time() throws IOException {
        var pattern = "(?i)\\bnow\\(\\)|current_timestamp|current_date|clock_timestamp";
        assertThat(Sources.holding(pattern, "java", ".java")).isEmpty();
        assertThat(Sources.holding(pattern, "resources", ".sql")).isEmpty();
    }
}
