package org.fengqiao.platform.account;

import java.util.Optional;
import org.fengqiao.law.IdentityNumber;
import org.fengqiao.platform.web.Form;

/** What can be wrong with an identity number (公民身份号码), in the words at its field. */
public final class IdentityField {

    private IdentityField() {}

    /** @param field under whose name the error comes back */
    public static Optional<Form.Error> wrong(String field, String number) {
        return switch (IdentityNumber.examine(number)) {
            case CORRECT -> Optional.empty();
            case OLD_FIFTEEN_DIGITS -> Optional.of(Form.Error.of(field, "account.identity.old"));
            case WRONG_LENGTH, NOT_DIGITS ->
                Optional.of(Form.Error.of(field, "account.identity.length", number.length()));
            case NO_SUCH_BIRTHDAY -> Optional.of(Form.Error.of(field, "account.identity.birthday"));
            case WRONG_CHECK_DIGIT -> Optional.of(Form.Error.of(field, "account.identity.check"));
        };
    }
}
