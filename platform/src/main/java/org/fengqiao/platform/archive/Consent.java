package org.fengqiao.platform.archive;

import java.util.List;
import org.fengqiao.platform.casefile.Side;

/** What one side said to the binding of what the two settled alone (归档同意). */
public record Consent(Side side, boolean given) {

    static boolean isGivenByAll(List<Consent> said) {
        return said.size() == Side.values().length && !isRefused(said);
    }

    static boolean isRefused(List<Consent> said) {
        return said.stream().anyMatch(consent -> !consent.given());
    }
}
