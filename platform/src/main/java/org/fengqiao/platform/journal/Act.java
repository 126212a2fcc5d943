package org.fengqiao.platform.journal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing done (行为): a verb of the glossary with its module, {@code casefile.accept}, and the ids and digests it concerned.
 *
 * @param details ids, codes, counts and digests only; sorted, so that the hash is the same on every machine
 */
public record Act(String verb, SortedMap<String, String> details) {

    public static Act of(String verb) {
        return new Act(verb, new TreeMap<>());
    }

    public static Act of(String verb, Map<String, String> details) {
        return new Act(verb, new TreeMap<>(details));
    }
}
