package org.fengqiao.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shorthand of the rule files (规则的写法), made into regular expressions: {@code {名}} for a list of {@code words.tsv}, {@code …} for
 * up to twelve characters of the same sentence, {@code _} for up to six of the same clause.
 */
final class Words {

    private static final Pattern NAME = Pattern.compile("\\{([\\u4e00-\\u9fa5]+)}");
    private static final String SENTENCE = "[^。！？；\n]{0,12}?";
    private static final String CLAUSE = "[^，。；！？\n]{0,6}?";
    private static final Map<String, String> LISTS = lists();

    private Words() {}

    static String expand(String rule) {
        return named(rule, LISTS).replace("…", SENTENCE).replace("_", CLAUSE);
    }

    static Pattern pattern(String rule) {
        return Pattern.compile(expand(rule));
    }

    private static Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        for (var row : Lexicon.rows("words.tsv")) {
            lists.put(row.get(0), "(?:" + named(row.get(1), lists).replace(' ', '|') + ")");
        }
        return lists;
    }

    private static String named(String rule, Map<String, String> lists) {
        var expanded = new StringBuilder();
        var name = NAME.matcher(rule);
        while (name.find()) {
            var list = lists.get(name.group(1));
            if (list == null) {
                throw new IllegalStateException("words.tsv has no list " + name.group() + ", used in " + rule);
            }
            name.appendReplacement(expanded, Matcher.quoteReplacement(list));
        }
        return name.appendTail(expanded).toString();
    }
}
