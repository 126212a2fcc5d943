package org.fengqiao.platform.organization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.Region;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The invented bodies of a demonstration (演示组织): a town's center, the district's, the city's, and the offices that take over. */
@Component
@Order(10)
@ConditionalOnProperty(name = "fengqiao.mode", havingValue = "demo")
public class DemonstrationOrganizations implements ApplicationRunner {

    public static final Body SHILOU = new Body("石楼镇劳动争议调解中心（演示）", OrganizationKind.TOWN_CENTER, "440113105");
    public static final Body PANYU = new Body("番禺区劳动争议联合调解中心（演示）", OrganizationKind.DISTRICT_CENTER, "440113");
    public static final Body CITY = new Body("广州市劳动争议联合调解中心（演示）", OrganizationKind.CITY_CENTER, "4401");
    public static final Body ARBITRATION = new Body("番禺区劳动人事争议仲裁院（演示）", OrganizationKind.ARBITRATION_OFFICE, "440113");
    public static final Body CITY_ARBITRATION =
            new Body("广州市劳动人事争议仲裁院（演示）", OrganizationKind.ARBITRATION_OFFICE, "4401");
    public static final Body COURT = new Body("番禺区人民法院（演示）", OrganizationKind.COURT, "440113");
    public static final Body CITY_COURT = new Body("广州市中级人民法院（演示）", OrganizationKind.COURT, "4401");
    public static final Body AUTHORITY = new Body("广州市人力资源和社会保障局（演示）", OrganizationKind.AUTHORITY, "4401");

    private static final List<Body> ALL =
            List.of(SHILOU, PANYU, CITY, ARBITRATION, CITY_ARBITRATION, COURT, CITY_COURT, AUTHORITY);

    private final Organizations organizations;

    DemonstrationOrganizations(Organizations organizations) {
        this.organizations = organizations;
    }

    /** One invented body. */
    public record Body(String name, OrganizationKind kind, String place) {

        public UUID id() {
            return UUID.nameUUIDFromBytes(
                    ("demonstration organization " + place + kind).getBytes(StandardCharsets.UTF_8));
        }

        public PlaceCode reach() {
            return new PlaceCode(place);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var body : ALL) {
            organizations.record(new Organization(
                    new Region(4401),
                    body.id(),
                    body.kind(),
                    body.name(),
                    body.reach(),
                    "演示路1号",
                    "020-00000000",
                    "9:00-12:00, 14:00-17:30",
                    "seal-" + body.place() + "-" + body.kind()));
        }
    }
}
