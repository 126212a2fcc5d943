/**
 * Negotiation (协商): the other side is invited, answers each claim, and both sides make offers until they agree or call a mediator.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.negotiation.Invitations}, {@link org.fengqiao.platform.negotiation.Answers} and
 * {@link org.fengqiao.platform.negotiation.Offers}, and hear {@link org.fengqiao.platform.negotiation.OfferAccepted}
 * and {@link org.fengqiao.platform.negotiation.RespondentInvited}. Answers and offers lie behind the wall.
 * Rules of law used here: 企业劳动争议协商调解规定 art. 8 to 11, 劳动争议调解仲裁法 art. 4.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "journal",
            "document",
            "delivery",
            "organization",
            "account",
            "casefile",
            "notice",
            "terms"
        })
@NullMarked
package org.fengqiao.platform.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
