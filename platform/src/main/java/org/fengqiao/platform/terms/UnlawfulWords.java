package org.fengqiao.platform.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no terms may say (违法条款): patterns a lawyer can read and extend, each with its law, in {@code unlawful-words.tsv}. */
final class UnlawfulWords {

    private static final List<UnlawfulWords> ALL = load();

    private final String key;
    private final Pattern pattern;
    private final String law;

    private UnlawfulWords(String key, Pattern pattern, String law) {
        this.key = key;
        this.pattern = pattern;
        this.law = law;
    }

    /** The first thing in these words that no terms may say. */
    static Optional<UnlawfulWords> in(String words) {
        return ALL.stream().filter(one -> one.pattern.matcher(words).find()).findFirst();
    }

    /** The text that says what to write instead is {@code terms.unlawful.<key>}. */
    String key() {
        return key;
    }

    String law() {
        return law;
    }

    private static List<UnlawfulWords> load() {
        try (var in = Objects.requireNonNull(UnlawfulWords.class.getResourceAsStream("unlawful-words.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 3))
                    .map(parts -> new UnlawfulWords(parts[0], Pattern.compile(parts[1]), parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
