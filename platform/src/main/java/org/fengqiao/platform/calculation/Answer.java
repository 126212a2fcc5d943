package org.fengqiao.platform.calculation;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.law.Computation;
import org.fengqiao.law.CountedPeriod;
import org.fengqiao.law.MediationPeriod;
import org.fengqiao.law.PeriodQuestion;
import org.fengqiao.law.Periods;
import org.fengqiao.law.entitlement.ClaimWindow;
import org.fengqiao.law.entitlement.ClaimWindows;
import org.fengqiao.law.entitlement.Difference;
import org.fengqiao.law.entitlement.Differences;
import org.fengqiao.law.entitlement.Entitlements;
import org.jspecify.annotations.Nullable;

/**
 * What a document comes to (计算结果).
 *
 * @param windows what the limitation leaves of each claim, in the order of the claims
 * @param difference null where one side told only
 */
record Answer(
        Document document,
        Computation computation,
        List<ClaimWindow> windows,
        List<AnsweredDeadline> deadlines,
        @Nullable Difference difference) {

    /** @param mediation both starts of the fifteen days, where the period is one of them */
    record AnsweredDeadline(CountedPeriod counted, @Nullable MediationPeriod mediation) {}

    static Answer to(Document document) {
        var rules = document.rulebook();
        var difference = document.theirs() == null
                ? null
                : new Differences(rules)
                        .between(document.claims(), document.facts(), document.theirs(), document.asOf());
        var computation = difference != null
                ? difference.ours()
                : new Entitlements(rules).compute(document.claims(), document.facts(), document.asOf());
        var windows = new ClaimWindows(rules);
        return new Answer(
                document,
                computation,
                document.claims().stream()
                        .map(claim -> windows.of(
                                claim.type(),
                                document.facts().overlaid(claim.inputs()),
                                document.knewOn(),
                                document.events(),
                                document.asOf()))
                        .toList(),
                document.deadlines().stream()
                        .map(asked -> answer(document, asked))
                        .toList(),
                difference);
    }

    private static AnsweredDeadline answer(Document document, Document.AskedDeadline asked) {
        var question = asked.question();
        var counted = new Periods(document.rulebook()).count(question, document.asOf());
        return new AnsweredDeadline(
                counted, MediationPeriod.isOneOfThem(question.ruleId()) ? mediation(document, asked, question) : null);
    }

    /** The trigger is the receipt for the act's period, the acceptance for the regulation's; the other day may be told beside it. */
    private static @Nullable MediationPeriod mediation(
            Document document, Document.AskedDeadline asked, PeriodQuestion question) {
        boolean fromAcceptance = question.ruleId().equals("ec.end");
        LocalDate received =
                fromAcceptance ? asked.received() : question.trigger().earliest();
        LocalDate accepted = fromAcceptance ? question.trigger().earliest() : asked.accepted();
        if (received == null) {
            return null;
        }
        return accepted == null
                ? MediationPeriod.of(document.rulebook(), received)
                : MediationPeriod.of(document.rulebook(), received, accepted);
    }
}
