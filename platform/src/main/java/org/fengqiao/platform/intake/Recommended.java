package org.fengqiao.platform.intake;

import java.util.List;
import org.fengqiao.platform.organization.Organization;

/** The recommended organization as a page shows it (推荐的调解组织): why, and who else there is. */
public record Recommended(Organization organization, String reason, String place, List<Organization> others) {

    static Recommended of(Routing.Proposal proposal, String place) {
        return new Recommended(proposal.organization(), proposal.reason(), place, proposal.others());
    }
}
