package org.fengqiao.law.entitlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.fengqiao.law.Money;
import org.fengqiao.law.MonthPay;
import org.jspecify.annotations.Nullable;

/** What a month paid (各月工资): its own row where there is one, the told wage otherwise. Items that belong to a longer time than the month do not count. */
record WageRows(List<MonthPay> rows, @Nullable Money otherwise) {

    boolean isOneWage() {
        return rows.isEmpty();
    }

    Term of(YearMonth month) {
        return rows.stream()
                .filter(row -> month.equals(row.month()))
                .findFirst()
                .map(row -> Term.of(row.regular()))
                .orElseGet(() -> otherwise == null ? Term.ZERO : Term.of(otherwise));
    }

    static Figure average(List<MonthPay> rows) {
        var sum = Term.ZERO;
        for (var row : rows) {
            sum = sum.plus(Term.of(row.regular()));
        }
        return Figure.exactly(sum.over(BigDecimal.valueOf(rows.size())));
    }
}
