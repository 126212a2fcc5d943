package org.fengqiao.platform.room;

import java.util.Map;
import java.util.Set;

/** How many changes each lane of a room has seen. */
record RoomCount(Map<Lane, Long> byLane) {

    static final RoomCount NONE = new RoomCount(Map.of());

    RoomCount {
        byLane = Map.copyOf(byLane);
    }

    long of(Set<Lane> lanes) {
        return lanes.stream().mapToLong(lane -> byLane.getOrDefault(lane, 0L)).sum();
    }
}
