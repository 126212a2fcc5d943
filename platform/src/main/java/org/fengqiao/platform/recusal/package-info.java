/**
 * Recusal (回避): a side asks for another mediator, or the mediator steps aside, and somebody else of the organization decides.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.recusal.Recusals}. Who mediates is the case file's matter; what is said at the table, this module
 * does not know.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "journal", "organization", "account", "casefile", "intake", "room"})
@NullMarked
package org.fengqiao.platform.recusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
