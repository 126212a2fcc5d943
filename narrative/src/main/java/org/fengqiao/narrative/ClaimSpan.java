package org.fengqiao.narrative;

/**
 * A claim that a story makes (请求), with the words that led to it.
 *
 * @param confidence from 0 to 1: asked for in so many words, inferred from the facts, or only possible
 */
public record ClaimSpan(ClaimType type, int from, int to, String text, double confidence) implements Span {}
