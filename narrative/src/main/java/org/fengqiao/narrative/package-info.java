/** Reading what a person wrote (陈述识别): claims, amounts, dates and names in free Chinese text, each with the words it came from. */
@NullMarked
package org.fengqiao.narrative;

import org.jspecify.annotations.NullMarked;
