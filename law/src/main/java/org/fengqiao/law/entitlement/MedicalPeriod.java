package org.fengqiao.law.entitlement;

import org.fengqiao.law.Input;
import org.fengqiao.law.Trace;

/** How long a sick worker's employment may not be ended (医疗期): 劳部发〔1994〕479号, by years of work in all and with this employer. */
final class MedicalPeriod {

    /** Years with this employer below which the months hold, for those with ten years of work in all and more. */
    private static final int[][] TEN_YEARS_AND_MORE = {{5, 6}, {10, 9}, {15, 12}, {20, 18}, {Integer.MAX_VALUE, 24}};

    private static final int[][] FEWER = {{5, 3}, {Integer.MAX_VALUE, 6}};

    private MedicalPeriod() {}

    /** Adds a step where both lengths of work are known. */
    static void tell(Basis basis) {
        var total = basis.number(Input.TOTAL_WORK_YEARS);
        var here = basis.number(Input.SERVICE_YEARS);
        if (total != null && here != null) {
            basis.step(Trace.of(
                    "sick.medical-period",
                    basis.rule("sick_pay.medical_period"),
                    months(total.intValue(), here.intValue())));
        }
    }

    static int months(int yearsInAll, int yearsHere) {
        for (var row : yearsInAll < 10 ? FEWER : TEN_YEARS_AND_MORE) {
            if (yearsHere < row[0]) {
                return row[1];
            }
        }
        throw new IllegalStateException("The last row has no bound");
    }
}
