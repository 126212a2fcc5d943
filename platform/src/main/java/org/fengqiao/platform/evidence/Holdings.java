package org.fengqiao.platform.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.evidence.Owner.OfDraft;
import org.fengqiao.platform.evidence.Owner.OfSide;
import org.fengqiao.platform.intake.DraftFile;
import org.fengqiao.platform.intake.DraftFiles;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Region;
import org.springframework.stereotype.Component;

/** What an owner has brought (已交的证据), wherever it lies: in the draft, or in the case file. */
@Component
class Holdings {

    private final DraftFiles drafts;
    private final CaseFiles cases;
    private final SideLock sides;
    private final Requests requests;
    private final Journal journal;

    Holdings(DraftFiles drafts, CaseFiles cases, SideLock sides, Requests requests, Journal journal) {
        this.drafts = drafts;
        this.cases = cases;
        this.sides = sides;
        this.requests = requests;
        this.journal = journal;
    }

    /** As it is now, oldest first. */
    List<Evidence> of(Owner owner) {
        return switch (owner) {
            case OfDraft(var draft, var _) ->
                drafts.hold(draft.id()).map(Holdings::ofDraft).orElse(List.of());
            case OfSide side -> ofSide(side);
        };
    }

    /** The same, held until the transaction ends, so that nothing is added twice; empty where nothing more is taken. */
    Optional<List<Evidence>> hold(Owner owner) {
        return switch (owner) {
            case OfDraft(var draft, var _) -> drafts.hold(draft.id()).map(Holdings::ofDraft);
            case OfSide side -> {
                sides.hold(side.view().id(), side.side());
                yield side.isOpen() ? Optional.of(ofSide(side)) : Optional.empty();
            }
        };
    }

    /** @param keptIn the region of its file */
    void add(Owner owner, Evidence evidence, Region keptIn) {
        switch (owner) {
            case OfDraft(var draft, var _) -> {
                drafts.add(draft.id(), new DraftFile(keptIn, evidence));
                record(owner, "evidence.bring", evidence);
            }
            case OfSide(var view, var side, var actor) -> {
                cases.addEvidence(view.id(), evidence, actor);
                requests.supplied(view, side, actor);
            }
        }
    }

    /** Takes a file out of a draft; of a case nothing can be taken out. */
    Optional<DraftFile> remove(OfDraft owner, UUID evidence) {
        var removed = drafts.remove(owner.holder(), evidence);
        removed.ifPresent(file -> record(owner, "evidence.remove", file.evidence()));
        return removed;
    }

    private static List<Evidence> ofDraft(DraftFiles.Open draft) {
        return draft.files().stream().map(DraftFile::evidence).toList();
    }

    private List<Evidence> ofSide(OfSide owner) {
        return cases.evidence(owner.view().id()).stream()
                .filter(evidence -> evidence.side() == owner.side())
                .toList();
    }

    /** Nobody is signed in while a draft is written: the draft itself stands for whoever holds it. */
    private void record(Owner owner, String verb, Evidence evidence) {
        journal.record(
                Chain.ofDraft(owner.region(), owner.holder()),
                Actor.party(owner.holder()),
                Act.of(verb, Map.of("evidence", evidence.id().toString(), "sha256", evidence.sha256())));
    }
}
