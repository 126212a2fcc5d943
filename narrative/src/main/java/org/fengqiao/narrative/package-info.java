/**
 * Reading what a person wrote (陈述识别): claims, facts, sums, dates, people and place in free Chinese text, each with the words it came
 * from.
 *
 * <p>The face is {@link org.fengqiao.narrative.Reader}; {@link org.fengqiao.narrative.Amounts}, {@link org.fengqiao.narrative.Dates} and
 * {@link org.fengqiao.narrative.Phones} read what is typed into single fields, {@link org.fengqiao.narrative.Questions} says what is still
 * to be asked, {@link org.fengqiao.narrative.Masking} hides numbers. The rules are files beside the classes, for lawyers to read and extend.
 */
@NullMarked
package org.fengqiao.narrative;

import org.jspecify.annotations.NullMarked;
