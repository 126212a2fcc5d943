package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lets the tables be spread over many servers one day: the region leads wherever a row belongs to one. */
@PlatformTest
class TablesTest {

    /** The schemas of which every table belongs to a region. */
    private static final List<String> REGIONAL = List.of(
            "casefile",
            "intake",
            "evidence",
            "negotiation",
            "room",
            "mediation",
            "recusal",
            "agreement",
            "linkage",
            "archive",
            "employer",
            "roster",
            "file",
            "journal");

    /** A draft belongs to no region until it says where the work was done; it is looked up by its own id or phone only. */
    private static final List<String> UNPLACED = List.of("intake.draft");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_table_about_cases_has_a_region() {
        assertThat(found("""
                        select table_schema || '.' || table_name
                          from information_schema.tables t
                         where table_schema in (:regional)
                           and table_type = 'BASE TABLE'
                           and table_schema || '.' || table_name not in (:unplaced)
                           and not exists (select from information_schema.columns c
                                            where c.table_schema = t.table_schema and c.table_name = t.table_name
                                              and c.column_name = 'region' and c.data_type = 'integer' and c.is_nullable = 'NO')
                        """)).isEmpty();
    }

    @Test
    void the_region_is_first_in_every_primary_and_unique_key() {
        assertThat(found("""
                        select i.indexrelid::regclass::text
                          from pg_index i
                          join pg_attribute region on region.attrelid = i.indrelid and region.attname = 'region'
                          join pg_class c on c.oid = i.indrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where i.indisunique
                           and n.nspname in (:regional)
                           and i.indkey[0] <> region.attnum
                        """)).isEmpty();
    }

    @Test
    void the_region_is_first_in_every_foreign_key() {
        assertThat(found("""
                        select f.conname || ' of ' || f.conrelid::regclass
                          from pg_constraint f
                          join pg_attribute here on here.attrelid = f.conrelid and here.attnum = f.conkey[1]
                          join pg_attribute there on there.attrelid = f.confrelid and there.attnum = f.confkey[1]
                          join pg_class c on c.oid = f.conrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where f.contype = 'f'
                           and n.nspname in (:regional)
                           and (here.attname <> 'region' or there.attname <> 'region')
                        """)).isEmpty();
    }

    @Test
    void no_key_leads_from_one_module_to_another() {
        assertThat(found("""
                        select f.conname || ' of ' || f.conrelid::regclass
                          from pg_constraint f
                          join pg_class c on c.oid = f.conrelid
                          join pg_class t on t.oid = f.confrelid
                         where f.contype = 'f' and c.relnamespace <> t.relnamespace
                        """)).isEmpty();
    }

    @Test
    void there_are_no_triggers_and_no_exclusion_constraints() {
        assertThat(found("""
                        select tgname::text from pg_trigger where not tgisinternal
                        union all
                        select conname::text from pg_constraint where contype = 'x'
                        """)).isEmpty();
    }

    private List<@Nullable String> found(String sql) {
        return jdbc.sql(sql)
                .param("regional", REGIONAL)
                .param("unplaced", UNPLACED)
                .query(String.class)
                .list();
    }
}
