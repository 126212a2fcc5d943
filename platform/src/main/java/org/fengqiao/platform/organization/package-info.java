/**
 * Organizations (组织): who there is to mediate, and the offices that take over. Each with its place, its reach, its standing and its seal.
 *
 * <p>Other modules ask {@link org.fengqiao.platform.organization.Organizations}.
 */
@ApplicationModule(allowedDependencies = {"shared", "journal", "place", "web"})
@NullMarked
package org.fengqiao.platform.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
