package org.fengqiao.platform.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one object of a document, with its path (栏目); whatever cannot be taken is noted under the path of its field, and reading goes on. */
final class Fields {

    private final ObjectNode node;
    private final String path;
    private final List<Refusal> refusals;

    Fields(ObjectNode node, String path, List<Refusal> refusals) {
        this.node = node;
        this.path = path;
        this.refusals = refusals;
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void refuse(String name, Refusal.Kind kind, String... numbers) {
        refusals.add(Refusal.of(path(name), kind, numbers));
    }

    /** Notes every field that is none of these. */
    void only(Set<String> known) {
        for (var name : node.propertyNames()) {
            if (!known.contains(name)) {
                refuse(name, Refusal.Kind.UNKNOWN_FIELD, String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    Set<String> names() {
        return new TreeSet<>(node.propertyNames());
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** A field that is there and not null. */
    @Nullable
    JsonNode get(String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** A text, a number or yes and no, as it is written. */
    @Nullable
    String scalar(String name) {
        var value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.isValueNode()) {
            refuse(name, Refusal.Kind.NOT_A_TEXT);
            return null;
        }
        return written(value);
    }

    static String written(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    @Nullable
    String text(String name) {
        var value = get(name);
        if (value != null && !value.isString()) {
            refuse(name, Refusal.Kind.NOT_A_TEXT);
            return null;
        }
        return value == null ? null : value.asString();
    }

    @Nullable
    LocalDate day(String name) {
        var date = partialDate(name, false);
        return date == null ? null : date.earliest();
    }

    @Nullable
    PartialDate partialDate(String name, boolean mayBePartial) {
        return (PartialDate) value(name, new InputKind.Day(mayBePartial));
    }

    @Nullable
    Object value(String name, InputKind kind) {
        var text = scalar(name);
        if (text == null) {
            return null;
        }
        return switch (kind.read(text)) {
            case InputKind.Read.Value(var value) -> value;
            case InputKind.Read.Refused(var refusal, var numbers) -> {
                refusals.add(new Refusal(path(name), refusal, numbers));
                yield null;
            }
        };
    }

    Optional<Fields> object(String name) {
        var value = get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof ObjectNode object)) {
            refuse(name, Refusal.Kind.NOT_AN_OBJECT);
            return Optional.empty();
        }
        return Optional.of(new Fields(object, path(name), refusals));
    }

    /** Each member read in its place; one that cannot be read leaves its refusal behind. */
    <T> List<T> list(String name, int most, Function<Member, @Nullable T> read) {
        var value = get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            refuse(name, Refusal.Kind.NOT_A_LIST);
            return List.of();
        }
        if (value.size() > most) {
            refuse(name, Refusal.Kind.TOO_MANY, String.valueOf(value.size()), String.valueOf(most));
            return List.of();
        }
        var members = new ArrayList<T>();
        for (int i = 0; i < value.size(); i++) {
            var member = read.apply(new Member(value.get(i), path(name) + "[" + i + "]", refusals));
            if (member != null) {
                members.add(member);
            }
        }
        return List.copyOf(members);
    }

    /** One member of a list. */
    record Member(JsonNode node, String path, List<Refusal> refusals) {

        @Nullable
        Fields fields() {
            if (node instanceof ObjectNode object) {
                return new Fields(object, path, refusals);
            }
            refusals.add(Refusal.of(path, Refusal.Kind.NOT_AN_OBJECT));
            return null;
        }
    }
}
