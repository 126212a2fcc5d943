package org.fengqiao.platform.fulfillment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.account.CheckCodeResult;
import org.fengqiao.platform.account.PhoneCodes;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts that money is paid to (收款账户): told by the worker with a code, encrypted, shown in full to who must pay. */
@Service
class Accounts {

    private static final String NUMBER = "fulfillment.account.number";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PhoneCodes codes;
    private final Journal journal;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Vault vault, PhoneCodes codes, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.codes = codes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> of(CaseId id) {
        return jdbc.sql(
                        "select id, bank, number, told_at from fulfillment.account where region = :region and case_id = :caseId")
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> new Account(
                        row.getString("bank"),
                        Optional.ofNullable(vault.openPersonal(
                                        NUMBER, row.getObject("id", UUID.class), row.getBytes("number")))
                                .orElseThrow(),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Keeps it if the code is right; one told before is replaced, the journal keeps that it was. */
    @Transactional
    public CheckCodeResult tell(CaseView view, String bank, String number, PhoneNumber phone, String code, Actor by) {
        var result = codes.check(phone, code);
        if (!(result instanceof CheckCodeResult.Proven)) {
            return result;
        }
        var id = TimeOrderedUuid.at(clock.instant());
        jdbc.sql("""
                        insert into fulfillment.account (region, case_id, id, bank, number, told_at)
                        values (:region, :caseId, :id, :bank, :number, :at)
                        on conflict (region, case_id)
                        do update set id = excluded.id, bank = excluded.bank, number = excluded.number, told_at = excluded.told_at
                        """)
                .param("region", view.id().region().code())
                .param("caseId", view.id().value())
                .param("id", id)
                .param("bank", bank)
                .param("number", vault.sealPersonal(NUMBER, id, number))
                .param("at", Days.utc(clock.instant()))
                .update();
        journal.record(Chain.ofCase(view.id()), by, Act.of("fulfillment.tell-account"));
        return result;
    }

    /** In full, for who must pay: an act of its own. */
    @Transactional
    public Optional<Account> unmask(CaseId id, Actor by) {
        var account = of(id);
        account.ifPresent(_ -> journal.record(Chain.ofCase(id), by, Act.of("fulfillment.unmask-account", Map.of())));
        return account;
    }
}
