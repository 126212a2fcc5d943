package org.fengqiao.platform.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.document.PaperWords;
import org.fengqiao.platform.terms.Promise;
import org.fengqiao.platform.terms.Terms;
import org.springframework.stereotype.Component;

/** Terms as the clauses of a contract (协议条款), always in Chinese. */
@Component
class Clauses {

    private final PaperWords words;

    Clauses(PaperWords words) {
        this.words = words;
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
            return text("once", words.day(terms.firstDay()), total.display(), total.inCapitals(), method);
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < terms.installments().size(); i++) {
            var one = terms.installments().get(i);
            parts.add(text("part", i + 1, words.day(one.due()), one.amount().display()));
        }
        return text("parts", total.display(), total.inCapitals(), parts.size(), method, String.join("；", parts));
    }

    String claims(CaseView view) {
        return view.claims().stream().map(claim -> words.word(claim.type())).collect(Collectors.joining("、"));
    }

    private String text(String key, Object... arguments) {
        return words.text("paper.agreement." + key, arguments);
    }
}
