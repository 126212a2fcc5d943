package org.fengqiao.platform.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.fengqiao.platform.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages and every try of them. Address and text lie encrypted: the text may hold a sign-in code. */
@Repository
class MessageTable {

    private static final String ADDRESS = "delivery.message.address";
    private static final String TEXT = "delivery.message.text";

    private final JdbcClient jdbc;
    private final Vault vault;

    MessageTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(List<NewMessage> messages, Instant at) {
        for (var message : messages) {
            jdbc.sql("""
                            insert into delivery.message
                                   (region, id, concerns, template, channel, address, text, masked_address, state, tries, created_at, next_try_at)
                            values (:region, :id, :concerns, :template, :channel, :address, :text, :masked, 'WAITING', 0, :at, :at)
                            on conflict (region, id) do nothing
                            """)
                    .param("region", message.region().code())
                    .param("id", message.id())
                    .param("concerns", message.concerns())
                    .param("template", message.template())
                    .param("channel", message.channel().name())
                    .param("address", vault.sealPersonal(ADDRESS, message.id(), message.address()))
                    .param("text", vault.sealPersonal(TEXT, message.id(), message.text()))
                    .param("masked", masked(message))
                    .param("at", Days.utc(at))
                    .update();
        }
    }

    List<Waiting> lockWaiting(List<Channel> channels, Instant now, int limit) {
        if (channels.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select region, id, concerns, template, channel, address, text, tries
                          from delivery.message
                         where state = 'WAITING' and next_try_at <= :now and channel in (:channels)
                         order by next_try_at
                         limit :limit
                           for update skip locked
                        """)
                .param("now", Days.utc(now))
                .param("channels", channels.stream().map(Enum::name).toList())
                .param("limit", limit)
                .query((row, _) -> new Waiting(
                        new Region(row.getInt("region")),
                        row.getObject("id", UUID.class),
                        row.getObject("concerns", UUID.class),
                        row.getString("template"),
                        Channel.valueOf(row.getString("channel")),
                        opened(ADDRESS, row, "address"),
                        opened(TEXT, row, "text"),
                        row.getInt("tries")))
                .list();
    }

    void prove(Region region, UUID id, String proof, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update delivery.message
                           set state = 'DELIVERED', delivered_at = :at, tries = tries + 1
                         where region = :region and id = :id and state = 'WAITING'
                        """)
                        .param("at", Days.utc(at))
                        .param("region", region.code())
                        .param("id", id)
                        .update());
        insertTry(region, id, "DELIVERED", proof, at);
    }

    void postpone(Region region, UUID id, String why, Instant at, Instant next) {
        one(
                id,
                jdbc.sql("""
                        update delivery.message
                           set next_try_at = :next, tries = tries + 1
                         where region = :region and id = :id and state = 'WAITING'
                        """)
                        .param("next", Days.utc(next))
                        .param("region", region.code())
                        .param("id", id)
                        .update());
        insertTry(region, id, "POSTPONED", why, at);
    }

    void giveUp(Region region, UUID id, String why, Instant at) {
        one(id, jdbc.sql("""
                        update delivery.message
                           set state = 'FAILED', tries = tries + 1
                         where region = :region and id = :id and state = 'WAITING'
                        """).param("region", region.code()).param("id", id).update());
        insertTry(region, id, "FAILED", why, at);
    }

    void posted(Region region, UUID id, String tracking, Instant at) {
        one(id, jdbc.sql("""
                        update delivery.message
                           set tries = tries + 1
                         where region = :region and id = :id and state = 'WAITING' and channel = 'LETTER'
                        """).param("region", region.code()).param("id", id).update());
        insertTry(region, id, "POSTED", tracking, at);
    }

    /** What a message is about. */
    record Header(@Nullable UUID concerns, String template) {}

    Header header(Region region, UUID id) {
        return jdbc.sql("select concerns, template from delivery.message where region = :region and id = :id")
                .param("region", region.code())
                .param("id", id)
                .query((row, _) -> new Header(row.getObject("concerns", UUID.class), row.getString("template")))
                .single();
    }

    List<Letter> letters(Region region, UUID concerns) {
        return jdbc.sql("""
                        select m.id, m.template, m.address, m.text, m.state, m.created_at,
                               (select a.note from delivery.attempt a
                                 where a.region = m.region and a.message = m.id and a.result = 'POSTED'
                                 order by a.at desc, a.id desc limit 1) as posted_as
                          from delivery.message m
                         where m.region = :region and m.concerns = :concerns and m.channel = 'LETTER'
                         order by m.created_at desc, m.id desc
                        """)
                .param("region", region.code())
                .param("concerns", concerns)
                .query((row, _) -> new Letter(
                        row.getObject("id", UUID.class),
                        row.getString("template"),
                        opened(ADDRESS, row, "address"),
                        opened(TEXT, row, "text"),
                        MessageState.valueOf(row.getString("state")),
                        moment(row, "created_at"),
                        row.getString("posted_as")))
                .list();
    }

    private void insertTry(Region region, UUID message, String result, String note, Instant at) {
        jdbc.sql("""
                        insert into delivery.attempt (region, message, id, at, result, note)
                        values (:region, :message, :id, :at, :result, :note)
                        """)
                .param("region", region.code())
                .param("message", message)
                .param("id", TimeOrderedUuid.at(at))
                .param("at", Days.utc(at))
                .param("result", result)
                .param("note", note)
                .update();
    }

    List<DeliveryLine> about(Region region, UUID concerns) {
        return jdbc.sql("""
                        select id, template, channel, masked_address, state, tries, created_at, delivered_at
                          from delivery.message
                         where region = :region and concerns = :concerns
                         order by created_at, id
                        """)
                .param("region", region.code())
                .param("concerns", concerns)
                .query((row, _) -> new DeliveryLine(
                        row.getObject("id", UUID.class),
                        row.getString("template"),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("masked_address"),
                        MessageState.valueOf(row.getString("state")),
                        row.getInt("tries"),
                        moment(row, "created_at"),
                        row.getObject("delivered_at", OffsetDateTime.class) == null
                                ? null
                                : moment(row, "delivered_at")))
                .list();
    }

    /** The newest messages with their texts: for the outbox of a demonstration and nothing else. */
    List<OutboxMessage> newest(int limit) {
        return jdbc.sql("""
                        select region, id, template, channel, address, text, state, created_at
                          from delivery.message
                         order by created_at desc, id desc
                         limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> new OutboxMessage(
                        row.getObject("id", UUID.class),
                        row.getString("template"),
                        Channel.valueOf(row.getString("channel")),
                        opened(ADDRESS, row, "address"),
                        opened(TEXT, row, "text"),
                        MessageState.valueOf(row.getString("state")),
                        moment(row, "created_at")))
                .list();
    }

    private String opened(String column, ResultSet row, String name) throws SQLException {
        var text = vault.openPersonal(column, row.getObject("id", UUID.class), row.getBytes(name));
        if (text == null) {
            throw new IllegalStateException("A message without " + name);
        }
        return text;
    }

    private static String masked(NewMessage message) {
        var address = message.address();
        return address.length() <= 4 ? "****" : "****" + address.substring(address.length() - 4);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void one(UUID id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Message " + id + ": " + changed + " rows changed instead of one");
        }
    }

    record Waiting(
            Region region,
            UUID id,
            @Nullable UUID concerns,
            String template,
            Channel channel,
            String address,
            String text,
            int tries) {}
}
