package org.fengqiao.narrative.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shorthand of the rule files (规则的写法), made into regular expressions: {@code {名}} for a list of {@code words.tsv}, {@code …} for
 * up to twelve characters of the same sentence, {@code _} for up to six of the same clause. {@code {姓}}, {@code {姓名}}, {@code {数目}},
 * {@code {月数}} and {@code {年数}} are always there.
 */
public final class Words {

    private static final Pattern NAME = Pattern.compile("\\{([\\u4e00-\\u9fa5]+)}");
    private static final String SENTENCE = "[^。！？；\n]{0,12}?";
    private static final String CLAUSE = "[^，。；！？\n]{0,6}?";
    private static final String COUNT =
            "(?<about>近|约|上|大约|大概|将近)?(?<count>\\d{1,5}|[一二两三四五六七八九十百]{1,6})(?<more>[多余几来]|好几)?";
    private static final Map<String, String> LISTS = lists();
    private static final Map<String, Glance.Part> GLANCES = new ConcurrentHashMap<>();

    private Words() {}

    public static String expand(String rule) {
        return named(rule, LISTS).replace("…", SENTENCE).replace("_", CLAUSE);
    }

    public static Pattern pattern(String rule) {
        return Pattern.compile(expand(rule));
    }

    public static Glance.Part glance(String list) {
        var known = GLANCES.get(list);
        if (known == null) {
            known = Glance.at(list(list, LISTS));
            GLANCES.put(list, known);
        }
        return known;
    }

    private static String list(String name, Map<String, String> lists) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("words.tsv has no list " + name);
        }
        return list;
    }

    private static Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put("姓", Surnames.EXPRESSION);
        lists.put("姓名", Surnames.name());
        lists.put("数目", COUNT);
        lists.put("月数", "(?<months>\\d{1,2}|[一二两三四五六七八九十半]{1,3})个(?<half>半)?(?<more>多)?月");
        lists.put(
                "年数",
                "(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:年(?<half>半)?(?<more>多)?(?:零?(?<rest>\\d{1,2}|[一二两三四五六七八九十]{1,2})个月)?)");
        for (var row : Lexicon.rows("words.tsv")) {
            lists.put(row.get(0), "(?:" + named(row.get(1), lists).replace(' ', '|') + ")");
        }
        return lists;
    }

    private static String named(String rule, Map<String, String> lists) {
        var expanded = new StringBuilder();
        var name = NAME.matcher(rule);
        while (name.find()) {
            name.appendReplacement(expanded, Matcher.quoteReplacement(list(name.group(1), lists)));
        }
        return name.appendTail(expanded).toString();
    }
}
