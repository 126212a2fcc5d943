package org.fengqiao.platform.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Evidence;
import org.fengqiao.platform.evidence.Owner.OfDraft;
import org.fengqiao.platform.evidence.Owner.OfSide;
import org.fengqiao.platform.file.Access;
import org.fengqiao.platform.file.BeginResult;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.file.KeepResult;
import org.fengqiao.platform.file.PartResult;
import org.fengqiao.platform.file.StoredFile;
import org.fengqiao.platform.file.UploadId;
import org.fengqiao.platform.file.Uploads;
import org.fengqiao.platform.intake.DraftFile;
import org.fengqiao.platform.intake.DraftFiles;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files are brought (交证据): whole by a form, in parts by a script, to a draft or to one side of a case. */
@Service
class Bringing {

    static final int MOST = 20;

    private final DraftFiles drafts;
    private final CaseFiles cases;
    private final SideLock sides;
    private final Requests requests;
    private final FileStore store;
    private final Uploads uploads;
    private final SourceLimit sources;
    private final ProvesWords words;
    private final Journal journal;
    private final Clock clock;

    Bringing(
            DraftFiles drafts,
            CaseFiles cases,
            SideLock sides,
            Requests requests,
            FileStore store,
            Uploads uploads,
            SourceLimit sources,
            ProvesWords words,
            Journal journal,
            Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.sides = sides;
        this.requests = requests;
        this.store = store;
        this.uploads = uploads;
        this.sources = sources;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    /** What this owner brought up to now, oldest first. */
    @Transactional
    List<Evidence> of(Owner owner) {
        return switch (owner) {
            case OfDraft(var draft, var _) ->
                drafts.hold(draft.id()).map(Bringing::ofDraft).orElse(List.of());
            case OfSide side -> ofSide(side);
        };
    }

    private static List<Evidence> ofDraft(DraftFiles.Open draft) {
        return draft.files().stream().map(DraftFile::evidence).toList();
    }

    private List<Evidence> ofSide(OfSide owner) {
        return cases.evidence(owner.view().id()).stream()
                .filter(evidence -> evidence.side() == owner.side())
                .toList();
    }

    /** Brings a whole file. */
    @Transactional
    BringResult bring(Owner owner, String name, byte[] content, @Nullable Proves proves) {
        var held = hold(owner).orElse(null);
        if (held == null) {
            return new BringResult.NotOpen();
        }
        var same = same(held, FileStore.sha256(content));
        if (same.isPresent()) {
            return new BringResult.Brought(same.get());
        }
        if (held.size() >= MOST) {
            return new BringResult.Full(MOST);
        }
        if (!mayCome(owner, content.length)) {
            return new BringResult.TooMuchFromHere();
        }
        return switch (store.take(owner.region(), Access.CASE, name, content)) {
            case KeepResult.Kept(var file) -> add(owner, file, proves);
            case KeepResult.NotTaken(var shown, var bytes, var why) -> new BringResult.NotTaken(shown, bytes, why);
        };
    }

    /** Announces a file that will come in parts. */
    @Transactional
    BringResult begin(Owner owner, String name, long bytes) {
        var held = hold(owner).orElse(null);
        if (held == null) {
            return new BringResult.NotOpen();
        }
        if (held.size() >= MOST) {
            return new BringResult.Full(MOST);
        }
        if (!mayCome(owner, 0)) {
            return new BringResult.TooMuchFromHere();
        }
        return switch (uploads.begin(owner.region(), owner.holder(), name, bytes)) {
            case BeginResult.Begun(var upload) -> new BringResult.GoOn(upload);
            case BeginResult.NotTaken(var shown, var size, var why) -> new BringResult.NotTaken(shown, size, why);
            case BeginResult.TooManyUnderWay() -> new BringResult.TooManyUnderWay();
        };
    }

    /** Takes the next part; with the last one the file is brought. */
    @Transactional
    BringResult part(Owner owner, UploadId upload, long from, byte[] part, @Nullable Proves proves) {
        var held = hold(owner).orElse(null);
        if (held == null) {
            return new BringResult.NotOpen();
        }
        if (!mayCome(owner, part.length)) {
            return new BringResult.TooMuchFromHere();
        }
        return switch (uploads.add(upload, owner.holder(), from, part)) {
            case PartResult.GoOn(var now) -> new BringResult.GoOn(now);
            case PartResult.Complete(var file) -> whole(owner, held, file, proves);
            case PartResult.NotTaken(var shown, var bytes, var why) -> new BringResult.NotTaken(shown, bytes, why);
            case PartResult.NotFound() -> new BringResult.NoSuchUpload();
        };
    }

    /** The person does not want to send it any more. */
    @Transactional
    void giveUp(Owner owner, UploadId upload) {
        uploads.giveUp(upload, owner.holder());
    }

    /** Takes a file out of a draft; of a case nothing can be taken out. One that is not there is no fault. */
    @Transactional
    void remove(OfDraft owner, UUID evidence) {
        drafts.remove(owner.holder(), evidence).ifPresent(file -> {
            store.remove(file.file(), Access.CASE);
            record(owner, "evidence.remove", file.evidence());
        });
    }

    /** What this owner brought, held until the transaction ends, so that nothing is added twice; empty where nothing more is taken. */
    private Optional<List<Evidence>> hold(Owner owner) {
        return switch (owner) {
            case OfDraft(var draft, var _) -> drafts.hold(draft.id()).map(Bringing::ofDraft);
            case OfSide side -> {
                sides.hold(side.view().id(), side.side());
                yield side.isOpen() ? Optional.of(ofSide(side)) : Optional.empty();
            }
        };
    }

    private static Optional<Evidence> same(List<Evidence> held, String sha256) {
        return held.stream()
                .filter(evidence -> evidence.sha256().equals(sha256))
                .findFirst();
    }

    private boolean mayCome(Owner owner, long bytes) {
        return switch (owner) {
            case OfDraft(var _, var source) -> sources.allows(source, bytes);
            case OfSide _ -> true;
        };
    }

    private BringResult whole(Owner owner, List<Evidence> held, StoredFile file, @Nullable Proves proves) {
        var same = same(held, file.sha256());
        if (same.isEmpty() && held.size() < MOST) {
            return add(owner, file, proves);
        }
        store.remove(file.id(), Access.CASE);
        return same.<BringResult>map(BringResult.Brought::new).orElse(new BringResult.Full(MOST));
    }

    private BringResult add(Owner owner, StoredFile file, @Nullable Proves proves) {
        var now = clock.instant();
        var evidence = new Evidence(
                TimeOrderedUuid.at(now),
                owner.side(),
                file.id().value(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                proves == null ? null : words.of(proves),
                now);
        switch (owner) {
            case OfDraft(var draft, var _) -> {
                drafts.add(draft.id(), new DraftFile(file.id().region(), evidence));
                record(owner, "evidence.bring", evidence);
            }
            case OfSide(var view, var side, var actor) -> {
                cases.addEvidence(view.id(), evidence, actor);
                requests.supplied(view, side, actor);
            }
        }
        return new BringResult.Brought(evidence);
    }

    /** Nobody is signed in while a draft is written: the draft itself stands for whoever holds it. */
    private void record(Owner owner, String verb, Evidence evidence) {
        journal.record(
                Chain.ofDraft(owner.region(), owner.holder()),
                Actor.party(owner.holder()),
                Act.of(verb, Map.of("evidence", evidence.id().toString(), "sha256", evidence.sha256())));
    }
}
