package org.fengqiao.platform.agreement;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.platform.account.CodeField;
import org.fengqiao.platform.account.IdentityField;
import org.fengqiao.platform.account.PhoneField;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.shared.PhoneNumber;
import org.fengqiao.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** The form in which a party signs: who, with what number, drawn or typed, and the code. */
final class SignForm {

    private static final int LONGEST_NAME = 50;
    private static final int LARGEST_DRAWING = 300_000;
    private static final String PNG = "data:image/png;base64,";

    private SignForm() {}

    /** What was read; the phone is the one proven at sign-in, or the one typed where there was none. */
    sealed interface Reading {

        record Read(
                String name,
                @Nullable String identityNumber,
                String duty,
                byte @Nullable [] drawing,
                Optional<PhoneNumber> phone,
                String code)
                implements Reading {}

        record NotUnderstood(List<Form.Error> errors) implements Reading {}
    }

    /** @param asksPhone whether nobody knows this person's number yet */
    static Reading read(Form form, Party party, boolean asksPhone) {
        var errors = new ArrayList<Form.Error>();
        var name = form.value("name").strip();
        if (name.isEmpty()) {
            errors.add(Form.Error.of("name", "agreement.sign.name-missing"));
        } else if (name.codePoints().anyMatch(Character::isDigit)) {
            errors.add(Form.Error.of("name", "agreement.sign.name-has-digits"));
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            errors.add(Form.Error.of("name", "agreement.sign.name-too-long", LONGEST_NAME));
        }
        var identity = form.value("identity").strip().toUpperCase(Locale.ROOT);
        if (!identity.isEmpty()) {
            IdentityField.wrong("identity", identity).ifPresent(errors::add);
        }
        Optional<PhoneNumber> phone = asksPhone ? phone(form, errors) : Optional.empty();
        var code = CodeField.digits(form.value("code"));
        if (code.isEmpty()) {
            errors.add(Form.Error.of("code", "agreement.sign.code-missing"));
        }
        return errors.isEmpty()
                ? new Reading.Read(
                        name,
                        party.kind() == PartyKind.WORKER && !identity.isEmpty() ? identity : null,
                        party.kind() == PartyKind.EMPLOYER ? form.value("duty").strip() : "",
                        drawing(form.value("drawing")),
                        phone,
                        code)
                : new Reading.NotUnderstood(errors);
    }

    static Optional<PhoneNumber> phone(Form form, List<Form.Error> errors) {
        return switch (PhoneField.read("phone", form.value("phone"))) {
            case PhoneField.Read.Understood(var number) -> Optional.of(number);
            case PhoneField.Read.Wrong(var error) -> {
                errors.add(error);
                yield Optional.empty();
            }
        };
    }

    private static byte @Nullable [] drawing(String dataUrl) {
        return dataUrl.startsWith(PNG) && dataUrl.length() <= LARGEST_DRAWING
                ? Base64.getMimeDecoder().decode(dataUrl.substring(PNG.length()))
                : null;
    }
}
