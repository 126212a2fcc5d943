package org.fengqiao.platform.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.document.PdfChecks;
import org.fengqiao.platform.start.PlatformProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("platform")
class PlayingDisputesTest {

    @TempDir
    private Path folder;

    @Test
    void three_disputes_go_the_whole_way_and_leave_their_papers() throws Exception {
        var home = Files.createDirectory(
                folder.resolve("home"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        var told = new ByteArrayOutputStream();
        try (var platform = PlatformProcess.start(home, Map.of()).awaitReady()) {
            var ended = Demonstration.run(platform.port(), folder, new PrintStream(told, true, StandardCharsets.UTF_8));
            assertThat(told.toString(StandardCharsets.UTF_8)).doesNotContain("演示中断");
            assertThat(ended).isZero();
            platform.stop();
        }
        var cases = folders();
        assertThat(cases).hasSize(3);
        assertThat(papers(cases.get(0))).contains("劳动争议调解协议书.pdf", "履行告知书.pdf");
        assertThat(papers(cases.get(1))).contains("支付令申请书.pdf");
        assertThat(papers(cases.get(2))).contains("调解终止证明.pdf", "劳动人事争议仲裁申请书.pdf");
        for (var paper : files(cases.get(2))) {
            assertThat(PaperText.of(Files.readAllBytes(paper), "demonstration"))
                    .doesNotContain("四万五", "最多给一万", "45,000", "不能再少");
            assertThat(PdfChecks.qpdfFaults(paper)).isEmpty();
        }
    }

    private List<Path> folders() throws IOException {
        return files(folder.resolve("demo-out"));
    }

    private static List<String> papers(Path folder) throws IOException {
        return files(folder).stream()
                .map(paper -> paper.getFileName().toString())
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
