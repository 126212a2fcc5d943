/**
 * Mediation (调解): everything between "a mediator is asked in" and "terms are agreed" or "it ended without agreement". Sessions, proposals, facts that
 * both let stand, and extension.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.mediation.Mediations}, {@link org.fengqiao.platform.mediation.SettlementProposals},
 * {@link org.fengqiao.platform.mediation.Sessions}, {@link org.fengqiao.platform.mediation.Extensions}
 * and {@link org.fengqiao.platform.mediation.FactProposals}, and hear
 * {@link org.fengqiao.platform.mediation.ProposalAccepted}. SettlementProposals, answers and minutes lie behind the wall. Rules of law used here:
 * 劳动争议调解仲裁法 art. 14, 企业劳动争议协商调解规定 art. 29 and 30.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "journal",
            "organization",
            "account",
            "casefile",
            "notice",
            "intake",
            "room",
            "terms"
        })
@NullMarked
package org.fengqiao.platform.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
