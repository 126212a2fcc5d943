/**
 * How rules and word lists are read and found in a story (规则引擎): the inside of {@code narrative}, for its packages alone.
 *
 * <p>{@link org.fengqiao.narrative.rules.Story} is a text made ready; {@link org.fengqiao.narrative.rules.Words} explains the shorthand of
 * the files.
 */
@NullMarked
package org.fengqiao.narrative.rules;

import org.jspecify.annotations.NullMarked;
