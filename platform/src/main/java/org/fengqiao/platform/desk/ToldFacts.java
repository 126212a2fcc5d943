package org.fengqiao.platform.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.EndReason;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.PartialDate;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.Side;
import org.jspecify.annotations.Nullable;

/** What one side tells in the element form, as facts that {@code law} computes from (一方陈述). An element that no formula takes is left out. */
final class ToldFacts {

    private static final Map<String, Input> INPUTS = Map.of(
            "PLACE", Input.PLACE,
            "STARTED_ON", Input.STARTED_ON,
            "ENDED_ON", Input.ENDED_ON,
            "STILL_EMPLOYED", Input.STILL_EMPLOYED,
            "MONTHLY_WAGE", Input.MONTHLY_WAGE,
            "UNPAID_MONTHS", Input.UNPAID_MONTHS,
            "OWED", Input.UNPAID_AMOUNT,
            "CONTRACT", Input.CONTRACT,
            "END_REASON", Input.END_REASON);

    private ToldFacts() {}

    static EmploymentFacts of(List<Element> elements, Side side) {
        var facts = EmploymentFacts.unknown();
        for (var element : elements) {
            var input = INPUTS.get(element.code());
            var value = element.value();
            if (element.side() == side && input != null && value != null && !value.isBlank()) {
                facts = facts.with(input, read(input, value));
            }
        }
        return facts;
    }

    /** The input an element is taken as; empty if no formula takes it. */
    static Optional<Input> input(String element) {
        return Optional.ofNullable(INPUTS.get(element));
    }

    /** Answers are stored in fen, ISO days, yes and no. */
    private static @Nullable Object read(Input input, String value) {
        return switch (input) {
            case MONTHLY_WAGE, UNPAID_AMOUNT -> Money.ofFen(Long.parseLong(value));
            case UNPAID_MONTHS -> new BigDecimal(value);
            case STARTED_ON, ENDED_ON -> PartialDate.parse(value);
            case STILL_EMPLOYED, CONTRACT -> value.equals("yes");
            case END_REASON -> EndReason.valueOf(value);
            default -> value;
        };
    }
}
