package org.fengqiao.platform.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.file.FileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker shows what there is to show (P06), with script and without; each file that is not taken says why. */
@PlatformTest(demonstration = true)
class BringingEvidenceOnAPhoneScenario {

    private static final Pattern PARTS = Pattern.compile("/evidence/uploads/.*from=");

    @LocalServerPort
    private int port;

    @TempDir
    private Path disk;

    @Test
    void a_photo_is_made_smaller_on_the_phone_and_has_its_receipt() throws IOException {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phone());
            var photo = Samples.photo(3000, 2000);
            phone.selectOption("#proves", "ARREARS");
            phone.setInputFiles("#camera", file("欠条.jpg", "image/jpeg", photo));
            then_it_is_received(phone, 1, "欠条.jpg");
            assertThat(phone.locator("#brought").innerText()).contains("能证明：欠薪").contains("谁能看见：现在只有您");
            phone.click("summary:has-text('收件凭据')");
            Browser.assertUsable(phone, "evidence-brought");
            var kept = saved(phone, "欠条.jpg");
            var picture = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(picture.getWidth()).isEqualTo(1600);
            assertThat(kept.length).isLessThan(photo.length / 2);
            assertThat(phone.locator("#brought").innerText()).contains("2026-03-02 09:00", FileStore.sha256(kept));

            phone.setInputFiles("#files", file("合同.pdf", "application/pdf", Samples.pdf(false)));
            then_it_is_received(phone, 2, "合同.pdf");
            phone.click("li:has-text('合同.pdf') button:has-text('删掉')");
            assertThat(phone.locator("#brought li").count()).isEqualTo(1);

            phone.click("main a:has-text('继续')");
            assertThat(phone.url()).endsWith("/result");
        }
    }

    @Test
    void a_long_screenshot_goes_as_it_is_so_that_it_can_be_read() {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phone());
            var chat = Samples.screenshot(720, 3000);
            phone.setInputFiles("#files", file("聊天.png", "image/png", chat));
            then_it_is_received(phone, 1, "聊天.png");
            assertThat(saved(phone, "聊天.png")).isEqualTo(chat);
        }
    }

    @Test
    void each_file_that_is_not_taken_says_why_and_what_to_do() {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phone());
            var sent = new ArrayList<String>();
            phone.onRequest(request -> sent.add(request.method()));
            unfit().forEach((file, sentence) -> {
                sent.clear();
                phone.setInputFiles("#files", file);
                var error = phone.locator("#sending .error:has-text('" + file.getFileName() + "')");
                error.waitFor();
                assertThat(error.innerText()).isEqualTo(sentence);
                if (file.toString().matches(".*(scene.mov|wages.rar|blank.pdf)")) {
                    assertThat(sent)
                            .as("what a phone can see for itself costs nothing")
                            .isEmpty();
                }
            });
            phone.setInputFiles("#files", file("工资条.jpg", "image/jpeg", Samples.photo(300, 200)));
            then_it_is_received(phone, 1, "工资条.jpg");
            Browser.assertUsable(phone, "evidence-refused");
        }
    }

    @Test
    void without_script_all_go_at_once_and_what_is_good_stays() {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phoneWithoutScript());
            var sentences = unfit();
            var all = new ArrayList<>(sentences.keySet());
            all.add(onDisk("payslip.jpg", Samples.photo(300, 200)));
            phone.setInputFiles("#files", all.toArray(Path[]::new));
            phone.selectOption("#proves", "PAY");
            phone.click("main form[enctype] button");

            assertThat(phone.title()).startsWith("有错误：");
            assertThat(phone.locator("#errors li").allInnerTexts()).containsExactlyElementsOf(sentences.values());
            assertThat(phone.locator("#brought li").count()).isEqualTo(1);
            assertThat(phone.locator("#brought").innerText()).contains("payslip.jpg", "能证明：工资");
            assertThat(phone.inputValue("#proves")).isEqualTo("PAY");
            look(browser, phone, "evidence-without-script");

            phone.click("main form[enctype] button");
            assertThat(phone.locator("#errors").innerText()).contains("请先拍照，或选一个文件");
            phone.click("main a:has-text('继续')");
            assertThat(phone.url()).endsWith("/result");
        }
    }

    @Test
    void a_file_that_does_not_go_is_tried_three_times_and_kept_until_it_does() {
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            phone.clock().install();
            onThePage(phone);
            phone.route(PARTS, route -> route.abort());
            phone.setInputFiles("#files", file("录音.amr", "audio/amr", Samples.recording(1_000)));
            for (int seconds : List.of(1, 4, 15)) {
                phone.locator("#sending:has-text('网络不好，" + seconds + " 秒后再试')").waitFor();
                phone.clock().fastForward(seconds * 1_000L);
            }
            phone.locator("#sending:has-text('没发出去，已替您留着')").waitFor();
            Browser.assertUsable(phone, "evidence-kept");

            phone.click("main .skip-evidence");
            assertThat(phone.locator("#brought").innerText()).contains("还有 1 个没传完");
            phone.unroute(PARTS);
            phone.click("button:has-text('重试')");
            then_it_is_received(phone, 1, "录音.amr");
        }
    }

    @Test
    void a_file_chosen_before_the_script_came_is_not_lost() {
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            var held = new ArrayList<Route>();
            phone.route("**/assets/evidence.js", held::add);
            phone.navigate("/story");
            phone.check("[value=WAGE]");
            phone.click("main button");
            phone.navigate("/evidence", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            phone.setInputFiles("#files", file("工资条.jpg", "image/jpeg", Samples.photo(300, 200)));
            held.forEach(Route::resume);
            then_it_is_received(phone, 1, "工资条.jpg");
        }
    }

    @Test
    void an_answer_lost_on_its_way_brings_nothing_twice() {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phone());
            var lost = new ArrayList<String>();
            phone.route(PARTS, route -> {
                if (lost.isEmpty()) {
                    lost.add(route.fetch().text());
                    route.abort();
                } else {
                    route.resume();
                }
            });
            phone.setInputFiles("#files", file("录音.amr", "audio/amr", Samples.recording(1_000)));
            then_it_is_received(phone, 1, "录音.amr");
            assertThat(lost).containsExactly("{\"done\":\"录音.amr\"}");
        }
    }

    @Test
    void a_file_that_is_not_wanted_any_more_is_forgotten() {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phone());
            phone.route(PARTS, route -> route.abort());
            phone.setInputFiles("#files", file("录音.amr", "audio/amr", Samples.recording(1_000)));
            phone.locator("#sending:has-text('网络不好')").waitFor();
            phone.reload();
            phone.click("button:has-text('不传了')");
            assertThat(phone.locator("#sending li").count()).isZero();
            phone.reload();
            phone.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(phone.locator("#sending li").count()).isZero();
        }
    }

    @Test
    void without_script_a_film_of_an_hour_is_told_to_be_too_large_too() {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phoneWithoutScript());
            phone.setInputFiles("#files", onDisk("film.mov", new byte[100 * 1024 * 1024]));
            phone.click("main form[enctype] button");
            assertThat(phone.locator("main").innerText()).contains("文件太大了", "最大 20 MB。可以剪短，或拍成照片再传。");
        }
    }

    @Test
    void the_page_fits_in_every_language_at_every_size() {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phone());
            phone.setInputFiles("#files", file("欠条.jpg", "image/jpeg", Samples.photo(300, 200)));
            then_it_is_received(phone, 1, "欠条.jpg");
            phone.setViewportSize(320, 640);
            for (var language : List.of("zh-HK", "en", "zh-CN")) {
                phone.navigate("/evidence?language=" + language);
                Browser.assertUsable(phone, "evidence-" + language);
            }
            phone.navigate("/reading");
            phone.click("[value=extra]");
            phone.navigate("/evidence");
            Browser.assertUsable(phone, "evidence-extra");
        }
    }

    @Test
    void the_page_keeps_its_weight() {
        try (var browser = new Browser(port)) {
            var phone = onThePage(browser.phone());
            var fresh = browser.phone();
            fresh.context().addCookies(phone.context().cookies());
            var first = weight(fresh, "/evidence");
            var repeat = weight(fresh, "/evidence");
            System.out.printf("P06 weighs %,d bytes first and %,d repeated%n", first, repeat);
            assertThat(first).isLessThanOrEqualTo(60 * 1024);
            assertThat(repeat).isLessThanOrEqualTo(12 * 1024);
        }
    }

    /** Bytes over the wire, headers included, until nothing more loads. */
    private static long weight(Page page, String path) {
        var bytes = new long[1];
        var network = page.context().newCDPSession(page);
        network.on(
                "Network.loadingFinished",
                event -> bytes[0] += event.get("encodedDataLength").getAsLong());
        network.send("Network.enable");
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        network.detach();
        return bytes[0];
    }

    private static Page onThePage(Page phone) {
        phone.navigate("/story");
        phone.check("[value=WAGE]");
        phone.click("main button");
        phone.navigate("/evidence");
        return phone;
    }

    private static void then_it_is_received(Page phone, int count, String name) {
        phone.locator("#brought li:has-text('" + name + "')").waitFor();
        assertThat(phone.locator("#brought h2").innerText()).isEqualTo("已收到 " + count + " 个");
        assertThat(phone.locator("#said").textContent()).isEqualTo("“" + name + "”已收到");
        assertThat(phone.locator("#sending progress").count()).isZero();
    }

    private static byte[] saved(Page phone, String name) {
        var download = phone.waitForDownload(() -> phone.click("#brought a:has-text('" + name + "')"));
        assertThat(download.suggestedFilename()).isEqualTo(name);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same page in a window with script, where it can be examined. */
    private static void look(Browser browser, Page phone, String name) {
        var beside = browser.phone();
        beside.context().addCookies(phone.context().cookies());
        beside.navigate("/evidence");
        Browser.assertUsable(beside, name);
        beside.context().close();
    }

    /** Files on a disk, their names in letters that every disk takes, with the sentence for each. */
    private Map<Path, String> unfit() {
        var sentences = new LinkedHashMap<Path, String>();
        sentences.put(onDisk("scene.mov", new byte[24 * 1024 * 1024]), "“scene.mov”有 24 MB，最大 20 MB。可以剪短，或传到电脑上");
        sentences.put(onDisk("wages.rar", "Rar!".getBytes(US_ASCII)), "“wages.rar”打不开。请传照片、PDF、录音、表格");
        sentences.put(onDisk("blank.pdf", new byte[0]), "“blank.pdf”里没有内容，请重选");
        sentences.put(onDisk("contract.pdf", Samples.pdf(true)), "“contract.pdf”有密码，请先去掉密码，或拍照");
        sentences.put(onDisk("broken.pdf", "%PDF-1.7 and no more".getBytes(US_ASCII)), "“broken.pdf”坏了，打不开。请重新存一份，或拍照");
        sentences.put(onDisk("payslip.doc", Samples.harmful()), "“payslip.doc”可能有病毒，没有上传。可以拍照代替");
        return sentences;
    }

    private Path onDisk(String name, byte[] content) {
        try {
            return Files.write(disk.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePayload file(String name, String mediaType, byte[] content) {
        return new FilePayload(name, mediaType, content);
    }
}
