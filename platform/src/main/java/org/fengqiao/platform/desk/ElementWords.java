package org.fengqiao.platform.desk;

import org.fengqiao.law.Money;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How an answer of the element form is read out (要素答案): money, days, places and choices in words. */
@Component
public class ElementWords {

    private final Divisions divisions;

    ElementWords(Divisions divisions) {
        this.divisions = divisions;
    }

    public String question(Page page, String code) {
        return page.textOr("desk.element." + code, "desk.element.other", code);
    }

    public String answer(Page page, String code, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return page.text("desk.element.unsaid");
        }
        return switch (code) {
            case "MONTHLY_WAGE", "OWED", "DEPOSIT_AMOUNT" -> money(page, value);
            case "PLACE" -> PlaceCode.isPlaceCode(value) ? divisions.fullName(new PlaceCode(value)) : value;
            case "UNPAID_MONTHS" -> page.text("desk.element.months", value);
            case "STILL_EMPLOYED", "CONTRACT" ->
                page.textOr("desk.element.choice." + value, "desk.element.other", value);
            case "END_REASON" -> page.textOr("EndReason." + value, "desk.element.other", value);
            default -> value;
        };
    }

    private static String money(Page page, String value) {
        return value.matches("[0-9]{1,15}") ? page.money(Money.ofFen(Long.parseLong(value))) : value;
    }
}
