package org.fengqiao.platform.fulfillment;

import java.time.Instant;
import org.fengqiao.law.Money;
import org.fengqiao.platform.shared.Hat;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a payment (付款情况说明); kept beside what the other side said.
 *
 * @param kind any but {@link PaymentState#DUE}
 * @param amount of a part; null otherwise
 */
public record Report(
        int number, PaymentState kind, @Nullable Money amount, Hat by, Instant at) {}
