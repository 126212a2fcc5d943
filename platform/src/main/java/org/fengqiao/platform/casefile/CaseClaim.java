package org.fengqiao.platform.casefile;

import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked for (请求), with the figure that was computed for it and all that the figure rests on.
 *
 * @param low the least that the facts as told come to; null when a person must compute it
 * @param high the most
 * @param claimed what the applicant asks; null: as computed
 * @param trace the stored trace of {@code law}, as JSON; unfolds why
 * @param rulebookHash under which rules it was computed
 */
public record CaseClaim(
        UUID id,
        ClaimType type,
        @Nullable Money low,
        @Nullable Money high,
        @Nullable Money claimed,
        String trace,
        String rulebookHash) {}
