package org.fengqiao.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

@PlatformTest
class VerifyingTheJournalTest {

    private static final Chain ONE = Chain.ofAccount(UUID.fromString("0198c0de-0000-7000-8000-000000000001"));
    private static final Chain OTHER = Chain.ofAccount(UUID.fromString("0198c0de-0000-7000-8000-000000000002"));

    @Autowired
    private Journal journal;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private Verification verification;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void twoChainsAndACheckpoint() throws IOException {
        FileSystemUtils.deleteRecursively(database.home().resolve("checkpoints"));
        write(ONE, 3);
        write(OTHER, 2);
        checkpoints.take();
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_whole_journal_has_no_fault() {
        write(ONE, 2);
        checkpoints.take();
        var report = verification.verify(_ -> {});
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isEqualTo(7);
        assertThat(report.chains()).isEqualTo(2);
        assertThat(report.checkpoints()).isEqualTo(2);
    }

    @Test
    void a_changed_entry_is_named() throws SQLException {
        breakIt("update journal.entry set verb = 'casefile.close' where chain_id = ? and number = 2", ONE);
        assertThat(faults()).containsExactly(new Fault.Changed(ONE, 2));
    }

    @Test
    void a_missing_entry_is_named() throws SQLException {
        breakIt("delete from journal.entry where chain_id = ? and number = 2", ONE);
        assertThat(faults()).containsExactly(new Fault.Missing(ONE, 2));
    }

    @Test
    void two_swapped_entries_are_named() throws SQLException {
        breakIt("update journal.entry set number = 100 where chain_id = ? and number = 2", ONE);
        breakIt("update journal.entry set number = 2 where chain_id = ? and number = 3", ONE);
        breakIt("update journal.entry set number = 3 where chain_id = ? and number = 100", ONE);
        assertThat(faults())
                .contains(new Fault.OutOfOrder(ONE, 2), new Fault.Changed(ONE, 2), new Fault.Changed(ONE, 3));
    }

    @Test
    void a_cut_tail_is_found_by_the_checkpoint() throws SQLException {
        breakIt("delete from journal.entry where chain_id = ? and number = 3", ONE);
        assertThat(faults()).containsExactly(new Fault.CutOff(ONE, 3, 2));
    }

    @Test
    void a_vanished_chain_is_found_by_the_checkpoint() throws SQLException {
        breakIt("delete from journal.entry where chain_id = ?", OTHER);
        assertThat(faults()).containsExactly(new Fault.Vanished(OTHER));
    }

    @Test
    void a_chain_written_anew_is_found_by_the_checkpoint() throws SQLException {
        breakIt("delete from journal.entry where chain_id = ?", OTHER);
        clock.advance(Duration.ofMinutes(1));
        write(OTHER, 2);
        assertThat(faults()).containsExactly(new Fault.Rewritten(OTHER, 2));
    }

    @Test
    void a_checkpoint_that_was_changed_or_taken_away_is_found() throws IOException {
        write(ONE, 1);
        checkpoints.take();
        var first = database.home().resolve("checkpoints/00000001.txt");
        var text = Files.readString(first);
        Files.writeString(first, text.replace(OTHER.id().toString(), ONE.id().toString()));
        assertThat(faults()).contains(new Fault.CheckpointFault(1));

        Files.writeString(first, text);
        assertThat(faults()).isEmpty();

        Files.delete(first);
        assertThat(faults()).contains(new Fault.CheckpointFault(1));
    }

    @Test
    void the_application_itself_cannot_change_or_delete() throws SQLException {
        try (var connection = database.connectAsApp();
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select 1 from journal.entry").next())
                    .isTrue();
            assertThatThrownBy(() -> statement.execute("update journal.entry set verb = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from journal.entry"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("truncate journal.entry"))
                    .hasMessageContaining("permission denied");
        }
    }

    private void write(Chain chain, int acts) {
        for (int i = 0; i < acts; i++) {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(_ -> journal.record(
                            chain, Actor.system(), Act.of("account.sign-in", Map.of("by", "test", "another", "b"))));
        }
    }

    private List<Fault> faults() {
        return verification.verify(_ -> {}).faults();
    }

    private void breakIt(String sql, Chain chain) throws SQLException {
        try (var connection = database.connectAsAdmin();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, chain.id());
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
