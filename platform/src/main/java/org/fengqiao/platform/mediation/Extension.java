package org.fengqiao.platform.mediation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.platform.casefile.Side;

/**
 * Going on after the last day (延期): it needs both.
 *
 * @param until the day it would lead to
 * @param agreed the sides that agree so far
 */
public record Extension(UUID id, LocalDate until, ExtensionState state, Set<Side> agreed) {

    public Extension {
        agreed = Set.copyOf(agreed);
    }

    /** With one more side's word. */
    Extension agreedBy(Side side) {
        var all = EnumSet.of(side);
        all.addAll(agreed);
        return new Extension(
                id, until, all.containsAll(EnumSet.allOf(Side.class)) ? ExtensionState.AGREED : state, all);
    }

    public boolean isAsked() {
        return state == ExtensionState.ASKED;
    }
}
