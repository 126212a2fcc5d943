package org.fengqiao.narrative.measure;

/** A story with what is to be found in it (标注陈述). */
public record LabeledStory(String id, String text, Gold gold) {}
