package org.fengqiao.platform.account;

import java.util.List;
import org.fengqiao.platform.shared.Actor;

/** What came of a staff sign-in. */
public sealed interface SignInResult {

    record SignedInAs(String name, List<Actor> hats) implements SignInResult {}

    sealed interface Refused extends SignInResult {}

    /** Login, password or one-time password is wrong; which one is not said. */
    record NotRecognized() implements Refused {}

    record LockedOut(long minutes) implements Refused {}
}
