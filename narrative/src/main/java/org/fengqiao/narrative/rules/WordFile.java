package org.fengqiao.narrative.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of words by kind (分类词表): the first column names the kind, the second holds words in the shorthand of {@link Words}. */
public final class WordFile {

    private final String file;
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();

    public WordFile(String file) {
        this.file = file;
        for (var row : Lexicon.rows(file)) {
            kinds.merge(row.get(0), List.of(row.get(1)), WordFile::joined);
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    public List<String> lines(String kind) {
        var lines = kinds.get(kind);
        if (lines == null) {
            throw new IllegalStateException(file + " has no line " + kind);
        }
        return lines;
    }

    /** One finder for all lines of a kind. */
    public Finder finder(String kind) {
        return Finder.of(String.join("|", lines(kind)));
    }

    /** A finder for each line of a kind. */
    public List<Finder> finders(String kind) {
        return lines(kind).stream().map(Finder::of).toList();
    }

    /** One expression for all lines of a kind, for a piece of text. */
    public Late pattern(String kind) {
        return new Late(String.join("|", lines(kind)));
    }
}
