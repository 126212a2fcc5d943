package org.fengqiao.platform.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * The fields of one object of a document, with its path (栏目); a field is found under its name or another one it goes by, and whatever cannot be taken is noted
 * under the path of the field as it was written, and reading goes on.
 */
final class Fields {

    private final ObjectNode node;
    private final String path;
    private final List<Refusal> refusals;
    private final Map<String, String> written = new LinkedHashMap<>();

    /** @param names what its fields go by */
    Fields(ObjectNode node, String path, List<Refusal> refusals, OtherNames names) {
        this.node = node;
        this.path = path;
        this.refusals = refusals;
        for (var name : node.propertyNames()) {
            var other = written.putIfAbsent(names.name(name), name);
            if (other != null) {
                refusals.add(Refusal.of(below(name), Refusal.Kind.TOLD_TWICE));
            }
        }
    }

    /** The same object under other names. */
    Fields named(OtherNames names) {
        return new Fields(node, path, refusals, names);
    }

    String path(String name) {
        return below(written.getOrDefault(name, name));
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void refuse(String name, Refusal.Kind kind, String... numbers) {
        refusals.add(Refusal.of(path(name), kind, numbers));
    }

    /** Notes every field that is none of these. */
    void only(Set<String> known) {
        only(known, Set.of());
    }

    /** @param besides taken as well, but not told where a field is neither */
    void only(Set<String> known, Set<String> besides) {
        for (var name : written.keySet()) {
            if (!known.contains(name) && !besides.contains(name)) {
                refuse(name, Refusal.Kind.UNKNOWN_FIELD, String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /** Whether any of these is there. */
    boolean hasAny(Set<String> names) {
        return written.keySet().stream().anyMatch(names::contains);
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** A field that is there and not null. */
    @Nullable
    JsonNode get(String name) {
        var as = written.get(name);
        var value = as == null ? null : node.get(as);
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
        return switch (kind.read(Said.plainly(text, kind))) {
            case InputKind.Read.Value(var value) -> value;
            case InputKind.Read.Refused(var refusal, var numbers) -> {
                refusals.add(new Refusal(path(name), refusal, numbers));
                yield null;
            }
        };
    }

    Optional<Fields> object(String name, OtherNames names) {
        var value = get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof ObjectNode object)) {
            refuse(name, Refusal.Kind.NOT_AN_OBJECT);
            return Optional.empty();
        }
        return Optional.of(new Fields(object, path(name), refusals, names));
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
        Fields fields(OtherNames names) {
            if (node instanceof ObjectNode object) {
                return new Fields(object, path, refusals, names);
            }
            refusals.add(Refusal.of(path, Refusal.Kind.NOT_AN_OBJECT));
            return null;
        }
    }
}
