package org.fengqiao.platform.delivery;

import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody (待送达).
 *
 * @param id the idempotency key: handed over under it every time, so that nothing arrives twice
 * @param concerns the case or account it is about; null for none
 * @param template which text: {@code code}, {@code received}, {@code invitation} …; the key is {@code sms.<template>}
 * @param address a phone number, an e-mail address, or the lines of a postal address
 * @param text complete, at most 70 characters for SMS, without names, amounts or links that vary
 */
public record NewMessage(
        UUID id,
        Region region,
        @Nullable UUID concerns,
        String template,
        Channel channel,
        String address,
        String text) {}
