package org.fengqiao.platform.room;

import java.util.UUID;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Actor;

/**
 * Says something in a lane.
 *
 * @param id made with the form, so that the same form sent twice says it once
 */
public record WriteMessage(CaseId caseId, UUID id, Lane lane, String words, Actor by) {}
