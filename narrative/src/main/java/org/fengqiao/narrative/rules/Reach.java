package org.fengqiao.narrative.rules;

/** How far a match of an expression can go (跨度): where a text lacks what it needs before that, it need not be tried. */
enum Reach {
    /** 小句之内. */
    CLAUSE("，。"),
    /** 句子之内. */
    SENTENCE("。"),
    /** 不限. */
    ANYWHERE("");

    private final String ends;

    Reach(String ends) {
        this.ends = ends;
    }

    /** Where a match that begins at {@code at} must have ended. */
    int end(String text, int at) {
        var end = at;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Of an expression without shorthand. What only looks around does not count: it is not of the match. */
    static Reach of(String expression) {
        var reach = CLAUSE;
        for (var at = 0; at < expression.length() && reach != ANYWHERE; ) {
            var c = expression.charAt(at);
            if (c == '(' && looksAround(expression, at)) {
                at = groupEnd(expression, at);
            } else if (c == '[') {
                var end = classEnd(expression, at);
                reach = wider(reach, ofClass(expression.substring(at + 1, end)));
                at = end + 1;
            } else if (c == '\\') {
                reach = wider(reach, Character.isUpperCase(expression.charAt(at + 1)) ? ANYWHERE : CLAUSE);
                at += 2;
            } else {
                reach = wider(reach, ofCharacter(c));
                at++;
            }
        }
        return reach;
    }

    private static Reach wider(Reach one, Reach other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Reach ofCharacter(char c) {
        return switch (c) {
            case '.', '。' -> ANYWHERE;
            case '，' -> SENTENCE;
            default -> CLAUSE;
        };
    }

    private static Reach ofClass(String characters) {
        var denied = characters.startsWith("^");
        var sentence = denied != (characters.indexOf('。') >= 0);
        var clause = denied != (characters.indexOf('，') >= 0);
        return sentence ? ANYWHERE : clause ? SENTENCE : CLAUSE;
    }

    private static boolean looksAround(String expression, int at) {
        return expression.startsWith("(?=", at)
                || expression.startsWith("(?!", at)
                || expression.startsWith("(?<=", at)
                || expression.startsWith("(?<!", at);
    }

    private static int groupEnd(String expression, int from) {
        var depth = 0;
        for (var at = from; at < expression.length(); at++) {
            switch (expression.charAt(at)) {
                case '\\' -> at++;
                case '[' -> at = classEnd(expression, at);
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return expression.length();
    }

    private static int classEnd(String expression, int from) {
        for (var at = from + 1; at < expression.length(); at++) {
            if (expression.charAt(at) == '\\') {
                at++;
            } else if (expression.charAt(at) == ']') {
                return at;
            }
        }
        throw new IllegalArgumentException(expression);
    }
}
