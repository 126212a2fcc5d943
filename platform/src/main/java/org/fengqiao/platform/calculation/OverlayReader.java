package org.fengqiao.platform.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.Refusal;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.WorkCalendar.ArrangedDay;
import org.fengqiao.law.WorkCalendar.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what a document lays over the rules (覆盖规则): newer parameters, a year's calendar, and under which edition it wants to be computed. */
final class OverlayReader {

    static final Set<String> PARAMETER_NAMES = Set.of("name", "place", "from", "to", "value", "source");
    static final Set<String> DAY_NAMES = Set.of("date", "kind", "name");
    static final Set<String> RULEBOOK_NAMES = Set.of("edition", "hash");
    static final int MOST_ROWS = 1000;

    private static final OtherNames PARAMETER_FIELDS = OtherNames.of(PARAMETER_NAMES);
    private static final OtherNames DAY_FIELDS = OtherNames.of(DAY_NAMES);
    private static final OtherNames RULEBOOK_FIELDS = OtherNames.of(RULEBOOK_NAMES);

    private static final InputKind VALUE = new InputKind.Number(BigDecimal.ZERO, BigDecimal.valueOf(10_000_000), false);

    private OverlayReader() {}

    static Rulebook read(Fields fields, Rulebook today) {
        var parameters = fields.list("parameters", MOST_ROWS, member -> parameter(member, today));
        var days = fields.list("calendar", MOST_ROWS, OverlayReader::day);
        refuseOverlaps(fields, parameters);
        var rules = edition(fields, today).overlaid(parameters, days);
        fields.object("rulebook", RULEBOOK_FIELDS).ifPresent(named -> {
            var hash = named.text("hash");
            if (hash != null && !hash.equals(rules.hash())) {
                named.refuse("hash", Refusal.Kind.NO_SUCH_CHOICE, hash, rules.hash());
            }
        });
        return rules;
    }

    private static Rulebook edition(Fields fields, Rulebook today) {
        var named = fields.object("rulebook", RULEBOOK_FIELDS).orElse(null);
        if (named == null) {
            return today;
        }
        named.only(RULEBOOK_NAMES);
        var newest = Rulebook.builtIn().edition();
        var told = (BigDecimal)
                named.value("edition", new InputKind.Number(BigDecimal.ONE, BigDecimal.valueOf(newest), true));
        return told == null ? today : Rulebook.edition(told.intValue());
    }

    private static @Nullable Parameter parameter(Fields.Member member, Rulebook rulebook) {
        var fields = member.fields(PARAMETER_FIELDS);
        if (fields == null) {
            return null;
        }
        fields.only(PARAMETER_NAMES);
        var name = fields.text("name");
        var place = fields.scalar("place");
        var from = fields.day("from");
        var to = fields.day("to");
        var value = (BigDecimal) fields.value("value", VALUE);
        var source = fields.text("source");
        for (var wanted : List.of("name", "from", "value", "source")) {
            if (!fields.has(wanted)) {
                fields.refuse(wanted, Refusal.Kind.MISSING);
            }
        }
        if (name == null || from == null || value == null || source == null) {
            return null;
        }
        var known = rulebook.parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(name)) {
            fields.refuse("name", Refusal.Kind.NO_SUCH_CHOICE, name, String.join(", ", known));
            return null;
        }
        if (to != null && to.isBefore(from)) {
            fields.refuse("to", Refusal.Kind.END_BEFORE_START, to.toString(), from.toString());
            return null;
        }
        return Parameter.published(name, place == null ? "" : place, from, to, value, source);
    }

    private static void refuseOverlaps(Fields fields, List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            var later = parameters.get(i);
            if (parameters.subList(0, i).stream().anyMatch(later::overlaps)) {
                fields.refuse("parameters[" + i + "].from", Refusal.Kind.OVERLAPS);
            }
        }
    }

    private static @Nullable ArrangedDay day(Fields.Member member) {
        var fields = member.fields(DAY_FIELDS);
        if (fields == null) {
            return null;
        }
        fields.only(DAY_NAMES);
        var date = fields.day("date");
        var told = fields.text("kind");
        var name = fields.text("name");
        var kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equalsIgnoreCase(told))
                .findFirst()
                .orElse(null);
        if (!fields.has("date")) {
            fields.refuse("date", Refusal.Kind.MISSING);
        }
        if (kind == null) {
            var kinds = new ArrayList<String>();
            Arrays.stream(Kind.values()).forEach(known -> kinds.add(known.name()));
            fields.refuse("kind", Refusal.Kind.NO_SUCH_CHOICE, String.valueOf(told), String.join(", ", kinds));
        }
        return date == null || kind == null ? null : new ArrangedDay(date, kind, name == null ? "" : name);
    }
}
