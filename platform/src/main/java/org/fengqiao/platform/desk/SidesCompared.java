package org.fengqiao.platform.desk;

import java.util.List;
import java.util.Locale;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.Money;
import org.fengqiao.law.entitlement.Difference;
import org.fengqiao.law.entitlement.Difference.FactShare;
import org.fengqiao.platform.casefile.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides' answers come to, and which answer accounts for how much of the gap (双方算法).
 *
 * @param difference the worker's telling first; null where the employer told nothing yet
 * @param applicant which kind of party applied: whose column stands first
 */
public record SidesCompared(@Nullable Difference difference, PartyKind applicant) {

    /** How far apart one different answer puts the figures: at the most; null where it makes no difference or nobody differs. */
    public @Nullable Money shareOf(String element) {
        return ToldFacts.input(element)
                .flatMap(input -> shares().stream()
                        .filter(share -> share.input() == input)
                        .findFirst())
                .map(share -> share.share().high())
                .orElse(null);
    }

    public List<FactShare> shares() {
        return difference == null ? List.of() : difference.facts();
    }

    /** The steps of the employer's figure of one claim, in words. */
    public List<String> employersSteps(int claim) {
        return difference == null
                ? List.of()
                : new Explainer(Locale.CHINA)
                        .explain(difference.theirs().entitlements().get(claim).trace());
    }

    public String nameOf(FactShare share) {
        return new Explainer(Locale.CHINA).name(share.input());
    }
}
