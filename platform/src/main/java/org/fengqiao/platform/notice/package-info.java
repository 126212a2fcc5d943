/**
 * Notices to the parties (告知): a short text to everybody on one side of a case, to the number they proved, without a word of what the case is about.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.notice.PartyNotices}.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "delivery", "account", "casefile"})
@NullMarked
package org.fengqiao.platform.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
