package org.fengqiao.narrative;

import java.util.regex.Pattern;

/** Masks phone, identity and bank card numbers in free text (脱敏), before a story is indexed. Lengths and offsets stay. */
public final class Masking {

    private static final String GAP = "[\\s\\-—·.]?";
    private static final String DIGIT = "[0-9０-９]";
    private static final Pattern NUMBERS = Pattern.compile("(?<![0-9０-９])(?:"
            + DIGIT + "{6}" + GAP + "[12１２]" + DIGIT + "{3}" + GAP + DIGIT + "{4}" + GAP + DIGIT + "{3}[0-9０-９xXｘＸ]"
            + "|" + DIGIT + "{4}(?:" + GAP + DIGIT + "{4}){3}(?:" + GAP + DIGIT + "{1,3})?"
            + "|[1１][3-9３-９]" + DIGIT + GAP + DIGIT + "{4}" + GAP + DIGIT + "{4}"
            + "|" + DIGIT + "{15}"
            + "|[0０]" + DIGIT + "{2,3}[\\-—]?[2-8２-８]" + DIGIT + "{6,7}"
            + ")(?![0-9０-９])");
    private static final Pattern SPOKEN = Pattern.compile("[幺一][三四五六七八九][零〇幺一二两三四五六七八九]{9}");

    private Masking() {}

    /** Every digit but the last four becomes an asterisk; of an identity number, spoken number or card too. */
    public static String mask(String text) {
        return masked(SPOKEN, masked(NUMBERS, text));
    }

    private static String masked(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        var masked = new StringBuilder(text);
        do {
            var shown = 4;
            for (var i = matcher.end() - 1; i >= matcher.start(); i--) {
                if (Character.isLetterOrDigit(text.charAt(i)) && shown-- <= 0) {
                    masked.setCharAt(i, '*');
                }
            }
        } while (matcher.find());
        return masked.toString();
    }
}
