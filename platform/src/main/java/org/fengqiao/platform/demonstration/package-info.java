/**
 * The demonstration (演示): plays disputes from the first sentence to the last payment through the pages of a running platform, as people would, and keeps
 * every paper. It knows addresses and words of pages and nothing else of the platform.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fengqiao.platform.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
