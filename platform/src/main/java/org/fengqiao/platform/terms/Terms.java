package org.fengqiao.platform.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.law.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * What would settle a dispute (条款).
 *
 * @param installments one or more, by day
 * @param words further conditions as typed; empty for none
 */
public record Terms(List<Installment> installments, PayMethod method, Set<Promise> promises, String words) {

    private static final JsonMapper JSON = new JsonMapper();

    public Terms {
        if (installments.isEmpty()) {
            throw new IllegalArgumentException("Terms name at least one payment");
        }
        installments = List.copyOf(installments);
        promises = Set.copyOf(promises);
    }

    public Money total() {
        return installments.stream().map(Installment::amount).reduce(Money.ZERO, Money::plus);
    }

    public LocalDate firstDay() {
        return installments.getFirst().due();
    }

    public LocalDate lastDay() {
        return installments.getLast().due();
    }

    /** The whole of it as text, to be sealed and digested. */
    public String write() {
        return JSON.writeValueAsString(this);
    }

    public static Terms read(String written) {
        return JSON.readValue(written, Terms.class);
    }
}
