/**
 * How well stories are read (识别的测量): labeled stories, and what the reader finds in them compared with what a careful person found.
 *
 * <p>A lawyer who changes a rule file measures before and after. The face is {@link org.fengqiao.narrative.measure.Measurement};
 * {@link org.fengqiao.narrative.measure.MarkedStories} reads stories with their labels written into the text.
 */
@NullMarked
package org.fengqiao.narrative.measure;

import org.jspecify.annotations.NullMarked;
