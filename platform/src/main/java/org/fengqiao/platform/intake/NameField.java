package org.fengqiao.platform.intake;

import java.util.Optional;
import org.fengqiao.platform.web.Form;

/** What can be wrong with an applicant's name (姓名), in the words at its field. */
final class NameField {

    private static final int LONGEST = 50;

    private NameField() {}

    /** @param field under whose name the error comes back */
    static Optional<Form.Error> wrong(String field, String name) {
        if (name.isBlank()) {
            return Optional.of(Form.Error.of(field, "intake.check.name-missing"));
        }
        if (name.codePoints().anyMatch(Character::isDigit)) {
            return Optional.of(Form.Error.of(field, "intake.check.name-has-digits"));
        }
        return name.codePointCount(0, name.length()) > LONGEST
                ? Optional.of(Form.Error.of(field, "intake.check.name-too-long", LONGEST))
                : Optional.empty();
    }
}
