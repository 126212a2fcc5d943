package org.fengqiao.platform.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.terms.Promise;
import org.fengqiao.platform.terms.Terms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Terms as the clauses of a contract (协议条款), always in Chinese. */
@Component
class Clauses {

    private final MessageSource texts;

    Clauses(MessageSource texts) {
        this.texts = texts;
    }

    List<String> of(Terms terms, CaseView view) {
        var clauses = new ArrayList<String>();
        clauses.add(money(terms));
        for (var promise : Promise.values()) {
            if (terms.promises().contains(promise)) {
                clauses.add(text("promise." + promise.name()));
            }
        }
        if (!terms.words().isBlank()) {
            clauses.add(terms.words());
        }
        clauses.add(text("claims", claims(view)));
        return clauses;
    }

    private String money(Terms terms) {
        var total = terms.total();
        var method = text("method." + terms.method().name());
        if (terms.installments().size() == 1) {
            return text("once", day(terms.firstDay()), total.display(), total.inCapitals(), method);
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < terms.installments().size(); i++) {
            var one = terms.installments().get(i);
            parts.add(text("part", i + 1, day(one.due()), one.amount().display()));
        }
        return text("parts", total.display(), total.inCapitals(), parts.size(), method, String.join("；", parts));
    }

    String claims(CaseView view) {
        return view.claims().stream()
                .map(claim -> texts.getMessage("ClaimType." + claim.type().name(), null, Locale.CHINA))
                .collect(Collectors.joining("、"));
    }

    String day(LocalDate day) {
        return text("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage("paper.agreement." + key, arguments, Locale.CHINA);
    }
}
