package org.fengqiao.law;

import java.time.LocalDate;
import java.util.List;

/**
 * All that was asked, computed together (计算结果).
 *
 * @param total of the best lawful combination
 * @param rulebookHash under which rules; with the facts and {@code asOf} it gives the same figures in ten years
 */
public record Computation(
        List<Entitlement> entitlements,
        MoneyRange total,
        List<Contradiction> contradictions,
        String rulebookHash,
        LocalDate asOf) {

    /** What is owed on any reading of the facts (无争议部分), as far as one side told them. */
    public Money undisputed() {
        return total.low();
    }
}
