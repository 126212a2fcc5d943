/**
 * Representation (代理): who acts for a side at the table, and the paper that shows it. The paper is signed and stamped by hand and brought back as a
 * file; whether it does is looked at when an agreement is signed.
 *
 * <p>Other modules find the paper in the case. Rules of law used here: 劳动争议调解仲裁法 24, by analogy.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "file", "document", "organization", "casefile", "negotiation"})
@NullMarked
package org.fengqiao.platform.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
