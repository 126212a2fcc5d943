package org.fengqiao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingAccountsTest {

    @Test
    void accounts_of_real_cases_are_read_as_a_careful_reader_does() {
        var measured = Accounts.measure("accounts.jsonl");

        System.out.println(measured.table());
        assertThat(measured.f1("claims")).isGreaterThanOrEqualTo(0.95);
        assertThat(measured.f1("elements")).isGreaterThanOrEqualTo(0.95);
        assertThat(measured.f1("money")).isGreaterThanOrEqualTo(0.95);
        assertThat(measured.f1("dates")).isGreaterThanOrEqualTo(0.95);
        assertThat(measured.f1("count")).isGreaterThanOrEqualTo(0.95);
    }
}
