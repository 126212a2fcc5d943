/**
 * The interface for other systems (合作系统接口): a partner with a token hands an application over for a worker and follows its case, as JSON. It tells what the
 * portal tells the applicant, with numbers masked, and nothing from behind the wall. Its description in OpenAPI is served beside it.
 *
 * <p>Nobody calls this module. Who a partner is stands in {@link org.fengqiao.platform.account.Partners}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "place",
            "file",
            "document",
            "organization",
            "account",
            "casefile",
            "intake",
            "reading",
            "portal"
        })
@NullMarked
package org.fengqiao.platform.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
