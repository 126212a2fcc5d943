package org.fengqiao.law;

import java.time.LocalDate;

/**
 * The fifteen days of mediation with their two starts (调解期限): 劳动争议调解仲裁法 14 counts from the receipt of the application, 企业劳动争议协商调解规定 29 from its
 * acceptance. After the earlier end arbitration is open; the file is not closed before the later one while both sides wish to go on.
 *
 * @param acceptanceKnown false: the acceptance is taken to come on the last of the three working days the law allows for it
 */
public record MediationPeriod(LastDay byTheAct, LastDay byTheRegulation, boolean acceptanceKnown, Trace trace) {

    private static final String BY_THE_ACT = "med.law15";
    private static final String BY_THE_REGULATION = "ec.end";
    private static final String ACCEPTANCE = "ec.accept";

    /** Where only the receipt is known. */
    public static MediationPeriod of(Rulebook rulebook, LocalDate received) {
        return of(
                rulebook,
                received,
                new Periods(rulebook).lastDay(ACCEPTANCE, received).date(),
                false);
    }

    public static MediationPeriod of(Rulebook rulebook, LocalDate received, LocalDate accepted) {
        return of(rulebook, received, accepted, true);
    }

    private static MediationPeriod of(Rulebook rulebook, LocalDate received, LocalDate accepted, boolean known) {
        var periods = new Periods(rulebook);
        var act = periods.lastDay(BY_THE_ACT, received);
        var regulation = periods.lastDay(BY_THE_REGULATION, accepted);
        return new MediationPeriod(
                act, regulation, known, Trace.of("period.two-starts", act.rule(), act.date(), regulation.date()));
    }

    /** After this day either side may apply for arbitration. */
    public LocalDate arbitrationOpenAfter() {
        return byTheAct.date().isBefore(byTheRegulation.date()) ? byTheAct.date() : byTheRegulation.date();
    }

    /** Whether a rule is one of the two. */
    public static boolean isOneOfThem(String ruleId) {
        return ruleId.equals(BY_THE_ACT) || ruleId.equals(BY_THE_REGULATION) || ruleId.equals("ts.end");
    }
}
