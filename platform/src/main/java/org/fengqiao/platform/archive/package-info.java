/**
 * Archive (归档): what a finished case leaves behind, bound into one file with a cover and a catalog. What two sides settled alone is bound only if both
 * consent (企业劳动争议协商 files of Guangzhou and Guangdong). Everything is gathered outside the wall: no word that was said to settle can be in it.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.archive.Archives}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "journal",
            "file",
            "document",
            "organization",
            "account",
            "casefile",
            "intake",
            "terms",
            "agreement"
        })
@NullMarked
package org.fengqiao.platform.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
