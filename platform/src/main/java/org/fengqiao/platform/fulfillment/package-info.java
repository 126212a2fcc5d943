/**
 * Fulfillment (履行): an agreement in effect is followed until the money is there. Both sides say what was paid, reminders go out, somebody calls, and when
 * nothing helps the next door opens.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.fulfillment.Payments} and {@link org.fengqiao.platform.fulfillment.FollowUps}. Rules of law used
 * here: 劳动争议调解仲裁法 art. 15, 16, 27; 企业劳动争议协商调解规定 art. 12, 31.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "journal",
            "file",
            "place",
            "document",
            "organization",
            "account",
            "casefile",
            "notice",
            "terms",
            "agreement"
        })
@NullMarked
package org.fengqiao.platform.fulfillment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
