package org.fengqiao.platform.terms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.law.Money;

/** An amount as people type it (金额): {@code 9,300}, {@code 9300元}, {@code 0.93万}, {@code 九千三}. */
public final class AmountText {

    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,4})?)(万?)");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "十百千万";
    private static final int[] VALUES = {10, 100, 1000, 10_000};

    private AmountText() {}

    public static Optional<Money> read(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s,，¥￥]|CNY|RMB", "")
                .replaceAll("(元|块|块钱|圆|yuan)$", "")
                .replace('两', '二')
                .replace('〇', '零')
                .replace('萬', '万');
        var figures = FIGURES.matcher(text);
        if (figures.matches()) {
            var number = new BigDecimal(figures.group(1));
            return Optional.of(Money.ofYuan(figures.group(2).isEmpty() ? number : number.movePointRight(4)));
        }
        return inWords(text).map(yuan -> Money.ofFen(yuan * 100));
    }

    /** {@code 九千三} is 9,300: a last digit without its place stands one place below the one before. */
    private static Optional<Long> inWords(String text) {
        long total = 0;
        long section = 0;
        int digit = 0;
        int lastPlace = 0;
        boolean zero = false;
        for (int i = 0; i < text.length(); i++) {
            int value = DIGITS.indexOf(text.charAt(i));
            int place = PLACES.indexOf(text.charAt(i));
            if (value > 0) {
                digit = value;
            } else if (value == 0) {
                zero = true;
            } else if (place == 3) {
                total = (total + section + digit) * VALUES[3];
                section = 0;
                digit = 0;
                lastPlace = VALUES[3];
                zero = false;
            } else if (place >= 0) {
                section += (long) (digit == 0 ? 1 : digit) * VALUES[place];
                lastPlace = VALUES[place];
                digit = 0;
                zero = false;
            } else {
                return Optional.empty();
            }
        }
        long last = zero || lastPlace == 0 ? digit : (long) digit * lastPlace / 10;
        var sum = total + section + last;
        return sum > 0 ? Optional.of(sum) : Optional.empty();
    }
}
