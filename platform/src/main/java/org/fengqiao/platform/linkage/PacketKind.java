package org.fengqiao.platform.linkage;

import java.util.Locale;
import org.fengqiao.platform.organization.OrganizationKind;
import org.fengqiao.platform.shared.Hat;
import org.jspecify.annotations.Nullable;

/** What a packet asks of which office (材料种类). */
public enum PacketKind {
    /** 申请仲裁: 劳动争议调解仲裁法 art. 5, 15. */
    ARBITRATION(OrganizationKind.ARBITRATION_OFFICE, "arb.accept", "arb.award", null),
    /** 申请支付令: 劳动争议调解仲裁法 art. 16. */
    PAYMENT_ORDER(OrganizationKind.COURT, "po.accept", "po.issue", null),
    /** 共同申请仲裁审查: 劳动人事争议仲裁办案规则 art. 74. */
    REVIEW(OrganizationKind.ARBITRATION_OFFICE, "arb.accept", "ar.review", "ar.apply"),
    /** 共同申请司法确认: 民事诉讼法 art. 205. */
    CONFIRMATION(OrganizationKind.COURT, "jc.accept", "jc.decide", "jc.apply");

    private final OrganizationKind office;
    private final String acceptWithin;
    private final String decideWithin;
    private final @Nullable String askWithin;

    PacketKind(OrganizationKind office, String acceptWithin, String decideWithin, @Nullable String askWithin) {
        this.office = office;
        this.acceptWithin = acceptWithin;
        this.decideWithin = decideWithin;
        this.askWithin = askWithin;
    }

    public OrganizationKind office() {
        return office;
    }

    /** The rule of {@code law} by which the office says whether it takes the packet. */
    public String acceptWithin() {
        return acceptWithin;
    }

    /** The rule of {@code law} by which the office decides. */
    public String decideWithin() {
        return decideWithin;
    }

    /** The rule of {@code law} by which both parties ask together, counted from when the agreement took effect; null where one asks alone. */
    @Nullable
    String askWithin() {
        return askWithin;
    }

    /** Whether both parties must ask, each with a tap of their own. */
    public boolean isJoint() {
        return askWithin != null;
    }

    /** Whether the case itself goes to the office; a joint application leaves it where it is. */
    public boolean movesTheCase() {
        return !isJoint();
    }

    /** As it stands in an address: {@code payment-order}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whose in-box it comes to. */
    Hat liaison() {
        return office == OrganizationKind.COURT ? Hat.COURT_LIAISON : Hat.ARBITRATION_LIAISON;
    }
}
