package org.fengqiao.platform.linkage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.LastDay;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.agreement.AgreementKind;
import org.fengqiao.platform.agreement.Agreements;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.fulfillment.Payment;
import org.fengqiao.platform.fulfillment.Payments;
import org.fengqiao.platform.linkage.Exit.Standing;
import org.fengqiao.platform.linkage.PacketContents.OverdueLine;
import org.fengqiao.platform.shared.Days;
import org.springframework.stereotype.Component;

/** What an agreement in effect gives a way on to stand on (依据): that it was mediated, its age, what of it was not paid. */
@Component
class Grounds {

    /** 劳动争议调解仲裁法 art. 16: pay owed, treatment of a work injury, economic compensation, damages. */
    private static final Set<ClaimType> FOR_PAYMENT_ORDER = EnumSet.of(
            ClaimType.WAGE,
            ClaimType.WAGE_DIFF,
            ClaimType.OVERTIME,
            ClaimType.BONUS,
            ClaimType.ANNUAL_LEAVE,
            ClaimType.DOUBLE_WAGE,
            ClaimType.INJURY,
            ClaimType.SEVERANCE,
            ClaimType.NOTICE_PAY,
            ClaimType.UNLAWFUL_TERM);

    private final Agreements agreements;
    private final Payments payments;
    private final Periods periods;
    private final Clock clock;

    Grounds(Agreements agreements, Payments payments, Rulebook rulebook, Clock clock) {
        this.agreements = agreements;
        this.payments = payments;
        this.periods = new Periods(rulebook);
        this.clock = clock;
    }

    /** Whether both may ask for the agreement to be looked at: 劳动人事争议仲裁办案规则 art. 74, 民事诉讼法 art. 205. */
    Standing joint(CaseView view, PacketKind kind) {
        var mediated = mediated(view);
        if (mediated != Standing.OPEN) {
            return mediated;
        }
        var last = lastDay(view.id(), kind).orElseThrow().date();
        return Days.of(clock.instant()).isAfter(last) ? Standing.OVER : Standing.OPEN;
    }

    /** Whether the worker may ask for an order to pay: 劳动争议调解仲裁法 art. 16. */
    Standing paymentOrder(CaseView view, Side side) {
        if (side != view.workerSide()) {
            return Standing.OTHER_SIDES_MATTER;
        }
        var mediated = mediated(view);
        if (mediated != Standing.OPEN) {
            return mediated;
        }
        if (overdue(view.id()).isEmpty()) {
            return Standing.NOTHING_DUE;
        }
        return view.claims().stream().anyMatch(claim -> FOR_PAYMENT_ORDER.contains(claim.type()))
                ? Standing.OPEN
                : Standing.OTHER_MATTER;
    }

    /** What was promised, is due and was not paid in full, by day. */
    List<OverdueLine> overdue(CaseId id) {
        var today = Days.of(clock.instant());
        return payments.of(id).stream()
                .filter(payment -> payment.daysLate(today) > 0)
                .map(payment -> new OverdueLine(payment.due(), payment.amount(), payment.received()))
                .toList();
    }

    /** The last day to ask jointly, counted from when the agreement took effect; empty where none did. */
    Optional<LastDay> lastDay(CaseId id, PacketKind kind) {
        return Optional.ofNullable(kind.askWithin())
                .flatMap(rule -> agreements
                        .inEffect(id)
                        .map(agreement -> periods.lastDay(rule, Days.of(agreement.effectiveAt()))));
    }

    /** From when the first of what was promised and is still open is owed: the limitation begins anew with a promise. */
    Optional<LocalDate> promised(CaseId id) {
        return payments.of(id).stream()
                .filter(payment -> !payment.isReceived())
                .map(Payment::due)
                .findFirst();
    }

    private Standing mediated(CaseView view) {
        if (view.stage() != Stage.FULFILLING) {
            return Standing.NO_AGREEMENT;
        }
        return agreements
                .inEffect(view.id())
                .map(agreement -> agreement.kind() == AgreementKind.MEDIATION ? Standing.OPEN : Standing.NOT_MEDIATED)
                .orElse(Standing.NO_AGREEMENT);
    }
}
