package org.fengqiao.platform.desk;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list: it holds the whole filter, so that it can be kept, sent and printed. */
public record ListAddress(Map<String, String> parameters) {

    private static final String LIST = "/desk/cases";

    /** The same list with one thing changed, from its first page; an empty value takes it away. */
    public String with(String name, String value) {
        var changed = new TreeMap<>(parameters);
        changed.remove("after");
        changed.put(name, value);
        var address = UriComponentsBuilder.fromPath(LIST);
        changed.forEach((key, one) -> {
            if (!one.isEmpty()) {
                address.queryParam(key, "{" + key + "}");
            }
        });
        return address.encode().buildAndExpand(changed).toUriString();
    }

    /** What else is set, for a form that changes only some of it. */
    public Map<String, String> without(String... names) {
        var others = new TreeMap<>(parameters);
        others.remove("after");
        for (var name : names) {
            others.remove(name);
        }
        others.values().removeIf(String::isEmpty);
        return others;
    }

    public String value(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !without("size").isEmpty();
    }
}
