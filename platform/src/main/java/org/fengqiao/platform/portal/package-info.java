/** The public portal (当事人端): the pages that put several modules' matters on one screen for a worker or an employer. No tables, no rules. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "journal",
            "place",
            "document",
            "delivery",
            "organization",
            "account",
            "casefile",
            "intake",
            "negotiation",
            "room",
            "mediation",
            "recusal"
        })
@NullMarked
package org.fengqiao.platform.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
