package org.fengqiao.platform.calculation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a field, a claim or a choice goes by beside its name (别名): {@code hire_date} for {@code startedOn}, {@code economic_compensation} for {@code SEVERANCE}.
 * Letters' case, underscores and hyphens make no difference. The list is {@code calculation/other-names.tsv}.
 */
final class OtherNames {

    static final String INPUT = "input";
    static final String CLAIM = "claim";

    private static final String INPUT_OF = "input@";
    private static final Map<String, Map<String, String>> LISTED = read();
    private static final Map<String, OtherNames> SCOPED = new ConcurrentHashMap<>();

    private final Map<String, String> byName = new HashMap<>();

    private OtherNames(Set<String> names, String... kinds) {
        for (var kind : kinds) {
            LISTED.getOrDefault(kind, Map.of()).forEach(byName::putIfAbsent);
        }
        names.forEach(name -> byName.put(plain(name), name));
        names.forEach(name -> byName.put(name, name));
    }

    /**
     * @param names the names themselves
     * @param kinds which parts of the list, an earlier one before a later one
     */
    static OtherNames of(Set<String> names, String... kinds) {
        return new OtherNames(names, kinds);
    }

    /** The name of what was written; what goes by no name is as it was written. */
    String name(String written) {
        var name = byName.get(written);
        return name != null ? name : byName.getOrDefault(plain(written), written);
    }

    /** The inputs of one claim: what its own formula calls them goes before everything else. */
    static OtherNames ofInputs(Set<String> names, String writtenType, String type) {
        var written = kind(INPUT_OF + writtenType);
        return SCOPED.computeIfAbsent(LISTED.containsKey(written) ? written : kind(INPUT_OF + type), scope -> {
            var inputs = of(names, CLAIM, INPUT);
            inputs.first(kind(INPUT_OF + type));
            inputs.first(scope);
            return inputs;
        });
    }

    private void first(String kind) {
        LISTED.getOrDefault(kind, Map.of()).forEach((other, name) -> {
            byName.put(other, name);
            byName.keySet()
                    .removeIf(known -> !known.equals(other) && plain(known).equals(other));
        });
    }

    private static String kind(String written) {
        return written.startsWith(INPUT_OF) ? INPUT_OF + plain(written.substring(INPUT_OF.length())) : written;
    }

    private static String plain(String written) {
        return written.replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Map<String, String>> read() {
        var listed = new HashMap<String, Map<String, String>>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var cells = line.split("\t", -1);
            var kind = listed.computeIfAbsent(kind(cells[0]), _ -> new HashMap<>());
            for (var other : cells[2].split(" ", -1)) {
                if (kind.put(plain(other), cells[1]) != null) {
                    throw new IllegalStateException("Two " + cells[0] + " go by " + other);
                }
            }
        });
        return listed;
    }

    private static String text() {
        try (var in = Objects.requireNonNull(OtherNames.class.getResourceAsStream("/calculation/other-names.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
