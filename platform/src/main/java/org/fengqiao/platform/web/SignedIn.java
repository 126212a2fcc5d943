package org.fengqiao.platform.web;

import java.io.Serializable;
import java.util.List;
import org.fengqiao.platform.shared.Actor;

/**
 * Who is signed in, as the session keeps it.
 *
 * @param actor under the hat now worn
 * @param name as the page header shows it: a masked phone, or a staff member's name
 * @param organizationName empty for the public
 * @param hats every hat this person may switch to
 */
public record SignedIn(Actor actor, String name, String organizationName, List<Actor> hats) implements Serializable {

    /** The session attribute under which it is kept. */
    public static final String ATTRIBUTE = "fengqiao.signed-in";
}
