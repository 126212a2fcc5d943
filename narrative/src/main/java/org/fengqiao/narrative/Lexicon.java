package org.fengqiao.narrative;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists and rules that lie beside the classes (词表与规则): one row a line, columns by tab, # begins a comment. */
final class Lexicon {

    private Lexicon() {}

    static List<List<String>> rows(String file) {
        var resource = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
