package org.fengqiao.platform.shared;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** A phone number (手机号) as dialed: eleven digits of the mainland, or {@code +852}/{@code +853} and eight. */
public record PhoneNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}|\\+85[23][0-9]{8}");

    public PhoneNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a phone number");
        }
    }

    public static Optional<PhoneNumber> of(String digits) {
        return FORM.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** {@code 138****5678}: enough to know one's own number by. */
    public String masked() {
        return value.substring(0, value.length() - 8) + "****" + lastFour();
    }

    public String lastFour() {
        return value.substring(value.length() - 4);
    }

    /** Masked, so that a log or a message never carries a number by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
