/**
 * Calculations for anyone (先算算): a document of facts, claims and dates is read, computed by {@code law} and answered with figures, last days and their reasons. The
 * command {@code calculate}, the interface for other systems and the pages share this one reading and writing; nothing is stored.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.calculation.Calculations}; the launcher to
 * {@link org.fengqiao.platform.calculation.CalculateCommand}, which needs neither database nor Spring.
 */
@ApplicationModule(allowedDependencies = {"shared", "place", "terms", "web"})
@NullMarked
package org.fengqiao.platform.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
