package org.fengqiao.platform.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.narrative.Question;
import org.fengqiao.platform.place.Packs;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.shared.Region;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public face of a draft's files (草稿的证据): which application a device is writing, and what was brought to it. */
@Service
public class DraftFiles {

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final Packs packs;

    DraftFiles(DraftCookie cookie, Drafts drafts, Packs packs) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.packs = packs;
    }

    /**
     * What may be known of a draft outside intake.
     *
     * @param region where its files are kept: that of its place, or the first pack's while the place is not known
     */
    public record Open(UUID id, Region region, Set<ClaimType> claims, List<DraftFile> files) {}

    /** The application that this device is writing; empty if it has none, or it was sent. */
    public Optional<Open> of(HttpServletRequest request) {
        return cookie.find(request).map(this::open);
    }

    /** The same draft as it stands now, held until this transaction ends; empty if it was sent meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Open> hold(UUID draft) {
        return drafts.hold(draft).map(this::open);
    }

    /** Adds a file to an open draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID draft, DraftFile file) {
        var all = new ArrayList<>(drafts.hold(draft).orElseThrow().evidence());
        all.add(file);
        drafts.keepFiles(draft, all);
    }

    /** Takes a file out of an open draft; empty if it is not there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DraftFile> remove(UUID draft, UUID evidence) {
        var all = new ArrayList<>(drafts.hold(draft).map(Draft::evidence).orElse(List.of()));
        var removed = all.stream()
                .filter(file -> file.evidence().id().equals(evidence))
                .findFirst();
        removed.ifPresent(file -> {
            all.remove(file);
            drafts.keepFiles(draft, all);
        });
        return removed;
    }

    private Open open(Draft draft) {
        var place = draft.known(Question.PLACE);
        var region = place == null ? packs.all().getFirst().place().region() : new PlaceCode(place).region();
        return new Open(draft.id(), region, draft.claims(), draft.evidence());
    }
}
