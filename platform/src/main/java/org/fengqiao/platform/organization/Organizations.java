package org.fengqiao.platform.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public face: who there is, and who is there for a place. */
@Service
public class Organizations {

    private static final String COLUMNS = "region, id, kind, name, reach, address, phone, hours, seal_key";

    private final JdbcClient jdbc;

    Organizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Organization> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from organization.organization where id = :id")
                .param("id", id)
                .query(Organizations::organization)
                .optional();
    }

    /** The bodies of some kinds whose reach holds a place, the narrowest reach first. */
    @Transactional(readOnly = true)
    public List<Organization> reaching(PlaceCode place, OrganizationKind... kinds) {
        return jdbc.sql("""
                        select %s
                          from organization.organization
                         where region = :region and :place like reach || '%%' and kind in (:kinds) and standing = 'RECORDED'
                         order by length(reach) desc, name, id
                        """.formatted(COLUMNS))
                .param("region", place.region().code())
                .param("place", place.value())
                .param("kinds", List.of(kinds).stream().map(Enum::name).toList())
                .query(Organizations::organization)
                .list();
    }

    /** Every body that mediates within a place, by name: for the public directory. */
    @Transactional(readOnly = true)
    public List<Organization> mediatingWithin(PlaceCode place) {
        return jdbc.sql("""
                        select %s
                          from organization.organization
                         where region = :region and reach like :place and kind in ('TOWN_CENTER', 'DISTRICT_CENTER', 'CITY_CENTER')
                           and standing = 'RECORDED'
                         order by reach, name, id
                        """.formatted(COLUMNS))
                .param("region", place.region().code())
                .param("place", place.value() + "%")
                .query(Organizations::organization)
                .list();
    }

    /** Records a body that is allowed to act; the same id a second time changes nothing. */
    @Transactional
    public void record(Organization organization) {
        jdbc.sql("""
                        insert into organization.organization (region, id, kind, name, reach, address, phone, hours, seal_key, standing)
                        values (:region, :id, :kind, :name, :reach, :address, :phone, :hours, :sealKey, 'RECORDED')
                        on conflict (region, id) do nothing
                        """)
                .param("region", organization.region().code())
                .param("id", organization.id())
                .param("kind", organization.kind().name())
                .param("name", organization.name())
                .param("reach", organization.reach().value())
                .param("address", organization.address())
                .param("phone", organization.phone())
                .param("hours", organization.hours())
                .param("sealKey", organization.sealKey())
                .update();
    }

    private static Organization organization(ResultSet row, int number) throws SQLException {
        return new Organization(
                new Region(row.getInt("region")),
                row.getObject("id", UUID.class),
                OrganizationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new PlaceCode(row.getString("reach")),
                row.getString("address"),
                row.getString("phone"),
                row.getString("hours"),
                row.getString("seal_key"));
    }
}
