package org.fengqiao.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        writeRule(trace.rule(), out);
        writeWorking(trace.working(), out);
        writeParameter(trace.parameter(), out);
        out.append(",\"beneath\":[");
        for (int i = 0; i < trace.beneath().size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(trace.beneath().get(i), out);
        }
        out.append("]}");
    }

    private static void writeRule(@Nullable RuleOfLaw rule, StringBuilder out) {
        if (rule != null) {
            out.append(",\"rule\":{\"id\":").append(quoted(rule.id()));
            field("version", rule.version(), out);
            field("law", rule.law(), out);
            field("article", rule.article(), out);
            field("from", rule.effectiveFrom(), out);
            field("verified", rule.verified(), out);
            out.append('}');
        }
    }

    private static void writeWorking(@Nullable Working working, StringBuilder out) {
        if (working != null) {
            out.append(",\"working\":{\"low\":").append(quoted(working.low()));
            field("lowest", working.lowest().fen(), out);
            field("high", working.high(), out);
            field("highest", working.highest().fen(), out);
            out.append(",\"inputs\":[");
            for (int i = 0; i < working.inputs().size(); i++) {
                var used = working.inputs().get(i);
                out.append(i > 0 ? "," : "").append("{\"input\":").append(quoted(used.input()));
                field("value", used.value(), out);
                out.append('}');
            }
            out.append("]}");
        }
    }

    private static void writeParameter(@Nullable Parameter parameter, StringBuilder out) {
        if (parameter != null) {
            out.append(",\"parameter\":{\"name\":").append(quoted(parameter.name()));
            field("place", parameter.place(), out);
            field("from", parameter.from(), out);
            if (parameter.to() != null) {
                field("to", parameter.to(), out);
            }
            field("value", parameter.value().toPlainString(), out);
            field("source", parameter.source(), out);
            field("verified", parameter.verified(), out);
            if (parameter.verifiedUntil() != null) {
                field("until", parameter.verifiedUntil(), out);
            }
            out.append('}');
        }
    }

    private static void field(String name, Object value, StringBuilder out) {
        out.append(",\"").append(name).append("\":").append(quoted(String.valueOf(value)));
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
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
                working(map.get("working")),
                parameter(map.get("parameter")),
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

    private static @Nullable Working working(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? new Working(
                        text(map, "low"),
                        Money.ofFen(Long.parseLong(text(map, "lowest"))),
                        text(map, "high"),
                        Money.ofFen(Long.parseLong(text(map, "highest"))),
                        list(map, "inputs").stream().map(TraceJson::used).toList())
                : null;
    }

    private static Working.Used used(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("Not a stored trace");
        }
        return new Working.Used(text(map, "input"), text(map, "value"));
    }

    private static @Nullable Parameter parameter(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? new Parameter(
                        text(map, "name"),
                        text(map, "place"),
                        LocalDate.parse(text(map, "from")),
                        day(map, "to"),
                        new BigDecimal(text(map, "value")),
                        text(map, "source"),
                        Boolean.parseBoolean(text(map, "verified")),
                        day(map, "until"))
                : null;
    }

    private static @Nullable LocalDate day(Map<?, ?> map, String key) {
        return map.containsKey(key) ? LocalDate.parse(text(map, key)) : null;
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
