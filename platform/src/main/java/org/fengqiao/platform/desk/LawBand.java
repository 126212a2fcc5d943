package org.fengqiao.platform.desk;

import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.negotiation.Ledger;
import org.fengqiao.platform.negotiation.Offer;
import org.jspecify.annotations.Nullable;

/**
 * What the law gives on one line with what the sides say (法律测算): the undisputed part, the range that is disputed, and where the talk stands on it.
 *
 * @param undisputed confirmed by both
 * @param low the least that the facts as told come to, the undisputed part included
 * @param high the most
 * @param asked what the worker asked for last; null where they made no offer
 * @param offered what the employer offered last
 * @param proposed what the mediator proposes
 */
public record LawBand(
        Money undisputed,
        Money low,
        Money high,
        @Nullable Money asked,
        @Nullable Money offered,
        @Nullable Money proposed) {

    private static final double ROOM_AT_THE_END = 1.08;

    static LawBand of(CaseView view, Money undisputed, Ledger ledger, @Nullable Money proposed) {
        var worker = view.party(Side.APPLICANT).kind() == PartyKind.WORKER ? Side.APPLICANT : Side.RESPONDENT;
        return new LawBand(
                undisputed,
                view.totalLow().max(undisputed),
                view.totalHigh().max(undisputed),
                ledger.lastOf(worker).map(LawBand::total).orElse(null),
                ledger.lastOf(worker.other()).map(LawBand::total).orElse(null),
                proposed);
    }

    /** Where an amount stands on the line, in per cent of its length. */
    public double at(Money amount) {
        return Math.round(1000.0 * amount.fen() / end()) / 10.0;
    }

    /** How long the way from one amount to another is, in per cent. */
    public double width(Money from, Money to) {
        return Math.max(0, Math.round((at(to) - at(from)) * 10) / 10.0);
    }

    private double end() {
        var most = Stream.of(high, asked, offered, proposed)
                .filter(Objects::nonNull)
                .reduce(Money.ofFen(1), Money::max);
        return most.fen() * ROOM_AT_THE_END;
    }

    private static Money total(Offer offer) {
        return offer.terms().total();
    }
}
