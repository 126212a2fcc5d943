package org.fengqiao.platform.file;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fengqiao.platform.shared.Region;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that arrive in parts over a bad network: what is here stays here, and the device goes on where it broke off. */
@Service
public class Uploads {

    /** The most bytes of one part: 256 KB. */
    public static final int LARGEST_PART = 256 * 1024;

    private static final Duration LIFE = Duration.ofDays(7);
    private static final int MOST_UNDER_WAY = 10;

    private final UploadTable table;
    private final FileFolder folder;
    private final FileStore store;
    private final Clock clock;

    Uploads(UploadTable table, FileFolder folder, FileStore store, Clock clock) {
        this.table = table;
        this.folder = folder;
        this.store = store;
        this.clock = clock;
    }

    /** Announces a file. One of the same name and size that broke off before goes on instead of beginning anew. */
    @Transactional
    public BeginResult begin(Region region, UUID holder, String name, long bytes) {
        var shown = FileStore.shortened(name);
        if (bytes <= 0) {
            return new BeginResult.NotTaken(shown, bytes, Unfit.EMPTY);
        }
        if (bytes > FileStore.LARGEST) {
            return new BeginResult.NotTaken(shown, bytes, Unfit.TOO_LARGE);
        }
        var underWay = table.of(region, holder);
        for (var upload : underWay) {
            if (upload.name().equals(shown) && upload.bytes() == bytes) {
                return new BeginResult.Begun(upload);
            }
        }
        if (underWay.size() >= MOST_UNDER_WAY) {
            return new BeginResult.TooManyUnderWay();
        }
        var now = clock.instant();
        var upload = new Upload(UploadId.next(region, now), holder, shown, bytes, 0);
        table.insert(upload, now);
        return new BeginResult.Begun(upload);
    }

    /** Takes the next part; with the last one the whole file is looked at and kept as {@link Access#CASE}. */
    @Transactional
    public PartResult add(UploadId id, UUID holder, long from, byte[] part) {
        var upload = table.lock(id, holder).orElse(null);
        if (upload == null) {
            return new PartResult.NotFound();
        }
        if (from != upload.received()
                || part.length == 0
                || part.length > LARGEST_PART
                || from + part.length > upload.bytes()) {
            return new PartResult.GoOn(upload);
        }
        folder.writePart(id, from, part);
        table.insertPart(id, from, part.length);
        table.received(id, from + part.length);
        var now = new Upload(id, holder, upload.name(), upload.bytes(), from + part.length);
        return now.isComplete() ? finish(now) : new PartResult.GoOn(now);
    }

    /** What this holder has under way. */
    @Transactional(readOnly = true)
    public List<Upload> of(Region region, UUID holder) {
        return table.of(region, holder);
    }

    /** The holder does not want it any more; one that is not there is no fault. */
    @Transactional
    public void giveUp(UploadId id, UUID holder) {
        table.lock(id, holder).ifPresent(_ -> discard(id));
    }

    private PartResult finish(Upload upload) {
        var whole = new ByteArrayOutputStream((int) upload.bytes());
        for (long from : table.parts(upload.id())) {
            whole.writeBytes(folder.readPart(upload.id(), from));
        }
        discard(upload.id());
        return switch (store.take(upload.id().region(), Access.CASE, upload.name(), whole.toByteArray())) {
            case KeepResult.Kept(var file) -> new PartResult.Complete(file);
            case KeepResult.NotTaken(var name, var bytes, var why) -> new PartResult.NotTaken(name, bytes, why);
        };
    }

    private void discard(UploadId id) {
        table.delete(id);
        folder.deleteParts(id);
    }

    /** Clears what nobody went on with for a week; returns how many. */
    @Transactional
    int clear(int limit) {
        var old = table.lockBegunBefore(clock.instant().minus(LIFE), limit);
        old.forEach(this::discard);
        return old.size();
    }

    /** Once a day is often enough. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> clearUploads(Uploads uploads) {
            return Tasks.recurring("clear-uploads", FixedDelay.ofHours(24)).execute((_, _) -> uploads.clear(1_000));
        }
    }
}
