package org.fengqiao.narrative;

/** A word of urgency or danger in a story (紧急与风险). */
public record RiskSpan(Risk risk, int from, int to, String text) implements Span {}
