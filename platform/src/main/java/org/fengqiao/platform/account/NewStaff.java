package org.fengqiao.platform.account;

import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.shared.Actor;

/**
 * A staff account to be made.
 *
 * @param totpSecret base32, as an authenticator app takes it
 * @param demonstration invented, with a password everybody may know
 */
public record NewStaff(
        UUID person,
        String name,
        String login,
        String password,
        String totpSecret,
        List<Actor> hats,
        boolean demonstration) {}
