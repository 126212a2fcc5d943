package org.fengqiao.platform.linkage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.Money;
import org.fengqiao.platform.casefile.PartyKind;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.delivery.Channel;
import org.fengqiao.platform.delivery.MessageState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a packet hands over (移交内容): facts only, gathered outside the wall, as they stood at that moment.
 *
 * @param reference the case number
 * @param handledBy the mediation organization
 * @param endedOn when mediation ended without agreement; null where it did not
 * @param settledOn when an agreement took effect; null where none did
 * @param agreement the paper it stands on; null where there is none
 * @param overdue what the agreement promised, is due and was not paid in full
 */
public record PacketContents(
        String reference,
        String handledBy,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate settledOn,
        @Nullable AgreementLine agreement,
        List<OverdueLine> overdue,
        List<PartyLine> parties,
        String story,
        List<ClaimLine> claims,
        List<FactLine> facts,
        List<EvidenceLine> evidence,
        List<ProofOfDelivery> deliveries) {

    private static final JsonMapper JSON = new JsonMapper();

    public PacketContents {
        overdue = List.copyOf(overdue);
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        deliveries = List.copyOf(deliveries);
    }

    /**
     * The agreement as a paper (协议书), by which it is recognized.
     *
     * @param code printed on it, to verify it with
     * @param sha256 of the signed file
     */
    public record AgreementLine(String title, String number, String code, String sha256) {}

    /** One promised payment that is due (到期未付). */
    public record OverdueLine(LocalDate dueOn, Money promised, Money paid) {

        public Money open() {
            return promised.minus(paid);
        }
    }

    /** Who a party is; what is not known is empty. */
    public record PartyLine(
            Side side,
            PartyKind kind,
            String name,
            String identityNumber,
            String creditCode,
            String legalRepresentative,
            String phone,
            String address) {}

    /**
     * What is asked, and how the figure comes about.
     *
     * @param admitted what both sides confirmed as fact (无争议事实); null where nothing was
     */
    public record ClaimLine(
            ClaimType type,
            @Nullable Money low,
            @Nullable Money high,
            @Nullable Money admitted,
            List<String> steps,
            List<String> provisions) {}

    /** One element as each side told it. */
    public record FactLine(
            String code,
            @Nullable String applicant,
            @Nullable String respondent) {}

    /** One line of the evidence list (证据清单). */
    public record EvidenceLine(String name, String proves, String sha256, Instant at) {}

    /** That the other side was reached (送达证明): when and how, never with what words. */
    public record ProofOfDelivery(
            Channel channel,
            String address,
            MessageState state,
            Instant sentAt,
            @Nullable Instant deliveredAt) {}

    public PartyLine party(Side side) {
        return parties.stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .orElseThrow();
    }

    /** What is asked in all. Damages go with neither severance nor notice pay (劳动合同法实施条例 25): what comes to more counts. */
    public Money total() {
        var damages = Money.ZERO;
        var lawfulEnd = Money.ZERO;
        var others = Money.ZERO;
        for (var claim : claims) {
            var amount = claim.high() == null ? Money.ZERO : claim.high();
            switch (claim.type()) {
                case UNLAWFUL_TERM -> damages = damages.plus(amount);
                case SEVERANCE, NOTICE_PAY -> lawfulEnd = lawfulEnd.plus(amount);
                default -> others = others.plus(amount);
            }
        }
        return others.plus(damages.max(lawfulEnd));
    }

    /** What the agreement promised, is due and was not paid. */
    public Money overdueTotal() {
        return overdue.stream().map(OverdueLine::open).reduce(Money.ZERO, Money::plus);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }

    static PacketContents read(String written) {
        return JSON.readValue(written, PacketContents.class);
    }

    String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(write().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
