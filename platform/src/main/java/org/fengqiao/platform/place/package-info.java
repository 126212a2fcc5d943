/**
 * Places and policy packs (区划与政策包): divisions down to the street, what a place's documents switch on, and the rulebook that {@code law} computes
 * from.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.fengqiao.platform.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
