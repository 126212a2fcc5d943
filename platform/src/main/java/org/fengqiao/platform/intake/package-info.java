/**
 * Intake (登记受理): one window. A story becomes questions, figures, a choice and an application; the organization accepts it or names the next door.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.intake.Applications}, {@link org.fengqiao.platform.intake.Relays} and, for what is brought to a draft, to
 * {@link org.fengqiao.platform.intake.DraftFiles}. Rules used: 劳动争议调解仲裁法 12 (oral applications are recorded), 14;
 * 企业劳动争议协商调解规定 22 (three working days).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "file",
            "place",
            "document",
            "delivery",
            "organization",
            "account",
            "casefile",
            "web"
        })
@NullMarked
package org.fengqiao.platform.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
