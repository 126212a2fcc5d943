package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.Money;
import org.fengqiao.law.MonthPay;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.Working;
import org.jspecify.annotations.Nullable;

/** The facts a claim is computed from, which notes those that were read (已用事实). */
class Told {

    private final EmploymentFacts facts;
    private final Set<Input> read = EnumSet.noneOf(Input.class);

    Told(EmploymentFacts facts) {
        this.facts = facts;
    }

    EmploymentFacts facts() {
        return facts;
    }

    @Nullable
    Money money(Input input) {
        note(input);
        return facts.money(input);
    }

    @Nullable
    BigDecimal number(Input input) {
        note(input);
        return facts.number(input);
    }

    @Nullable
    PartialDate date(Input input) {
        note(input);
        return facts.date(input);
    }

    @Nullable
    Boolean flag(Input input) {
        note(input);
        return facts.flag(input);
    }

    List<MonthPay> wages() {
        note(Input.WAGES);
        return facts.wages();
    }

    boolean is(Input input) {
        return Boolean.TRUE.equals(flag(input));
    }

    <T> Optional<T> choice(Input input, Class<T> type) {
        note(input);
        return facts.value(input, type);
    }

    void note(Input input) {
        if (facts.knows(input)) {
            read.add(input);
        }
    }

    @Nullable
    Money firstMoney(Input... inputs) {
        for (var input : inputs) {
            var money = money(input);
            if (money != null) {
                return money;
            }
        }
        return null;
    }

    @Nullable
    PartialDate firstDate(Input... inputs) {
        for (var input : inputs) {
            var date = date(input);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Whether the worker says that pay is owed: a fault of the employer (劳动合同法 38). */
    boolean saysPayIsOwed() {
        var amount = money(Input.UNPAID_AMOUNT);
        return isPositive(number(Input.UNPAID_MONTHS))
                || isPositive(number(Input.UNPAID_DAYS))
                || (amount != null && amount.isPositive());
    }

    private static boolean isPositive(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    boolean wasRead(Input input) {
        return read.contains(input);
    }

    /** The facts that were read, as they were told. */
    List<Working.Used> used() {
        var used = new ArrayList<Working.Used>();
        facts.told().forEach((input, value) -> {
            if (read.contains(input)) {
                used.add(new Working.Used(input.code(), Input.written(value)));
            }
        });
        return List.copyOf(used);
    }
}
