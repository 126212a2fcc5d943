package org.fengqiao.platform.negotiation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.Side;

/** All offers of one case in order (方案来往记录), and what a new one does to those that stand. */
public record Ledger(List<Offer> offers) {

    public Ledger {
        offers = List.copyOf(offers);
    }

    /** What changes when something is done. */
    record Change(OfferState fresh, Map<UUID, OfferState> others) {}

    public Optional<Offer> standing() {
        return in(OfferState.STANDING);
    }

    public Optional<Offer> waiting() {
        return in(OfferState.WAITING);
    }

    public Optional<Offer> lastOf(Side side) {
        return offers.reversed().stream().filter(offer -> offer.side() == side).findFirst();
    }

    public Optional<Offer> find(UUID id) {
        return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** The number of the newest offer; 0 for none. */
    public int last() {
        return offers.isEmpty() ? 0 : offers.getLast().number();
    }

    /**
     * What a new offer does.
     *
     * @param seen the newest number its maker had before them; a standing one above it was sent meanwhile, so the new one waits
     */
    Change make(Side side, int seen) {
        var others = new LinkedHashMap<UUID, OfferState>();
        waiting().filter(offer -> offer.side() == side).ifPresent(offer -> others.put(offer.id(), OfferState.REPLACED));
        var standing = standing().orElse(null);
        if (standing == null) {
            return new Change(OfferState.STANDING, others);
        }
        if (standing.side() == side) {
            others.put(standing.id(), OfferState.REPLACED);
            return new Change(OfferState.STANDING, others);
        }
        if (standing.number() > seen) {
            return new Change(OfferState.WAITING, others);
        }
        others.put(standing.id(), OfferState.COUNTERED);
        return new Change(OfferState.STANDING, others);
    }

    /** The waiting offer is put forward after all: the one that stood counts as countered. */
    Map<UUID, OfferState> putForward(Offer waiting) {
        var others = new LinkedHashMap<UUID, OfferState>();
        standing().ifPresent(offer -> others.put(offer.id(), OfferState.COUNTERED));
        others.put(waiting.id(), OfferState.STANDING);
        return others;
    }

    /** What a new day does: the expired fall out, a waiting one takes the free place. */
    Map<UUID, OfferState> expire(LocalDate today) {
        var others = new LinkedHashMap<UUID, OfferState>();
        for (var offer : offers) {
            if ((offer.state() == OfferState.STANDING || offer.state() == OfferState.WAITING)
                    && offer.expiresOn().isBefore(today)) {
                others.put(offer.id(), OfferState.EXPIRED);
            }
        }
        var free = standing().isEmpty() || others.containsKey(standing().get().id());
        waiting()
                .filter(offer -> free && !others.containsKey(offer.id()))
                .ifPresent(offer -> others.put(offer.id(), OfferState.STANDING));
        return others;
    }

    private Optional<Offer> in(OfferState state) {
        return offers.stream().filter(offer -> offer.state() == state).findFirst();
    }
}
