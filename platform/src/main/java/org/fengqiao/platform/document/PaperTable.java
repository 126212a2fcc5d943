package org.fengqiao.platform.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.FileId;
import org.fengqiao.platform.file.StoredFile;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.shared.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PaperTable {

    private static final TypeReference<List<Place>> PLACES = new TypeReference<>() {};
    private static final String NEWEST = """
            select p.region, p.id, p.kind, p.code, p.title, p.number, p.issuer, p.state, p.open_places, p.issued_at, p.revoked_because,
                   v.file, v.access, v.sha256
              from document.paper p
              join document.version v on v.region = p.region and v.paper = p.id
             where v.number = (select max(n.number) from document.version n where n.region = p.region and n.paper = p.id)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PaperTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(PaperId id, NewPaper paper, String code, List<Place> places, List<String> open, Instant at) {
        one(
                id,
                jdbc.sql("""
                        insert into document.paper (region, id, kind, code, title, number, issuer, state, places, open_places, issued_at)
                        values (:region, :id, :kind, :code, :title, :number, :issuer, :state, :places::jsonb, :open, :at)
                        """)
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .param("kind", paper.kind().name())
                        .param("code", code)
                        .param("title", paper.title())
                        .param("number", paper.number())
                        .param("issuer", paper.issuer())
                        .param("state", open.isEmpty() ? "VALID" : "SIGNING")
                        .param("places", json.writeValueAsString(places))
                        .param("open", String.join(",", open))
                        .param("at", Days.utc(at))
                        .update());
    }

    void insertVersion(PaperId id, StoredFile file) {
        one(
                id,
                jdbc.sql("""
                        insert into document.version (region, paper, number, file, access, sha256, made_at)
                        select :region, :paper, coalesce(max(number), 0) + 1, :file, :access, :sha256, :at
                          from document.version
                         where region = :region and paper = :paper
                        """)
                        .param("region", id.region().code())
                        .param("paper", id.value())
                        .param("file", file.id().value())
                        .param("access", file.access().name())
                        .param("sha256", file.sha256())
                        .param("at", Days.utc(file.storedAt()))
                        .update());
    }

    void leaveOpen(PaperId id, List<String> open) {
        one(
                id,
                jdbc.sql("""
                        update document.paper
                           set open_places = :open, state = :state
                         where region = :region and id = :id and state = 'SIGNING'
                        """)
                        .param("open", String.join(",", open))
                        .param("state", open.isEmpty() ? "VALID" : "SIGNING")
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    void revoke(PaperId id, String because, Instant at) {
        one(
                id,
                jdbc.sql("""
                        update document.paper
                           set state = 'REVOKED', revoked_because = :because, revoked_at = :at
                         where region = :region and id = :id and state <> 'REVOKED'
                        """)
                        .param("because", because)
                        .param("at", Days.utc(at))
                        .param("region", id.region().code())
                        .param("id", id.value())
                        .update());
    }

    Optional<Paper> find(PaperId id) {
        return jdbc.sql(NEWEST + " and p.region = :region and p.id = :id")
                .param("region", id.region().code())
                .param("id", id.value())
                .query(PaperTable::paper)
                .optional();
    }

    Optional<Paper> byCode(Region region, String code) {
        return jdbc.sql(NEWEST + " and p.region = :region and p.code = :code")
                .param("region", region.code())
                .param("code", code)
                .query(PaperTable::paper)
                .optional();
    }

    /** Held until the transaction ends: two who sign at once sign one after the other. */
    List<Place> lockPlaces(PaperId id) {
        return jdbc.sql("select places from document.paper where region = :region and id = :id for update")
                .param("region", id.region().code())
                .param("id", id.value())
                .query((row, _) -> json.readValue(row.getString("places"), PLACES))
                .single();
    }

    boolean isVersion(PaperId id, String sha256) {
        return jdbc.sql("""
                        select count(*)
                          from document.version
                         where region = :region and paper = :paper and sha256 = :sha256
                        """)
                        .param("region", id.region().code())
                        .param("paper", id.value())
                        .param("sha256", sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        var region = new Region(row.getInt("region"));
        var open = row.getString("open_places");
        return new Paper(
                new PaperId(region, row.getObject("id", UUID.class)),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("title"),
                row.getString("number"),
                row.getString("issuer"),
                PaperState.valueOf(row.getString("state")),
                new FileId(region, row.getObject("file", UUID.class)),
                Access.valueOf(row.getString("access")),
                row.getString("sha256"),
                open.isEmpty() ? List.of() : Arrays.asList(open.split(",")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("revoked_because"));
    }

    private static void one(PaperId id, int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Paper " + id + ": " + changed + " rows changed instead of one");
        }
    }
}
