package org.fengqiao.platform.negotiation;

import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.terms.Terms;

/**
 * One side offers (出方案, 还价).
 *
 * @param seen the newest offer's number when the form was opened; 0 for none
 */
public record MakeOffer(CaseId caseId, Actor by, Terms terms, int seen) {}
