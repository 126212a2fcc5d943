package org.fengqiao.platform.casefile;

import java.util.List;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * An application becomes a case (立卷). The id is made by the caller, so that the same application sent twice opens one case.
 *
 * @param place where the work was done
 * @param story in the applicant's words, phone and identity numbers masked
 * @param handlingOrganization responsible from now on (首问负责)
 * @param reason why this organization, as text keys the page can show
 * @param urgent something in the story asks for today
 */
public record OpenCase(
        CaseId id,
        PlaceCode place,
        Route route,
        String story,
        @Nullable String industry,
        int workers,
        boolean urgent,
        List<Party> parties,
        List<CaseClaim> claims,
        List<Element> elements,
        List<Evidence> evidence,
        Money totalLow,
        Money totalHigh,
        UUID handlingOrganization,
        PlaceCode handlingPlace,
        String reason,
        Actor by) {}
