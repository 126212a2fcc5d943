package org.fengqiao.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The organization asks the worker for a pay slip; it comes late, and is looked at. The other side sees none of it. */
@PlatformTest(demonstration = true)
class AskingForEvidenceScenario {

    private static final String WHAT = "去年 11 月到 1 月的工资条";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private People people;

    @Autowired
    private Journal journal;

    private TwoSides it;
    private String home;

    @BeforeEach
    void both_sides_came_in() {
        it = TwoSides.met(cases, people);
        home = "/cases/" + it.id().text();
    }

    @Test
    void what_is_asked_for_comes_late_and_is_looked_at() {
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            the_dispatcher_asks(desk);
            var worker = signedIn(browser, TwoSides.WORKER_PHONE);
            the_worker_sees_what_and_until_when(worker, browser);
            clock.moveTo(LocalDate.of(2026, 3, 11));
            it_is_late_and_can_still_be_brought(worker, desk);
            the_worker_brings_it(worker);
            the_dispatcher_looks(desk, browser);
        }
    }

    @Test
    void a_side_says_that_it_has_none() {
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            ask(desk, "RESPONDENT", "2026-03-09");
            var employer = signedIn(browser, TwoSides.EMPLOYER_PHONE);
            employer.navigate(home + "/evidence");
            employer.click("button:has-text('没有这样的材料')");
            assertThat(employer.url()).endsWith(home);
            desk.reload();
            assertThat(desk.locator(".requests").innerText()).contains("说没有");
        }
    }

    @Test
    void the_other_side_and_strangers_find_nothing() {
        try (var browser = new Browser(port)) {
            var worker = signedIn(browser, TwoSides.WORKER_PHONE);
            bring(worker);
            var file = worker.locator("#brought a").getAttribute("href");
            assertThat(status(worker, file)).isEqualTo(200);

            var employer = signedIn(browser, TwoSides.EMPLOYER_PHONE);
            assertThat(status(employer, home + "/evidence")).isEqualTo(200);
            employer.navigate(home + "/evidence");
            assertThat(employer.locator("main").innerText())
                    .contains("您还没有交过材料")
                    .doesNotContain("工资条.jpg");
            Browser.assertUsable(employer, "evidence-respondent");
            assertThat(status(employer, file)).isEqualTo(404);

            var stranger = signedIn(browser, "13700000000");
            assertThat(status(stranger, home + "/evidence")).isEqualTo(404);
            assertThat(status(stranger, file)).isEqualTo(404);
            assertThat(status(worker, "/desk" + file)).as("a party at the desk").isEqualTo(403);
        }
    }

    @Test
    void an_official_sees_that_there_is_a_photo_and_neither_its_name_nor_the_photo() {
        try (var browser = new Browser(port)) {
            bring(signedIn(browser, TwoSides.WORKER_PHONE));
            var office = browser.desk();
            Browser.signInAtTheDesk(office, "wuqing");
            office.navigate("/desk" + home);
            assertThat(office.locator("main").innerText()).contains("工资条.jpg", "看照片");

            var official = browser.desk();
            Browser.signInAtTheDesk(official, "songtong");
            official.navigate("/desk" + home);
            assertThat(official.locator("main").innerText())
                    .contains("照片", "申请人")
                    .doesNotContain("工资条.jpg", "看照片");
        }
    }

    @Test
    void who_was_signed_out_meanwhile_signs_in_and_goes_on() {
        try (var browser = new Browser(port)) {
            var worker = signedIn(browser, TwoSides.WORKER_PHONE);
            worker.navigate(home + "/evidence");
            worker.context().clearCookies();
            worker.setInputFiles("#files", new FilePayload("工资条.jpg", "image/jpeg", Samples.photo(300, 200)));
            worker.waitForURL(Pattern.compile("/sign-in\\?back="));
            signIn(worker, browser, TwoSides.WORKER_PHONE);
            assertThat(worker.url()).endsWith(home + "/evidence");
            worker.click("button:has-text('接着传')");
            worker.locator("#brought li:has-text('工资条.jpg')").waitFor();
        }
    }

    private void the_dispatcher_asks(Page desk) {
        desk.navigate("/desk" + home);
        desk.click("a:has-text('看全部、要材料')");
        desk.click("button:has-text('发给这一方')");
        assertThat(desk.locator("#errors").innerText()).contains("请选请谁补");
        desk.check("[value=APPLICANT]");
        desk.click("button:has-text('发给这一方')");
        assertThat(desk.locator("#errors").innerText()).contains("请写补什么");
        desk.fill("#what", WHAT);
        desk.fill("#due", "2026-03-01");
        desk.click("button:has-text('发给这一方')");
        assertThat(desk.locator("#errors").innerText()).contains("请选今天或以后的一天");
        assertThat(desk.inputValue("#what")).isEqualTo(WHAT);
        Browser.assertUsable(desk, "evidence-ask-refused");
        desk.fill("#due", "2026-03-09");
        desk.click("button:has-text('发给这一方')");
        assertThat(desk.locator(".requests").innerText()).contains(WHAT, "等他交", "2026年3月9日");
    }

    private void the_worker_sees_what_and_until_when(Page worker, Browser browser) {
        var outbox = browser.phone();
        outbox.navigate("/demo/outbox");
        var message = outbox.locator("[data-template=your-turn] .text").innerText();
        assertThat(message).contains("3月9日").doesNotContain("工资条").hasSizeLessThanOrEqualTo(70);

        worker.navigate(home);
        assertThat(worker.locator("main").innerText()).contains("轮到您", "2026年3月9日");
        Browser.assertUsable(worker, "case-home-asked");
        worker.click("main a:has-text('补材料')");
        assertThat(worker.locator("[data-request]").innerText()).contains(WHAT, "还剩 7 天");
        Browser.assertUsable(worker, "evidence-asked");
    }

    private void it_is_late_and_can_still_be_brought(Page worker, Page desk) {
        worker.navigate(home);
        assertThat(worker.locator("main").innerText()).contains("● 已超期 2 天");
        Browser.assertUsable(worker, "case-home-late");
        worker.click("main a:has-text('补材料')");
        assertThat(worker.locator("[data-request]").innerText()).contains("● 已超期 2 天，现在还可以交");
        Browser.assertUsable(worker, "evidence-late");
        desk.reload();
        assertThat(desk.locator(".requests").innerText()).contains("已超期 2 天");
        Browser.assertUsable(desk, "evidence-desk-late");
    }

    private void the_worker_brings_it(Page worker) {
        bring(worker);
        assertThat(worker.locator("[data-request]").count()).isZero();
        worker.navigate(home);
        assertThat(worker.locator("main").innerText()).contains("等调解组织", "看交来的材料");
    }

    private void the_dispatcher_looks(Page desk, Browser browser) {
        desk.navigate("/desk");
        desk.click("a:has-text('看交来的材料')");
        assertThat(desk.locator("main").innerText()).contains("工资条.jpg", "有新交来的", "已交来");
        assertThat(reads()).isZero();
        desk.click("summary:has-text('看照片')");
        desk.waitForCondition(
                () -> (Boolean) desk.evaluate("document.querySelector('img.photo').naturalWidth === 300"));
        assertThat(reads()).isEqualTo(1);
        Browser.assertUsable(desk, "evidence-desk");
        desk.click("button:has-text('看过了')");
        assertThat(desk.locator("button:has-text('看过了')").count()).isZero();

        desk.navigate("/desk" + home);
        assertThat(desk.locator(".timeline").innerText()).contains("查看证据", "请一方补材料", "交来所要的材料");
        var download = desk.waitForDownload(() -> desk.click("a:has-text('工资条.jpg')"));
        assertThat(download.suggestedFilename()).isEqualTo("工资条.jpg");
        assertThat(reads()).isEqualTo(2);
        Browser.assertUsable(desk, "case-with-evidence");

        var phone = browser.phone();
        phone.context().addCookies(desk.context().cookies());
        phone.navigate("/desk" + home + "/evidence");
        Browser.assertUsable(phone, "evidence-desk");
    }

    private void ask(Page desk, String side, String due) {
        desk.navigate("/desk" + home + "/evidence");
        desk.check("[value=" + side + "]");
        desk.fill("#what", WHAT);
        desk.fill("#due", due);
        desk.click("button:has-text('发给这一方')");
    }

    private void bring(Page worker) {
        worker.navigate(home + "/evidence");
        worker.setInputFiles("#files", new FilePayload("工资条.jpg", "image/jpeg", Samples.photo(300, 200)));
        worker.locator("#brought li:has-text('工资条.jpg')").waitFor();
    }

    private long reads() {
        return journal.of(Chain.ofCase(it.id())).stream()
                .map(JournalLine::verb)
                .filter("evidence.read"::equals)
                .count();
    }

    private static int status(Page page, String path) {
        return page.request().get(path).status();
    }

    private Page signedIn(Browser browser, String phoneNumber) {
        var phone = browser.phone();
        phone.navigate("/sign-in?back=" + home);
        signIn(phone, browser, phoneNumber);
        return phone;
    }

    private void signIn(Page phone, Browser browser, String phoneNumber) {
        // So that the code is the newest one.
        clock.advance(Duration.ofMinutes(2));
        phone.fill("[name=phone]", phoneNumber);
        phone.click("main button");
        phone.fill("[name=code]", newestCode(browser));
        phone.click("main button");
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
