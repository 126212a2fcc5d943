package org.fengqiao.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileSizeTest {

    @Test
    void is_said_as_people_say_it_and_never_less_than_it_is() {
        assertThat(new FileSize(1)).hasToString("1 KB");
        assertThat(new FileSize(300 * 1024)).hasToString("300 KB");
        assertThat(new FileSize(24 * 1024 * 1024)).hasToString("24 MB");
        assertThat(new FileSize(3 * 1024 * 1024 / 2)).hasToString("1.5 MB");
        assertThat(new FileSize(20 * 1024 * 1024 + 1)).hasToString("20.1 MB");
    }
}
