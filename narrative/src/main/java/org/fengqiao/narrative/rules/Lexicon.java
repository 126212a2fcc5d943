package org.fengqiao.narrative.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the word lists and rules that lie beside the classes (词表与规则): one row a line, columns by tab, # begins a comment. */
public final class Lexicon {

    private static final String FOLDER = "/org/fengqiao/narrative/";

    private Lexicon() {}

    // Plain loops: this runs at the first start, when a stream would cost more than the reading.
    public static List<List<String>> rows(String file) {
        var text = text(file);
        var rows = new ArrayList<List<String>>();
        for (var start = 0; start < text.length(); ) {
            var end = text.indexOf('\n', start);
            var line = text.substring(start, end < 0 ? text.length() : end);
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(columns(line));
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return rows;
    }

    private static List<String> columns(String line) {
        var columns = new ArrayList<String>(4);
        var start = 0;
        for (var tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            columns.add(line.substring(start, tab));
            start = tab + 1;
        }
        columns.add(line.substring(start));
        return columns;
    }

    private static String text(String file) {
        try (var resource = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
