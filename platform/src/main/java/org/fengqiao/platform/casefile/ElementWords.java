package org.fengqiao.platform.casefile;

import java.util.Locale;
import org.fengqiao.law.Money;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How an answer of the element form is read out (要素答案): money, days, places and choices in words. */
@Component
public class ElementWords {

    private final Divisions divisions;
    private final MessageSource texts;

    ElementWords(Divisions divisions, MessageSource texts) {
        this.divisions = divisions;
        this.texts = texts;
    }

    public String question(Locale language, String code) {
        return textOr(language, "casefile.element." + code, code);
    }

    public String answer(Locale language, String code, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return text(language, "casefile.element.unsaid");
        }
        return switch (code) {
            case "MONTHLY_WAGE", "OWED", "DEPOSIT_AMOUNT" -> money(language, value);
            case "PLACE" -> PlaceCode.isPlaceCode(value) ? divisions.fullName(new PlaceCode(value)) : value;
            case "UNPAID_MONTHS" -> text(language, "casefile.element.months", value);
            case "STILL_EMPLOYED", "CONTRACT" -> textOr(language, "casefile.element.choice." + value, value);
            case "END_REASON" -> textOr(language, "EndReason." + value, value);
            default -> value;
        };
    }

    private String money(Locale language, String value) {
        return value.matches("[0-9]{1,15}")
                ? text(language, "web.money", Money.ofFen(Long.parseLong(value)).display())
                : value;
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    private String textOr(Locale language, String key, String otherwise) {
        var own = texts.getMessage(key, null, null, language);
        return own == null ? otherwise : own;
    }
}
