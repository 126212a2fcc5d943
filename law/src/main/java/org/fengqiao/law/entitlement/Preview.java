package org.fengqiao.law.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Rulebook;
import org.jspecify.annotations.Nullable;

/** Which of given cases changed rules would change (参数变更预览), before they are published. */
public final class Preview {

    private Preview() {}

    /**
     * A claim of a case that would come to something else.
     *
     * @param before null: no figure
     */
    public record Change(
            String caseId,
            ClaimType type,
            @Nullable MoneyRange before,
            @Nullable MoneyRange after) {}

    /** @param cases by the id under which the caller knows them */
    public static List<Change> of(Map<String, StoredComputation> cases, Rulebook before, Rulebook after) {
        var changes = new ArrayList<Change>();
        cases.forEach((id, stored) -> {
            var was = stored.under(before).entitlements();
            var will = stored.under(after).entitlements();
            for (int i = 0; i < was.size(); i++) {
                if (differs(was.get(i), will.get(i))) {
                    changes.add(new Change(
                            id,
                            was.get(i).type(),
                            was.get(i).range(),
                            will.get(i).range()));
                }
            }
        });
        return List.copyOf(changes);
    }

    private static boolean differs(Entitlement was, Entitlement will) {
        return was.range() == null ? will.range() != null : !was.range().equals(will.range());
    }
}
