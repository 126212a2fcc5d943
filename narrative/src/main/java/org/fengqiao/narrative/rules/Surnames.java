package org.fengqiao.narrative.rules;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The surnames (姓氏) of {@code names.tsv}. */
public final class Surnames {

    private static final WordFile FILE = new WordFile("names.tsv");

    /** Stands for a surname in expressions; whether it is one is asked afterwards: so many characters would make them slow. */
    static final String EXPRESSION = "[一-龥]";

    private static final Set<String> COMPOUND = Set.of(row("COMPOUND").split(" ", -1));
    private static final String NICKNAME = "(?:老[大一二三四五六七八九幺]|[二三四五六七八九大小][娃毛狗牛子妹嫂哥强伢])";
    private static final Pattern NICKNAMED = Pattern.compile("." + NICKNAME);
    private static final Pattern NOT_A_NAME =
            Pattern.compile("(?:" + row("NOT_A_NAME").replace(' ', '|') + ")");
    private static final BitSet SINGLE = characters("SURNAME");
    private static final BitSet RARE = characters("RARE");
    private static final BitSet NOT_IN_NAME = characters("NOT_IN_NAME");

    private Surnames() {}

    public static boolean isOne(char c) {
        return SINGLE.get(c) || RARE.get(c);
    }

    /** Whether a name can begin so where no 某 tells that it is one. */
    public static boolean begins(String name) {
        return SINGLE.get(name.charAt(0)) || COMPOUND.contains(name.substring(0, 2));
    }

    /** Whether the character begins the next word rather than belong to a name. */
    public static boolean endsName(char c) {
        return NOT_IN_NAME.get(c) || !Character.isIdeographic(c);
    }

    /** An expression for a name, as the group {@code name}; how much of it is the name is for the reader of people to tell. */
    public static String name() {
        return "(?<name>" + EXPRESSION + "(?:" + NICKNAME + "|某[某一-龥]?|[一-龥]{1,2}))";
    }

    /** Whether it is a surname and a name that only friends use: 李老五, 曾二娃. */
    public static boolean isNickname(String name) {
        return NICKNAMED.matcher(name).matches();
    }

    /** Whether it begins like a name and is none: 仲裁, 安装. */
    public static boolean isNoName(String name) {
        return NOT_A_NAME.matcher(name).lookingAt();
    }

    private static BitSet characters(String list) {
        var set = new BitSet();
        row(list).chars().forEach(set::set);
        return set;
    }

    private static String row(String list) {
        return FILE.lines(list).getFirst();
    }
}
