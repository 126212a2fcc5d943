/**
 * What a claim comes to (应得): one file an entitlement or family of them, each figure with its arithmetic, its facts, its parameters and its provisions; what can
 * be had together; what separates two tellings; what a changed parameter would change.
 */
@NullMarked
package org.fengqiao.law.entitlement;

import org.jspecify.annotations.NullMarked;
