package org.fengqiao.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as it goes out and as it comes back refused: what was typed is kept, and each error says what to do, in the summary and at its field.
 *
 * @param typed the values by field name, as typed
 */
public record Form(Map<String, String> typed, List<Error> errors) {

    /** @param key message key; the same text stands in the summary and at the field */
    public record Error(String field, String key, List<Object> arguments) {

        public static Error of(String field, String key, Object... arguments) {
            return new Error(field, key, Arrays.asList(arguments));
        }
    }

    public static Form blank() {
        return new Form(Map.of(), List.of());
    }

    public static Form of(Map<String, String> typed) {
        return new Form(typed, List.of());
    }

    public Form refused(Error... because) {
        return new Form(typed, List.of(because));
    }

    public Form refused(List<Error> because) {
        return new Form(typed, because);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isChosen(String field, String value) {
        return List.of(value(field).split(",")).contains(value);
    }

    public @Nullable Error error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }
}
