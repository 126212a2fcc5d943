package org.fengqiao.platform.fulfillment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaymentTable {

    private static final String COLUMNS =
            "region, case_id, number, amount, due, state, received, next_call_on, next_step";

    private final JdbcClient jdbc;

    PaymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A payment with the step of the ladder that comes next. */
    record Awaited(Payment payment, Step step) {}

    /** False if the payment is there already. */
    boolean insert(CaseId id, int number, Money amount, LocalDate due, @Nullable Step next) {
        return jdbc.sql("""
                        insert into fulfillment.payment (region, case_id, number, amount, due, state, next_step, next_on)
                        values (:region, :caseId, :number, :amount, :due, 'DUE', :step, :on)
                        on conflict (region, case_id, number) do nothing
                        """)
                        .param("region", id.region().code())
                        .param("caseId", id.value())
                        .param("number", number)
                        .param("amount", amount.fen())
                        .param("due", due)
                        .param("step", next == null ? null : next.name())
                        .param("on", next == null ? null : next.on(due))
                        .update()
                == 1;
    }

    List<Payment> of(CaseId id) {
        return of(id, "");
    }

    /** The same, held until the transaction ends: two who report at once do it one after the other. */
    List<Payment> lock(CaseId id) {
        return of(id, "for update");
    }

    private List<Payment> of(CaseId id, String lock) {
        return jdbc.sql("""
                        select %s
                          from fulfillment.payment
                         where region = :region and case_id = :caseId
                         order by number %s
                        """.formatted(COLUMNS, lock))
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query(PaymentTable::payment)
                .list();
    }

    List<Awaited> lockAwaited(LocalDate today, int limit) {
        return jdbc.sql("""
                        select %s
                          from fulfillment.payment
                         where next_on <= :today
                         order by next_on, region, case_id, number
                         limit :limit
                           for update skip locked
                        """.formatted(COLUMNS))
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> new Awaited(payment(row, number), Step.valueOf(row.getString("next_step"))))
                .list();
    }

    void restate(Payment payment, PaymentState state, Money received) {
        one(
                payment,
                jdbc.sql("""
                        update fulfillment.payment
                           set state = :state, received = :received,
                               next_step = case when :state = 'RECEIVED' then null else next_step end,
                               next_on = case when :state = 'RECEIVED' then null else next_on end
                         where region = :region and case_id = :caseId and number = :number and state <> 'RECEIVED'
                        """)
                        .param("state", state.name())
                        .param("received", received.fen())
                        .param("region", payment.caseId().region().code())
                        .param("caseId", payment.caseId().value())
                        .param("number", payment.number())
                        .update());
    }

    void nextStep(Payment payment, @Nullable Step step) {
        one(
                payment,
                jdbc.sql("""
                        update fulfillment.payment
                           set next_step = :step, next_on = :on
                         where region = :region and case_id = :caseId and number = :number
                        """)
                        .param("step", step == null ? null : step.name())
                        .param("on", step == null ? null : step.on(payment.due()))
                        .param("region", payment.caseId().region().code())
                        .param("caseId", payment.caseId().value())
                        .param("number", payment.number())
                        .update());
    }

    void callAgain(Payment payment, LocalDate on) {
        one(
                payment,
                jdbc.sql("""
                        update fulfillment.payment
                           set next_call_on = :on
                         where region = :region and case_id = :caseId and number = :number
                        """)
                        .param("on", on)
                        .param("region", payment.caseId().region().code())
                        .param("caseId", payment.caseId().value())
                        .param("number", payment.number())
                        .update());
    }

    void insertReport(CaseId id, Report report, UUID person) {
        var written = jdbc.sql("""
                        insert into fulfillment.report (region, case_id, id, number, kind, amount, hat, person, at)
                        values (:region, :caseId, :id, :number, :kind, :amount, :hat, :person, :at)
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .param("id", TimeOrderedUuid.at(report.at()))
                .param("number", report.number())
                .param("kind", report.kind().name())
                .param(
                        "amount",
                        report.amount() == null ? null : report.amount().fen())
                .param("hat", report.by().name())
                .param("person", person)
                .param("at", Days.utc(report.at()))
                .update();
        if (written != 1) {
            throw new IllegalStateException(id + ": report written " + written + " times");
        }
    }

    List<Report> reports(CaseId id) {
        return jdbc.sql("""
                        select number, kind, amount, hat, at
                          from fulfillment.report
                         where region = :region and case_id = :caseId
                         order by at, id
                        """)
                .param("region", id.region().code())
                .param("caseId", id.value())
                .query((row, _) -> {
                    var amount = row.getObject("amount", Long.class);
                    return new Report(
                            row.getInt("number"),
                            PaymentState.valueOf(row.getString("kind")),
                            amount == null ? null : Money.ofFen(amount),
                            Hat.valueOf(row.getString("hat")),
                            moment(row));
                })
                .list();
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                new CaseId(new Region(row.getInt("region")), row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                Money.ofFen(row.getLong("amount")),
                row.getObject("due", LocalDate.class),
                PaymentState.valueOf(row.getString("state")),
                Money.ofFen(row.getLong("received")),
                row.getObject("next_call_on", LocalDate.class));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static void one(Payment payment, int changed) {
        if (changed != 1) {
            throw new IllegalStateException(payment.caseId() + ": payment " + payment.number() + ", " + changed
                    + " rows changed instead of one");
        }
    }
}
