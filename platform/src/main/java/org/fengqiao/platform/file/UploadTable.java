package org.fengqiao.platform.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UploadTable {

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Upload upload, Instant at) {
        one(
                upload.id(),
                jdbc.sql("""
                        insert into file.upload (region, id, holder, name, bytes, received, begun_at)
                        values (:region, :id, :holder, :name, :bytes, 0, :at)
                        """)
                        .param("region", upload.id().region().code())
                        .param("id", upload.id().value())
                        .param("holder", upload.holder())
                        .param("name", upload.name())
                        .param("bytes", upload.bytes())
                        .param("at", Days.utc(at))
                        .update());
    }

    Optional<Upload> lock(UploadId id, UUID holder) {
        return jdbc.sql("""
                        select region, id, holder, name, bytes, received
                          from file.upload
                         where region = :region and id = :id and holder = :holder
                           for update
                        """)
                .param("region", id.region().code())
                .param("id", id.value())
                .param("holder", holder)
                .query(UploadTable::upload)
                .optional();
    }

    List<Upload> of(Region region, UUID holder) {
        return jdbc.sql("""
                        select region, id, holder, name, bytes, received
                          from file.upload
                         where region = :region and holder = :holder
                         order by begun_at, id
                        """)
                .param("region", region.code())
                .param("holder", holder)
                .query(UploadTable::upload)
                .list();
    }

    void received(UploadId id, long bytes) {
        one(
                id,
                jdbc.sql("update file.upload set received = :received where region = :region and id = :id")
                        .param("received", bytes)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    void insertPart(UploadId id, long from, int bytes) {
        one(
                id,
                jdbc.sql("""
                        insert into file.upload_part (region, upload, from_byte, bytes)
                        values (:region, :upload, :from, :bytes)
                        """)
                        .param("region", id.region().code())
                        .param("upload", id.value())
                        .param("from", from)
                        .param("bytes", bytes)
                        .update());
    }

    /** Where the parts begin, first to last. */
    List<Long> parts(UploadId id) {
        return jdbc.sql("""
                        select from_byte
                          from file.upload_part
                         where region = :region and upload = :upload
                         order by from_byte
                        """)
                .param("region", id.region().code())
                .param("upload", id.value())
                .query((row, _) -> row.getLong("from_byte"))
                .list();
    }

    void delete(UploadId id) {
        jdbc.sql("delete from file.upload_part where region = :region and upload = :upload")
                .param("region", id.region().code())
                .param("upload", id.value())
                .update();
        one(
                id,
                jdbc.sql("delete from file.upload where region = :region and id = :id")
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    List<UploadId> lockBegunBefore(Instant moment, int limit) {
        return jdbc.sql("""
                        select region, id
                          from file.upload
                         where begun_at < :moment
                         order by begun_at
                         limit :limit
                           for update skip locked
                        """)
                .param("moment", Days.utc(moment))
                .param("limit", limit)
                .query((row, _) -> new UploadId(new Region(row.getInt("region")), row.getObject("id", UUID.class)))
                .list();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                new UploadId(new Region(row.getInt("region")), row.getObject("id", UUID.class)),
                row.getObject("holder", UUID.class),
                row.getString("name"),
                row.getLong("bytes"),
                row.getLong("received"));
    }

    private static void one(UploadId id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Upload " + id + ": " + changed + " rows changed instead of one");
        }
    }
}
