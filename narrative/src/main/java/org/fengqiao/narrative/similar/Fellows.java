package org.fengqiao.narrative.similar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.narrative.Reading;
import org.fengqiao.narrative.rules.Script;

/** Finds workers of one employer with like claims (同一单位的同类诉求), who may act together. */
public final class Fellows {

    private static final Pattern LEGAL_FORM = Pattern.compile("(?:股份|集团)?有限(?:责任)?公司|集团公司|股份公司|公司|集团|厂|（[^）]*）|\\s");
    private static final int SHORTEST = 2;

    private Fellows() {}

    private record Told<K>(K key, Reading reading) {}

    /** The stories of each employer that at least two tell of with a claim in common, by the keys they are known by. */
    public static <K> List<Set<K>> among(Map<K, Reading> readings) {
        var byEmployer = new LinkedHashMap<String, List<Told<K>>>();
        readings.forEach((key, reading) -> reading.employers().stream()
                .map(Fellows::core)
                .filter(core -> core.length() >= SHORTEST && core.indexOf('某') < 0)
                .distinct()
                .forEach(core ->
                        byEmployer.computeIfAbsent(core, _ -> new ArrayList<>()).add(new Told<>(key, reading))));
        return byEmployer.values().stream()
                .map(Fellows::alike)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }

    private static <K> Set<K> alike(List<Told<K>> stories) {
        var group = new HashSet<K>();
        for (var one : stories) {
            for (var other : stories) {
                if (!one.key().equals(other.key()) && areAlike(one.reading(), other.reading())) {
                    group.add(one.key());
                }
            }
        }
        return group;
    }

    private static boolean areAlike(Reading one, Reading other) {
        return !Collections.disjoint(one.claimTypes(), other.claimTypes());
    }

    /** A name without what only says the form of the firm: 启垣新材料 of 启垣新材料有限公司. */
    private static String core(String employer) {
        return LEGAL_FORM.matcher(Script.plain(employer)).replaceAll("");
    }
}
