package org.fengqiao.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedUuidTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void ids_of_one_millisecond_come_in_the_order_in_which_they_were_asked_for() {
        var ids = Stream.generate(() -> TimeOrderedUuid.at(MOMENT).toString())
                .limit(10_000)
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_id_is_of_version_7_and_begins_with_its_moment() {
        var id = TimeOrderedUuid.at(MOMENT.plusMillis(1));

        assertThat(id).extracting(UUID::version, UUID::variant).containsExactly(7, 2);
        assertThat(id.getMostSignificantBits() >>> 16)
                .isEqualTo(MOMENT.plusMillis(1).toEpochMilli());
    }
}
