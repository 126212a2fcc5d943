/**
 * Which stories are alike (相似陈述): told twice ({@link org.fengqiao.narrative.similar.SimilarStories}), told by workers of one employer
 * ({@link org.fengqiao.narrative.similar.Fellows}), or of the same kind ({@link org.fengqiao.narrative.similar.Likeness}).
 */
@NullMarked
package org.fengqiao.narrative.similar;

import org.jspecify.annotations.NullMarked;
