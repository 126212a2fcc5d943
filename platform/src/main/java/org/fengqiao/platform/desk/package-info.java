/**
 * The desk (工作台): the pages of mediators and organizations that show several modules at once. Today, the list of cases, one case, its elements
 * side by side, its letters, the mediator's table. No tables and no rules of its own.
 */
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
            "room",
            "negotiation",
            "mediation",
            "recusal",
            "terms"
        })
@NullMarked
package org.fengqiao.platform.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
