/**
 * The cockpit (监管端): how a place stands, for the officials who answer for it. Every figure opens the list of its cases; names of people are not
 * shown. No tables and no rules of its own.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "place", "casefile"})
@NullMarked
package org.fengqiao.platform.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
