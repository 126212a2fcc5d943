package org.fengqiao.platform.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large a file is, as people say it: {@code 300 KB}, {@code 1.5 MB}. Rounded up, so that what is too large never looks as if it were not. */
public record FileSize(long bytes) {

    private static final long KB = 1024;
    private static final long MB = 1024 * KB;

    @Override
    public String toString() {
        return bytes < MB ? Math.ceilDiv(bytes, KB) + " KB" : megabytes().toPlainString() + " MB";
    }

    private BigDecimal megabytes() {
        var exact = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MB), 1, RoundingMode.CEILING);
        return exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
    }
}
