package org.fengqiao.platform.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.law.CreditCode;
import org.fengqiao.platform.casefile.Party;
import org.fengqiao.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** The form for who an employer exactly is (单位基本情况). */
final class ParticularsForm {

    private static final int LONGEST = 200;

    private ParticularsForm() {}

    /** What was read. */
    sealed interface Reading {

        record Read(Party party) implements Reading {}

        record NotUnderstood(List<Form.Error> errors) implements Reading {}
    }

    static Form of(Party party) {
        return Form.of(Map.of(
                "name", party.name().equals(Agreements.UNNAMED) ? "" : party.name(),
                "credit-code", orEmpty(party.creditCode()),
                "representative", orEmpty(party.legalRepresentative()),
                "address", orEmpty(party.address())));
    }

    static Reading read(Form form, Party before) {
        var errors = new ArrayList<Form.Error>();
        var name = form.value("name").strip();
        var code = form.value("credit-code").strip().toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            errors.add(Form.Error.of("name", "agreement.particulars.name-missing"));
        }
        if (name.length() > LONGEST) {
            errors.add(Form.Error.of("name", "agreement.particulars.too-long", LONGEST));
        }
        if (!code.isEmpty() && !CreditCode.isCorrect(code)) {
            errors.add(Form.Error.of("credit-code", "agreement.particulars.credit-code-wrong"));
        }
        return errors.isEmpty()
                ? new Reading.Read(new Party(
                        before.id(),
                        before.side(),
                        before.kind(),
                        name,
                        before.phone(),
                        before.identityNumber(),
                        orNull(code),
                        orNull(form.value("representative").strip()),
                        orNull(form.value("address").strip())))
                : new Reading.NotUnderstood(errors);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }
}
