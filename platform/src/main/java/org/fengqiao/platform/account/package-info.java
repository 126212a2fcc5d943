/**
 * Accounts (账户): people, how they sign in, and the hats they may wear. The public proves a phone number by a code; staff bring a password and a
 * one-time password.
 *
 * <p>Other modules ask {@link org.fengqiao.platform.account.People}, {@link org.fengqiao.platform.account.PhoneCodes} and
 * {@link org.fengqiao.platform.account.Staff}.
 */
@ApplicationModule(allowedDependencies = {"shared", "journal", "place", "delivery", "organization", "web"})
@NullMarked
package org.fengqiao.platform.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
