package org.fengqiao.platform.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.Trace;
import org.fengqiao.platform.casefile.CaseClaim;

/** A claim with its figure unfolded (怎么算的): the steps in words and the provisions they rest on. */
public record ExplainedClaim(CaseClaim claim, List<String> steps, List<String> provisions) {

    static ExplainedClaim of(CaseClaim claim) {
        var explainer = new Explainer(Locale.CHINA);
        var trace = Trace.fromJson(claim.trace());
        var provisions = new ArrayList<String>();
        cite(trace, explainer, provisions);
        return new ExplainedClaim(
                claim, explainer.explain(trace), provisions.stream().distinct().toList());
    }

    private static void cite(Trace trace, Explainer explainer, List<String> provisions) {
        if (trace.rule() != null) {
            provisions.add(explainer.cite(trace.rule()));
        }
        trace.beneath().forEach(step -> cite(step, explainer, provisions));
    }
}
