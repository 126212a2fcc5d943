package org.fengqiao.narrative.rules;

/** Brings written forms together (字形归一): full-width to half-width, traditional to simplified, one character for one. */
public final class Script {

    private static final char[] FORMS = forms();

    private Script() {}

    public static char plain(char c) {
        return FORMS[c];
    }

    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            plain.append(FORMS[text.charAt(i)]);
        }
        return plain.toString();
    }

    private static char[] forms() {
        var forms = new char[Character.MAX_VALUE + 1];
        for (var c = 0; c < forms.length; c++) {
            forms[c] = (char) c;
        }
        for (var c = '！'; c <= '～'; c++) {
            forms[c] = (char) (c - '！' + '!');
        }
        // Chinese punctuation keeps its Chinese form, so that rules need to know only one.
        for (var pair : new String[] {",，", ";；", ":：", "!！", "?？", "(（", ")）"}) {
            forms[pair.charAt(1)] = pair.charAt(1);
            forms[pair.charAt(0)] = pair.charAt(1);
        }
        forms['￥'] = '¥';
        forms['〇'] = '零';
        forms['｡'] = '。';
        for (var row : Lexicon.rows("simplified.tsv")) {
            forms[row.get(0).charAt(0)] = row.get(1).charAt(0);
        }
        return forms;
    }
}
