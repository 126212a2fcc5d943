/** Values every module speaks in (公共): who acts, where, which number, and the wall around what was said to settle. No rules, no tables. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fengqiao.platform.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
