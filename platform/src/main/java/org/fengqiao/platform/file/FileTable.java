package org.fengqiao.platform.file;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.fengqiao.platform.shared.Days;
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
}
