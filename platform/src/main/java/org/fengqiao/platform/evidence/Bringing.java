package org.fengqiao.platform.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.fengqiao.platform.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files are brought (交证据): whole by a form, in parts by a script, to a draft or to one side of a case. */
@Service
class Bringing {

    static final int MOST = 20;

    private final Holdings holdings;
    private final FileStore store;
    private final Uploads uploads;
    private final SourceLimit sources;
    private final ProvesWords words;
    private final Clock clock;

    Bringing(Holdings holdings, FileStore store, Uploads uploads, SourceLimit sources, ProvesWords words, Clock clock) {
        this.holdings = holdings;
        this.store = store;
        this.uploads = uploads;
        this.sources = sources;
        this.words = words;
        this.clock = clock;
    }

    /** What this owner brought up to now, oldest first. */
    @Transactional
    List<Evidence> of(Owner owner) {
        return holdings.of(owner);
    }

    /** Brings a whole file. */
    @Transactional
    BringResult bring(Owner owner, String name, byte[] content, @Nullable Proves proves) {
        var held = holdings.hold(owner).orElse(null);
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
        var held = holdings.hold(owner).orElse(null);
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
        var held = holdings.hold(owner).orElse(null);
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

    /** Takes a file out of a draft. One that is not there is no fault. */
    @Transactional
    void remove(OfDraft owner, UUID evidence) {
        holdings.remove(owner, evidence).ifPresent(file -> store.remove(file.file(), Access.CASE));
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
        holdings.add(owner, evidence, file.id().region());
        return new BringResult.Brought(evidence);
    }
}
