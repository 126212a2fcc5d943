package org.fengqiao.platform.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestDatabase;
import org.fengqiao.platform.shared.Region;
import org.fengqiao.platform.shared.Wall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class KeepingFilesTest {

    private static final Region GUANGZHOU = new Region(4401);
    private static final UUID HOLDER = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    @Autowired
    private FileStore store;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Wall wall;

    @Autowired
    private TestDatabase database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void a_file_comes_back_as_it_was_and_lies_encrypted() throws IOException {
        var photo = aPhoto("欠条");
        var kept = kept("欠条.jpg", photo);

        assertThat(store.content(kept.id(), Access.CASE)).isEqualTo(photo);
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(kept.sha256()).isEqualTo(FileStore.sha256(photo));
        assertThat(new String(Files.readAllBytes(onDisk(kept)), UTF_8)).doesNotContain("欠条");
    }

    @Test
    void a_file_changed_on_disk_is_found_out() throws IOException {
        var kept = kept("欠条.jpg", aPhoto("changed later"));
        store.content(kept.id(), Access.CASE);

        var bytes = Files.readAllBytes(onDisk(kept));
        bytes[bytes.length / 2] ^= 1;
        Files.write(onDisk(kept), bytes);

        assertThatThrownBy(() -> store.content(kept.id(), Access.CASE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_written_to_settle_is_not_found_outside_the_wall() {
        var id = transaction()
                .execute(_ -> store.keep(GUANGZHOU, Access.PRIVILEGED, "方案.pdf", "application/pdf", aPhoto("8,000")))
                .id();
        var open = kept("工资条.jpg", aPhoto("open"));

        assertThat(store.find(id, Access.PRIVILEGED)).isPresent();
        assertThat(wall.outside(() -> store.find(open.id(), Access.CASE))).isPresent();
        assertThatThrownBy(() -> wall.outside(() -> store.find(id, Access.PRIVILEGED)))
                .isInstanceOf(BadSqlGrammarException.class);
    }

    @Test
    void a_kind_is_told_from_the_bytes_and_not_from_the_name() throws IOException {
        assertThat(kept("工资.rar", aPhoto("really a photo")).mediaType()).isEqualTo("image/jpeg");
        assertThat(taken("照片.jpg", "MZ\u0090\0program".getBytes(ISO_8859_1))).isEqualTo(Unfit.UNKNOWN_KIND);
        assertThat(taken("工资.zip", anArchive("list.txt"))).isEqualTo(Unfit.UNKNOWN_KIND);
        assertThat(kept("工资.xlsx", anArchive("[Content_Types].xml", "xl/workbook.xml"))
                        .mediaType())
                .isEqualTo(FileKind.XLSX.mediaType());
    }

    @Test
    void each_unfit_file_has_its_own_reason() throws IOException {
        assertThat(taken("合同.pdf", aPdf(false))).isNull();
        assertThat(taken("合同.pdf", aPdf(true))).isEqualTo(Unfit.HAS_PASSWORD);
        assertThat(taken("合同.pdf", "%PDF-1.7 and nothing else".getBytes(UTF_8))).isEqualTo(Unfit.BROKEN);
        assertThat(taken("合同.pdf", new byte[0])).isEqualTo(Unfit.EMPTY);
        assertThat(taken("现场.mov", new byte[FileStore.LARGEST + 1])).isEqualTo(Unfit.TOO_LARGE);
        assertThat(taken("工资.xlsm", anArchive("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
                .isEqualTo(Unfit.MAYBE_HARMFUL);
        assertThat(taken("a.pdf", "X5O!P%@AP EICAR-STANDARD-ANTIVIRUS-TEST-FILE!".getBytes(UTF_8)))
                .isEqualTo(Unfit.MAYBE_HARMFUL);
    }

    @Test
    void an_upload_that_broke_off_goes_on_where_it_stopped() {
        var file = Arrays.copyOf(aPhoto("long"), 3 * Uploads.LARGEST_PART / 2);
        var begun = begun("现场.jpg", file.length);
        var first = Arrays.copyOf(file, Uploads.LARGEST_PART);
        assertThat(uploads.add(begun.id(), HOLDER, 0, first)).isInstanceOf(PartResult.GoOn.class);

        // The device lost its answer, comes back, and announces the same file again.
        var again = begun("现场.jpg", file.length);
        assertThat(again.id()).isEqualTo(begun.id());
        assertThat(again.received()).isEqualTo(Uploads.LARGEST_PART);
        assertThat(uploads.add(again.id(), HOLDER, 0, first))
                .as("the same part again is not written twice")
                .isEqualTo(new PartResult.GoOn(again));

        var rest = Arrays.copyOfRange(file, Uploads.LARGEST_PART, file.length);
        var whole = (PartResult.Complete) uploads.add(again.id(), HOLDER, Uploads.LARGEST_PART, rest);
        assertThat(store.content(whole.file().id(), Access.CASE)).isEqualTo(file);
        assertThat(uploads.of(GUANGZHOU, HOLDER)).isEmpty();
    }

    @Test
    void an_upload_goes_on_only_for_whoever_began_it() {
        var begun = begun("a.jpg", 10);
        assertThat(uploads.add(begun.id(), HOLDER, 0, new byte[4])).isInstanceOf(PartResult.GoOn.class);
        assertThat(uploads.add(begun.id(), UUID.randomUUID(), 4, new byte[4])).isEqualTo(new PartResult.NotFound());
    }

    @Test
    void a_file_too_large_is_refused_before_a_byte_has_traveled() {
        assertThat(uploads.begin(GUANGZHOU, HOLDER, "a.mov", FileStore.LARGEST)).isInstanceOf(BeginResult.Begun.class);
        assertThat(uploads.begin(GUANGZHOU, HOLDER, "现场.mov", FileStore.LARGEST + 1))
                .isEqualTo(new BeginResult.NotTaken("现场.mov", FileStore.LARGEST + 1, Unfit.TOO_LARGE));
    }

    @Test
    void no_more_than_ten_are_under_way_at_once() {
        for (int i = 0; i < 10; i++) {
            begun("a" + i + ".jpg", 10);
        }
        assertThat(uploads.begin(GUANGZHOU, HOLDER, "one more.jpg", 10)).isEqualTo(new BeginResult.TooManyUnderWay());
    }

    private Upload begun(String name, long bytes) {
        return ((BeginResult.Begun) uploads.begin(GUANGZHOU, HOLDER, name, bytes)).upload();
    }

    private StoredFile kept(String name, byte[] content) {
        return ((KeepResult.Kept) take(name, content)).file();
    }

    private @Nullable Unfit taken(String name, byte[] content) {
        return take(name, content) instanceof KeepResult.NotTaken(var _, var _, var why) ? why : null;
    }

    private KeepResult take(String name, byte[] content) {
        return transaction().execute(_ -> store.take(GUANGZHOU, Access.CASE, name, content));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private Path onDisk(StoredFile file) {
        return database.home()
                .resolve("files/case")
                .resolve(file.sha256().substring(0, 2))
                .resolve(file.sha256());
    }

    private static byte[] aPhoto(String text) {
        return ("\u00ff\u00d8\u00ff\u00e0" + new String(text.getBytes(UTF_8), ISO_8859_1)).getBytes(ISO_8859_1);
    }

    private static byte[] anArchive(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] aPdf(boolean withPassword) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (withPassword) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
