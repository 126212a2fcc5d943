package org.fengqiao.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.file.FileStore;
import org.fengqiao.platform.file.Uploads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T5: the network is cut at the evidence and again at sending, the phone is closed, and the worker is back the next day. */
@PlatformTest(demonstration = true)
class ResumingTheNextDayScenario {

    private static final String STORY = "在石楼镇工地做木工，每月6000元，欠我三个月工资没发，今年1月离开了";
    private static final byte[] RECORDING = Samples.recording(5 * Uploads.LARGEST_PART);

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> parts = new ArrayList<>();

    @Test
    void nothing_is_typed_again_the_file_goes_on_and_there_is_one_case() {
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            given_a_story_and_an_employer(phone);

            when_the_network_is_cut_while_a_recording_goes(phone);
            when_the_phone_is_closed(phone);
            clock.moveTo(LocalDate.of(2026, 3, 3));
            phone = when_the_worker_is_back(phone);
            then_the_recording_goes_on_from_where_it_stopped(phone);

            when_the_network_is_cut_at_sending(phone);
            when_the_phone_is_closed(phone);
            clock.moveTo(LocalDate.of(2026, 3, 4));
            phone = phone.context().newPage();
            then_what_was_typed_is_still_there_and_is_sent(phone, browser);
            then_there_is_one_case_with_the_recording(phone);
        }
    }

    private static void given_a_story_and_an_employer(Page phone) {
        phone.navigate("/story");
        phone.fill("#story", STORY);
        phone.click("main button");
        while (phone.url().contains("/questions/")) {
            if (phone.locator("[name=unknown]").count() > 0) {
                phone.click("[name=unknown]");
            } else {
                phone.check("input[value=unknown]");
                phone.click("main button");
            }
        }
        phone.fill("#name", "石楼工地");
        phone.click("main button");
        assertThat(phone.url()).endsWith("/evidence");
    }

    /** Three of five parts arrive. */
    private void when_the_network_is_cut_while_a_recording_goes(Page phone) {
        var arrived = new ArrayList<String>();
        phone.route(Pattern.compile("/evidence/uploads/.*from="), route -> {
            if (arrived.size() == 3) {
                phone.context().setOffline(true);
                route.abort();
            } else {
                arrived.add(route.request().url());
                route.resume();
            }
        });
        phone.setInputFiles("#files", new FilePayload("录音.amr", "audio/amr", RECORDING));
        phone.locator("#sending:has-text('网络不好')").waitFor();
        assertThat(phone.locator(".off").isVisible()).isTrue();
        Browser.assertUsable(phone, "evidence-bad-network");
        assertThat(arrived).hasSize(3);
        assertThat(phone.locator("main .skip-evidence").count()).isEqualTo(1);
    }

    private static void when_the_phone_is_closed(Page phone) {
        phone.close();
        phone.context().setOffline(false);
    }

    private Page when_the_worker_is_back(Page closed) {
        var phone = closed.context().newPage();
        phone.onRequest(request -> {
            if (request.url().contains("from=")) {
                parts.add(request.url().replaceAll(".*from=([0-9]+).*", "$1"));
            }
        });
        phone.navigate("/evidence");
        phone.locator("#sending:has-text('传到 60% 断了。')").waitFor();
        assertThat(phone.locator("#sending").innerText()).contains("录音.amr", "接着传", "（不用从头来）");
        Browser.assertUsable(phone, "evidence-broke-off");
        return phone;
    }

    private void then_the_recording_goes_on_from_where_it_stopped(Page phone) {
        phone.click("button:has-text('接着传')");
        phone.locator("#brought li:has-text('录音.amr')").waitFor();
        assertThat(parts)
                .containsExactly(String.valueOf(3 * Uploads.LARGEST_PART), String.valueOf(4 * Uploads.LARGEST_PART));
        phone.reload();
        assertThat(phone.locator("#sending li").count())
                .as("sent, and forgotten by the phone")
                .isZero();
        phone.click("main a:has-text('继续')");
    }

    private static void when_the_network_is_cut_at_sending(Page phone) {
        phone.click("main .btn");
        phone.check("input[value=MEDIATE]");
        phone.click("main button");
        assertThat(phone.locator("main").innerText()).contains("1 个");
        phone.fill("#name", "王木");
        phone.fill("#phone", "13800000001");
        phone.waitForTimeout(1_000);
        phone.context().setOffline(true);
        phone.check("input[name=consent]");
        phone.click("main form button");
        assertThat(phone.locator(".off").isVisible()).isTrue();
        assertThat(phone.inputValue("#name")).as("the page is still there").isEqualTo("王木");
    }

    private static void then_what_was_typed_is_still_there_and_is_sent(Page phone, Browser browser) {
        phone.navigate("/check");
        assertThat(phone.inputValue("#name")).isEqualTo("王木");
        assertThat(phone.inputValue("#phone")).isEqualTo("13800000001");
        assertThat(phone.locator("main").innerText()).contains("石楼工地", "拖欠工资", "1 个");
        phone.check("input[name=consent]");
        phone.click("main form button");
        phone.fill("#code", newestCode(browser));
        phone.click("main form button");
        assertThat(phone.locator("#receipt-number").innerText()).startsWith("20260304-");
    }

    private void then_there_is_one_case_with_the_recording(Page phone) {
        assertThat(jdbc.sql("select count(*) from casefile.case_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        phone.navigate("/cases");
        phone.click("main a:has-text('看已交的')");
        assertThat(phone.locator("#brought li").count()).isEqualTo(1);
        Browser.assertUsable(phone, "evidence-of-a-case");
        var download = phone.waitForDownload(() -> phone.click("#brought a:has-text('录音.amr')"));
        assertThat(digest(download)).isEqualTo(FileStore.sha256(RECORDING));
    }

    private static String digest(Download download) {
        try {
            return FileStore.sha256(Files.readAllBytes(download.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newestCode(Browser browser) {
        var outbox = browser.phone();
        outbox.navigate("/demo/outbox");
        var text = outbox.locator("[data-template=code] .text").first().innerText();
        outbox.context().close();
        var code = Pattern.compile("验证码([0-9]{6})").matcher(text);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
