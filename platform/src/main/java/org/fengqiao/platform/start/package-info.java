/**
 * Starting and keeping (启动与保管): the home directory, the database server beside it, its roles, and the back-up of both. Nothing of the
 * subject lies here, and no other module depends on it.
 *
 * <p>{@link org.fengqiao.platform.start.Start} is what the verbs of the launcher call.
 */
@ApplicationModule(allowedDependencies = {"shared", "account", "web"})
@NullMarked
package org.fengqiao.platform.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
