package org.fengqiao.platform.web;

import java.util.Optional;

/** Who a token belongs to (令牌登录), for requests under {@code /api/}: other systems carry one instead of a session. */
public interface TokenSignIn {

    /** Empty if the token is unknown or was withdrawn. */
    Optional<SignedIn> of(String token);
}
