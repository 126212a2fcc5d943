package org.fengqiao.platform.intake;

import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Actor;

/**
 * An application is not accepted (不予受理).
 *
 * @param explanation in words the applicant reads
 */
public record DeclineCase(CaseId id, DeclineReason reason, NextDoor door, String explanation, Actor by) {}
