package org.fengqiao.platform.agreement;

import java.util.UUID;
import org.fengqiao.platform.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement will say (协议草稿): said to settle, until everybody has signed.
 *
 * @param source the offer or proposal that both accepted
 * @param ability null where no mediator has judged it
 * @param abilityWords the facts it was judged by; empty for none
 */
public record Draft(UUID source, Terms terms, @Nullable Ability ability, String abilityWords) {

    static Draft of(UUID source, Terms terms) {
        return new Draft(source, terms, null, "");
    }
}
