/**
 * Agreements (协议): what was agreed becomes a paper, checked, signed in the order the law asks for, sealed, and in effect. Until everybody has signed it lies
 * behind the wall.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.agreement.Agreements} and hear {@link org.fengqiao.platform.agreement.AgreementTookEffect}. Rules of law
 * used here: 劳动争议调解仲裁法 art. 14; 企业劳动争议协商调解规定 art. 11, 26, 27; 电子签名法 art. 13, 14.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "journal",
            "place",
            "document",
            "organization",
            "account",
            "casefile",
            "notice",
            "negotiation",
            "mediation",
            "terms"
        })
@NullMarked
package org.fengqiao.platform.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
