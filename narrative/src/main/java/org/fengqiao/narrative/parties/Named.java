package org.fengqiao.narrative.parties;

/** A name found in the plain text of a story (名称), with its place there. */
record Named(String name, int start, int end) {}
