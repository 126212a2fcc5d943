package org.fengqiao.platform.negotiation;

import java.util.List;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.shared.Actor;

/**
 * The other side answers (回应).
 *
 * @param elements facts as that side tells them; may be none
 * @param authorizedPerson who speaks for it (经办人); empty if not named
 * @param duty in what capacity
 */
public record GiveAnswer(
        CaseId caseId,
        Actor by,
        List<ClaimAnswer> answers,
        List<Element> elements,
        String authorizedPerson,
        String duty) {}
