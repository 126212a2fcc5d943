package org.fengqiao.platform.intake;

import java.util.UUID;

/**
 * A mediator who could take a case (可分派的调解员).
 *
 * @param open how many open cases they have in hand
 */
public record Candidate(UUID person, String name, int open) {}
