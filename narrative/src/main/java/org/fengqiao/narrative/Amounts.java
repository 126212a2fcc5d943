package org.fengqiao.narrative;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Numeral;
import org.fengqiao.narrative.rules.Script;

/** Reads what people type into a money field (金额输入): 9,300、九千三、9300元、0.93万、两万五、一万五千多. */
public final class Amounts {

    private static final Pattern AROUND =
            Pattern.compile("^(?:人民币|rmb|¥|大约|大概|差不多|将近|约|近|共计|共)+|(?:人民币|元整|元|块钱|块|圆|整|左右|上下|吧)+$");

    private Amounts() {}

    /** The sum in fen; of a range the middle; empty if no number can be made of it. */
    public static Optional<Long> read(String typed) {
        var plain = Script.plain(typed).replace("，", "").replaceAll("\\s", "");
        if (plain.length() > 40) {
            return Optional.empty();
        }
        var number = AROUND.matcher(plain).replaceAll("");
        return Numeral.read(number).map(value -> Numeral.fen(value.middle()));
    }
}
