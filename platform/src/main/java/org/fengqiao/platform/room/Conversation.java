package org.fengqiao.platform.room;

import java.util.List;
import java.util.Set;

/**
 * What one reader hears in a room (谈话).
 *
 * @param lanes those the reader hears
 * @param messages in the order in which they are shown; of those still held only the reader's own
 * @param changes how often anything changed that this reader can see: equal, and the page is up to date
 */
public record Conversation(Set<Lane> lanes, List<LaneMessage> messages, long changes) {

    public Conversation {
        messages = List.copyOf(messages);
    }

    public List<LaneMessage> in(Lane lane) {
        return messages.stream().filter(message -> message.lane() == lane).toList();
    }
}
