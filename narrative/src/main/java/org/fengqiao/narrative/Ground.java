package org.fengqiao.narrative;

/** The words that a suggested answer was read from (从您的话里看到的). */
public record Ground(Question answers, int from, int to, String text) implements Span {}
