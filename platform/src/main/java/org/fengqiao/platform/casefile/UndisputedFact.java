package org.fengqiao.platform.casefile;

import java.util.UUID;
import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * What both sides confirmed as a fact (无争议事实): no longer protected, and no longer to be haggled over.
 *
 * @param amount null for a claim that is not about money
 */
public record UndisputedFact(UUID claim, @Nullable Money amount) {}
