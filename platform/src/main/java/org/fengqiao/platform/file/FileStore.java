package org.fengqiao.platform.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.fengqiao.platform.shared.Region;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public face of stored files: kept and read here. */
@Service
public class FileStore {

    /** The most bytes one file may have: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    private final FileTable table;
    private final FileFolder folder;
    private final Inspection inspection;
    private final Clock clock;

    FileStore(FileTable table, FileFolder folder, Inspection inspection, Clock clock) {
        this.table = table;
        this.folder = folder;
        this.inspection = inspection;
        this.clock = clock;
    }

    /** Keeps a file that somebody brought, if it is one that is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeepResult take(Region region, Access access, String name, byte[] content) {
        return switch (inspection.look(content)) {
            case Inspection.Seen.NotFit(var why) -> new KeepResult.NotTaken(shortened(name), content.length, why);
            case Inspection.Seen.Fit(var kind) ->
                new KeepResult.Kept(keep(region, access, name, kind.mediaType(), content));
        };
    }

    /** Keeps a file that the platform itself made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile keep(Region region, Access access, String name, String mediaType, byte[] content) {
        var sha256 = sha256(content);
        folder.write(access, sha256, content);
        var now = clock.instant();
        var file = new StoredFile(
                FileId.next(region, now), access, shortened(name), mediaType, content.length, sha256, now);
        table.insert(file);
        return file;
    }

    /** The same file under another region: what was brought before it was known where the case would be. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FileId moved(FileId id, Access access, Region region) {
        if (id.region().equals(region)) {
            return id;
        }
        var file = table.find(id, access).orElseThrow();
        var there = FileId.next(region, file.storedAt());
        table.insert(new StoredFile(
                there, access, file.name(), file.mediaType(), file.bytes(), file.sha256(), file.storedAt()));
        return there;
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id, Access access) {
        return table.find(id, access);
    }

    /** @throws IllegalStateException if the content on disk is not what was kept */
    @Transactional(readOnly = true)
    public byte[] content(FileId id, Access access) {
        var file = table.find(id, access).orElseThrow();
        return folder.read(access, file.sha256());
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without folders and control characters, and no longer than a page can show. */
    static String shortened(String name) {
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var shown = bare.isEmpty() ? "?" : bare;
        int length = shown.codePointCount(0, shown.length());
        return length <= LONGEST_NAME ? shown : shown.substring(shown.offsetByCodePoints(0, length - LONGEST_NAME));
    }
}
