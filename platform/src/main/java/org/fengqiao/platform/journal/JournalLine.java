package org.fengqiao.platform.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.platform.shared.Hat;

/** One line of a subject's history as a page shows it. */
public record JournalLine(long number, Instant at, UUID person, Hat hat, String verb, Map<String, String> details) {}
