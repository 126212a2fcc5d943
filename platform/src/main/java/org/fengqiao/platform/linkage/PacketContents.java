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
 */
public record PacketContents(
        String reference,
        String handledBy,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate endedOn,
        List<PartyLine> parties,
        String story,
        List<ClaimLine> claims,
        List<FactLine> facts,
        List<EvidenceLine> evidence,
        List<ProofOfDelivery> deliveries) {

    private static final JsonMapper JSON = new JsonMapper();

    public PacketContents {
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        deliveries = List.copyOf(deliveries);
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

    /** What is asked in all. */
    public Money total() {
        var total = Money.ZERO;
        for (var claim : claims) {
            total = claim.high() == null ? total : total.plus(claim.high());
        }
        return total;
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
