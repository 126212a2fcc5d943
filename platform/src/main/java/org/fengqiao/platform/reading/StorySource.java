package org.fengqiao.platform.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories one after the other (陈述来源): lines of JSON with {@code id} and {@code text}, or plain text that is one story. */
final class StorySource {

    private static final int LOOK_AHEAD = 4096;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final BufferedReader lines;
    private final boolean json;
    private final String name;
    private int number;
    private boolean ended;

    private StorySource(BufferedReader lines, boolean json, String name) {
        this.lines = lines;
        this.json = json;
        this.name = name;
    }

    /** A line of the source: a story, or what is none. */
    sealed interface Line {

        record Story(@Nullable Object id, String text) implements Line {}

        /** A line that holds no story: no JSON, or without a text. */
        record NoStory(int number) implements Line {}
    }

    /** Lines of JSON where the name says so, or where the first character is a brace. */
    static StorySource of(BufferedReader lines, String name) throws IOException {
        return new StorySource(lines, name.endsWith(".jsonl") || beginsWithBrace(lines), name);
    }

    private static boolean beginsWithBrace(BufferedReader lines) throws IOException {
        lines.mark(LOOK_AHEAD);
        int c;
        var read = 0;
        do {
            c = lines.read();
            read++;
        } while (read < LOOK_AHEAD && c >= 0 && (Character.isWhitespace(c) || c == BYTE_ORDER_MARK));
        lines.reset();
        return c == '{';
    }

    /** Up to so many further lines; none when the source has ended. */
    List<Line> next(int most) throws IOException {
        if (!json) {
            return whole();
        }
        var next = new ArrayList<Line>();
        while (next.size() < most && !ended) {
            var line = lines.readLine();
            number++;
            if (line == null) {
                ended = true;
            } else if (!line.isBlank()) {
                next.add(line(line));
            }
        }
        return next;
    }

    private List<Line> whole() {
        if (ended) {
            return List.of();
        }
        ended = true;
        var id = name.equals(ReadArguments.STDIN) ? null : name;
        return List.of(new Line.Story(id, lines.lines().collect(Collectors.joining("\n"))));
    }

    private Line line(String line) {
        try {
            var node = JsonMapper.shared().readTree(line.strip().replace(String.valueOf(BYTE_ORDER_MARK), ""));
            var text = node.get("text");
            return text == null || !text.isString()
                    ? new Line.NoStory(number)
                    : new Line.Story(id(node.get("id")), text.asString());
        } catch (JacksonException _) {
            return new Line.NoStory(number);
        }
    }

    private static @Nullable Object id(@Nullable JsonNode id) {
        if (id == null || id.isNull()) {
            return null;
        }
        return id.isString() ? id.asString() : id;
    }
}
