package org.fengqiao.narrative;

/** A fact that a story tells (要素), with the words that tell it. */
public record ElementSpan(Element element, int from, int to, String text) implements Span {}
