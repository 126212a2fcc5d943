package org.fengqiao.narrative;

import java.math.BigDecimal;
import org.fengqiao.narrative.rules.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in a story (金额).
 *
 * @param yuan its value; of a range the middle; null if it is no number
 * @param lowest of a range such as 两三千元, else null
 * @param highest of a range, else null
 * @param approximate whether it is qualified: 余, 多, 约, 近, 左右
 */
public record AmountSpan(
        int from,
        int to,
        String text,
        @Nullable BigDecimal yuan,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        boolean approximate,
        AmountRole role)
        implements Span {

    /** The value in fen, or null where there is none. */
    public @Nullable Long fen() {
        return yuan == null ? null : Numeral.fen(yuan);
    }
}
