package org.fengqiao.platform.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fengqiao.law.Money;
import org.fengqiao.platform.terms.Terms;
import org.fengqiao.platform.web.Form;

/** The three questions before signing (看懂了没有): how much in all, by when the last of it, and what one can still ask for afterwards. */
public record Understanding(List<Money> amounts, List<LocalDate> days, Terms terms) {

    static final String AMOUNT = "how-much";
    static final String DAY = "by-when";
    static final String AFTER = "afterwards";

    /** What was asked for is settled; what was not is untouched. */
    public enum Afterwards {
        /** 写进去的都算清了，没写的不受影响. */
        SETTLED,
        /** 还能就这几项再要. */
        STILL_OPEN
    }

    /** @param claimed what was asked for: the answer of whoever has not read on */
    static Understanding of(Terms terms, Money claimed) {
        var amounts = new TreeSet<>(List.of(terms.total(), claimed));
        if (amounts.size() < 2) {
            amounts.add(terms.total().plus(terms.total()));
        }
        var last = terms.lastDay();
        var days = new TreeSet<>(List.of(last, terms.firstDay()));
        if (days.size() < 2) {
            days.add(last.plusMonths(1));
        }
        return new Understanding(List.copyOf(amounts), List.copyOf(days), terms);
    }

    /** What was answered otherwise than the agreement says: each with where to read it. */
    List<Form.Error> mistakes(Map<String, String> typed) {
        var mistakes = new ArrayList<Form.Error>();
        if (!String.valueOf(terms.total().fen()).equals(typed.get(AMOUNT))) {
            mistakes.add(Form.Error.of(
                    AMOUNT,
                    "agreement.understand.how-much.read-again",
                    terms.total().display()));
        }
        if (!terms.lastDay().toString().equals(typed.get(DAY))) {
            mistakes.add(Form.Error.of(
                    DAY,
                    "agreement.understand.by-when.read-again",
                    String.valueOf(terms.lastDay().getYear()),
                    terms.lastDay().getMonthValue(),
                    terms.lastDay().getDayOfMonth()));
        }
        if (!Afterwards.SETTLED.name().equals(typed.get(AFTER))) {
            mistakes.add(Form.Error.of(AFTER, "agreement.understand.afterwards.read-again"));
        }
        return mistakes;
    }
}
