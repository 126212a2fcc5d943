package org.fengqiao.platform.room;

import java.time.Instant;

/** A mediator's own note (调解员笔记), behind the wall. */
public record Note(String words, Instant writtenAt) {}
