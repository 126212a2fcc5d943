package org.fengqiao.platform.calculation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.law.EmploymentFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts as one side tells them, or as both do (双方陈述). Two tellings stand under {@code facts} and {@code theirFacts}, as two members of a list, or under
 * {@code worker} and {@code employer}; single facts may stand in the document itself.
 *
 * @param theirs what the other side does not tell is taken as the first side told it; null: one side told only
 */
record Sides(EmploymentFacts ours, @Nullable EmploymentFacts theirs) {

    private static final Set<String> NAMES = Set.of("worker", "employer");
    private static final OtherNames BY_SIDE = OtherNames.of(NAMES);

    static Sides read(Fields fields, LocalDate asOf) {
        var told = FactsReader.values(fields, asOf);
        var facts = fields.get("facts");
        if (facts != null && facts.isArray()) {
            var sides = fields.list("facts", 2, member -> {
                var side = member.fields(FactsReader.INPUTS);
                return side == null ? null : FactsReader.read(side, asOf);
            });
            return of(
                    told,
                    sides.isEmpty() ? EmploymentFacts.unknown() : sides.getFirst(),
                    sides.size() < 2 ? null : sides.getLast());
        }
        var bySide = facts instanceof ObjectNode
                ? fields.object("facts", BY_SIDE).filter(object -> object.hasAny(NAMES))
                : Optional.<Fields>empty();
        if (bySide.isPresent()) {
            var both = bySide.get();
            both.only(NAMES);
            return of(told, facts(both, "worker", asOf), both.has("employer") ? facts(both, "employer", asOf) : null);
        }
        return of(
                told,
                facts(fields, "facts", asOf),
                fields.has("theirFacts") ? facts(fields, "theirFacts", asOf) : null);
    }

    private static Sides of(EmploymentFacts told, EmploymentFacts ours, @Nullable EmploymentFacts theirs) {
        var first = told.overlaid(ours);
        return new Sides(first, theirs == null ? null : first.overlaid(theirs));
    }

    private static EmploymentFacts facts(Fields fields, String name, LocalDate asOf) {
        return fields.object(name, FactsReader.INPUTS)
                .map(object -> FactsReader.read(object, asOf))
                .orElseGet(EmploymentFacts::unknown);
    }
}
