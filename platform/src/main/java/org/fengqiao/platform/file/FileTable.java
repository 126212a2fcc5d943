package org.fengqiao.platform.file;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileTable {

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredFile file) {
        var written = jdbc.sql("""
                        insert into %s (region, id, access, name, media_type, bytes, sha256, stored_at)
                        values (:region, :id, :access, :name, :mediaType, :bytes, :sha256, :at)
                        """.formatted(file.access().table()))
                .param("region", file.id().region().code())
                .param("id", file.id().value())
                .param("access", file.access().name())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("at", Days.utc(file.storedAt()))
                .update();
        if (written != 1) {
            throw new IllegalStateException("File " + file.id() + " written " + written + " times");
        }
    }

    Optional<StoredFile> find(FileId id, Access access) {
        return jdbc.sql("""
                        select name, media_type, bytes, sha256, stored_at
                          from %s
                         where region = :region and id = :id and access = :access
                        """.formatted(access.table()))
                .param("region", id.region().code())
                .param("id", id.value())
                .param("access", access.name())
                .query((row, _) -> new StoredFile(
                        id,
                        access,
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Until this transaction ends nobody else writes or clears that content. */
    void lockContent(Access access, String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:content, 0))")
                .param("content", access + "/" + sha256)
                .query((_, _) -> true)
                .single();
    }

    void remove(FileId id, Access access, Instant at) {
        var sha256 = jdbc.sql("""
                        delete from %s
                         where region = :region and id = :id and access = :access
                        returning sha256
                        """.formatted(access.table()))
                .param("region", id.region().code())
                .param("id", id.value())
                .param("access", access.name())
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into file.left_content (region, id, access, sha256, left_at)
                        values (:region, :id, :access, :sha256, :at)
                        """)
                .param("region", id.region().code())
                .param("id", id.value())
                .param("access", access.name())
                .param("sha256", sha256)
                .param("at", Days.utc(at))
                .update();
    }

    /** Content that one file less refers to, since before a moment. */
    List<LeftContent> lockLeftBefore(Instant moment, int limit) {
        return jdbc.sql("""
                        select region, id, access, sha256
                          from file.left_content
                         where left_at < :moment
                         order by left_at, region, id
                         limit :limit
                           for update skip locked
                        """)
                .param("moment", Days.utc(moment))
                .param("limit", limit)
                .query((row, _) -> new LeftContent(
                        new FileId(new Region(row.getInt("region")), row.getObject("id", UUID.class)),
                        Access.valueOf(row.getString("access")),
                        row.getString("sha256")))
                .list();
    }

    /** Whether any file still has this content. */
    boolean isReferredTo(Access access, String sha256) {
        return jdbc.sql("select exists (select from %s where access = :access and sha256 = :sha256)"
                        .formatted(access.table()))
                .param("access", access.name())
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    void cleared(FileId id) {
        var deleted = jdbc.sql("delete from file.left_content where region = :region and id = :id")
                .param("region", id.region().code())
                .param("id", id.value())
                .update();
        if (deleted != 1) {
            throw new IllegalStateException("Content left by " + id + " cleared " + deleted + " times");
        }
    }

    /** The content of a file that was taken away. */
    record LeftContent(FileId file, Access access, String sha256) {}
}
