package org.fengqiao.platform.intake;

import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.OrganizationKind;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.shared.PlaceCode;
import org.springframework.stereotype.Component;

/** Which organization takes a matter (分流): the one whose reach is nearest the place of work, with others to choose from. */
@Component
class Routing {

    private final Organizations organizations;

    Routing(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * A recommendation.
     *
     * @param reason a text key: why this one
     */
    record Proposal(Organization organization, String reason, List<Organization> others) {}

    /** Empty where nobody mediates for the place. */
    Optional<Proposal> propose(PlaceCode place) {
        var reaching = organizations.reaching(
                place, OrganizationKind.TOWN_CENTER, OrganizationKind.DISTRICT_CENTER, OrganizationKind.CITY_CENTER);
        return reaching.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(
                        reaching.getFirst(),
                        switch (reaching.getFirst().kind()) {
                            case TOWN_CENTER -> "intake.routing.town";
                            case DISTRICT_CENTER -> "intake.routing.district";
                            case CITY_CENTER, ARBITRATION_OFFICE, COURT, AUTHORITY -> "intake.routing.city";
                        },
                        reaching.stream().skip(1).limit(2).toList()));
    }

    /** Where arbitration is applied for: 劳动争议调解仲裁法 21, the office of the place of work. */
    Optional<Organization> arbitrationOffice(PlaceCode place) {
        return organizations.reaching(place, OrganizationKind.ARBITRATION_OFFICE).stream()
                .findFirst();
    }
}
