package org.fengqiao.platform.negotiation;

import java.util.UUID;
import org.fengqiao.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * The other side's answer to one claim (逐项回应), said to settle: nobody outside the wall reads it.
 *
 * @param amount how much of it is admitted; null unless part of it is
 * @param asFact the answering side is ready to let what it admits stand as an undisputed fact
 */
public record ClaimAnswer(
        UUID claim, Attitude attitude, @Nullable Money amount, String words, boolean asFact) {}
