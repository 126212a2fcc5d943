package org.fengqiao.platform.account;

import org.fengqiao.platform.web.Form;

/** The field for a code (验证码输入), and the words for each way it can be refused. */
public final class CodeField {

    private CodeField() {}

    /** The digits of what was typed, whatever stands between them. */
    public static String digits(String typed) {
        var text = new StringBuilder();
        typed.codePoints().filter(Character::isDigit).forEach(c -> text.append(Character.digit(c, 10)));
        return text.toString();
    }

    public static Form.Error error(CheckCodeResult.Refused refused) {
        return switch (refused) {
            case CheckCodeResult.Wrong(var left) -> Form.Error.of("code", "account.code.wrong", left);
            case CheckCodeResult.TriesUsedUp() -> Form.Error.of("code", "account.code.used-up");
            case CheckCodeResult.Expired() -> Form.Error.of("code", "account.code.expired");
            case CheckCodeResult.NoneSent() -> Form.Error.of("code", "account.code.none-sent");
        };
    }
}
