/**
 * The room (调解室): three lanes in which the two sides and the mediator write to each other, each side's own and a joint one; the minute in which a
 * writer can take words back; the mediator's notes; and the news that something changed, for the pages that are open.
 *
 * <p>Other modules talk to {@link org.fengqiao.platform.room.Lanes}, {@link org.fengqiao.platform.room.Notes} and
 * {@link org.fengqiao.platform.room.Changes}, follow {@link org.fengqiao.platform.room.ChangeFeed}, and hear
 * {@link org.fengqiao.platform.room.LaneMessageReleased}. All that is said here lies behind the wall. What a mediation is, this module does not know.
 */
@ApplicationModule(allowedDependencies = {"shared", "journal", "casefile"})
@NullMarked
package org.fengqiao.platform.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
