package org.fengqiao.platform.mediation;

import java.util.Map;
import java.util.UUID;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.Side;
import org.jspecify.annotations.Nullable;

/**
 * What the mediator thinks nobody disputes (无争议事实的提议): protected until both confirm it, and then a fact of the case.
 *
 * @param amount null for a claim that is not about money
 * @param confirmed who confirmed it so far, by side
 */
public record FactProposal(UUID id, UUID claim, @Nullable Money amount, FactState state, Map<Side, UUID> confirmed) {

    /** What a side sees of it: never whether the other confirmed. */
    public record Card(UUID id, UUID claim, @Nullable Money amount, FactState state, boolean isConfirmed) {

        /** Whether it waits for this side's word. */
        public boolean isToConfirm() {
            return state == FactState.OPEN && !isConfirmed;
        }
    }

    public FactProposal {
        confirmed = Map.copyOf(confirmed);
    }

    Card asSeenBy(Side side) {
        return new Card(id, claim, amount, state, confirmed.containsKey(side));
    }

    public boolean isOpen() {
        return state == FactState.OPEN;
    }
}
