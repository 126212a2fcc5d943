package org.fengqiao.platform.shared;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts (行为人): a person, the hat worn, the organization the hat belongs to, the place it reaches, and on whose behalf.
 *
 * @param person the account; a fixed id for the platform itself
 * @param organization null for the public
 * @param place where a staff hat reaches; null for the public
 * @param onBehalfOf the party whom a representative acts for; null when acting for oneself
 */
public record Actor(
        UUID person,
        Hat hat,
        @Nullable UUID organization,
        @Nullable PlaceCode place,
        @Nullable UUID onBehalfOf) implements Serializable {

    private static final UUID PLATFORM = new UUID(0, 0);

    public static Actor party(UUID person) {
        return new Actor(person, Hat.PARTY, null, null, null);
    }

    public static Actor staff(UUID person, Hat hat, UUID organization, PlaceCode place) {
        return new Actor(person, hat, organization, place, null);
    }

    /** The platform itself, when nobody acted and a day passed. */
    public static Actor system() {
        return new Actor(PLATFORM, Hat.SYSTEM, null, null, null);
    }

    /** Whose matter it is: the one acted for, or who acts. */
    public UUID principal() {
        return onBehalfOf == null ? person : onBehalfOf;
    }

    /** The same one, acting for somebody else. */
    public Actor onBehalfOf(UUID other) {
        return new Actor(person, hat, organization, place, other);
    }

    /** The same person under the hat that one case gives them. */
    public Actor as(Hat hat) {
        return new Actor(person, hat, organization, place, onBehalfOf);
    }
}
