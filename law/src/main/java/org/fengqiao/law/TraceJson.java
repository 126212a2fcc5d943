package org.fengqiao.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stored form of a trace. The library has no dependencies, and a trace holds nothing but texts, lists and objects. */
final class TraceJson {

    private final String json;
    private int at;

    TraceJson(String json) {
        this.json = json;
    }

    static String write(Trace trace) {
        var out = new StringBuilder();
        write(trace, out);
        return out.toString();
    }

    private static void write(Trace trace, StringBuilder out) {
        out.append("{\"step\":").append(quoted(trace.step())).append(",\"numbers\":[");
        out.append(
                String.join(",", trace.numbers().stream().map(TraceJson::quoted).toList()));
        out.append(']');
        var rule = trace.rule();
        if (rule != null) {
            out.append(",\"rule\":{\"id\":").append(quoted(rule.id()));
            out.append(",\"version\":").append(quoted(String.valueOf(rule.version())));
            out.append(",\"law\":").append(quoted(rule.law()));
            out.append(",\"article\":").append(quoted(rule.article()));
            out.append(",\"from\":").append(quoted(rule.effectiveFrom().toString()));
            out.append(",\"verified\":")
                    .append(quoted(String.valueOf(rule.verified())))
                    .append('}');
        }
        out.append(",\"beneath\":[");
        for (int i = 0; i < trace.beneath().size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(trace.beneath().get(i), out);
        }
        out.append("]}");
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    Trace read() {
        var trace = trace(value());
        skipSpace();
        if (at != json.length()) {
            throw unexpected();
        }
        return trace;
    }

    private static Trace trace(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("Not a stored trace");
        }
        return new Trace(
                text(map, "step"),
                list(map, "numbers").stream().map(String::valueOf).toList(),
                rule(map.get("rule")),
                list(map, "beneath").stream().map(TraceJson::trace).toList());
    }

    private static @Nullable RuleOfLaw rule(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? new RuleOfLaw(
                        text(map, "id"),
                        Integer.parseInt(text(map, "version")),
                        text(map, "law"),
                        text(map, "article"),
                        LocalDate.parse(text(map, "from")),
                        Boolean.parseBoolean(text(map, "verified")))
                : null;
    }

    private static String text(Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("A stored trace lacks " + key);
    }

    private static List<?> list(Map<?, ?> map, String key) {
        if (map.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("A stored trace lacks " + key);
    }

    private Object value() {
        skipSpace();
        return switch (peek()) {
            case '"' -> string();
            case '[' -> array();
            case '{' -> object();
            default -> throw unexpected();
        };
    }

    private Map<String, Object> object() {
        var map = new LinkedHashMap<String, Object>();
        expect('{');
        skipSpace();
        while (peek() != '}') {
            var key = string();
            skipSpace();
            expect(':');
            map.put(key, value());
            skipSpace();
            if (peek() == ',') {
                at++;
                skipSpace();
            }
        }
        at++;
        return map;
    }

    private List<Object> array() {
        var list = new ArrayList<Object>();
        expect('[');
        skipSpace();
        while (peek() != ']') {
            list.add(value());
            skipSpace();
            if (peek() == ',') {
                at++;
                skipSpace();
            }
        }
        at++;
        return list;
    }

    private String string() {
        expect('"');
        var text = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = next();
            switch (escaped) {
                case 'u' -> text.append((char) Integer.parseInt("" + next() + next() + next() + next(), 16));
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case '"', '\\', '/' -> text.append(escaped);
                default -> throw unexpected();
            }
        }
        return text.toString();
    }

    private void skipSpace() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        if (at >= json.length()) {
            throw unexpected();
        }
        return json.charAt(at);
    }

    private char next() {
        var c = peek();
        at++;
        return c;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("Not a stored trace, at character " + at);
    }
}
