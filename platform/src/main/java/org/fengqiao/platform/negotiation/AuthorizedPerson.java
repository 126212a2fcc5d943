package org.fengqiao.platform.negotiation;

import java.util.UUID;

/**
 * Who speaks for the answering side (经办人).
 *
 * @param duty in what capacity; may be empty
 */
public record AuthorizedPerson(UUID id, String name, String duty) {}
