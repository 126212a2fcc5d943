package org.fengqiao.platform.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a text message to an answer, without script; then the worker from a text message to a counter-offer. */
@PlatformTest(demonstration = true)
class AnsweringAnInvitationScenario {

    private static final String WORKER_PHONE = "13800001234";
    private static final String EMPLOYER_PHONE = "13900005678";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles files;

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    private int pages;
    private int taps;
    private int digits;

    @Test
    void the_employer_admits_a_part_in_four_pages_and_the_worker_makes_a_counter_offer() {
        var id = invited();
        try (var browser = new Browser(port)) {
            var employer = browser.phoneWithoutScript();
            employer_answers(browser, employer);
            employer_makes_an_offer(employer);
            worker_counters(browser.phone(), id);
            employer_sees_what_agreeing_means(browser, employer, id);
        }
    }

    private void employer_answers(Browser browser, Page phone) {
        go(phone, "/i");
        look(browser, phone, "p18-code");
        type(phone, "code", code(browser, "邀请码\\s?([0-9]{8})"));
        press(phone, "继续");
        assertThat(phone.locator("main").innerText())
                .doesNotContain("张三友", "9,300")
                .contains("139****5678");
        look(browser, phone, "p18-prove");
        type(phone, "code", code(browser, "验证码([0-9]{6})"));
        press(phone, "查看并回应");
        assertThat(phone.locator("main").innerText()).contains("张三友", "9,300 元");
        press(phone, "提交回应");
        assertThat(phone.title()).startsWith("有错误：");
        taps--;
        pages--;
        choose(phone, "attitude-1", "PARTLY_ADMITTED");
        phone.fill("[name=amount-1]", "6000");
        choose(phone, "attitude-2", "DENIED");
        look(browser, phone, "p18-answer");
        press(phone, "提交回应");
        assertThat(phone.locator("h1").innerText()).isEqualTo("回应已提交");
        look(browser, phone, "p18-answered");
        assertThat(pages).isLessThanOrEqualTo(4);
        assertThat(taps).isLessThanOrEqualTo(10);
        assertThat(digits).isEqualTo(14);
    }

    private void employer_makes_an_offer(Page phone) {
        phone.click("text=去商量方案");
        phone.click("text=出第一个方案");
        phone.fill("[name=amount]", "90000");
        phone.click("main button:has-text('发给对方')");
        assertThat(phone.locator(".errors").innerText()).contains("请写哪天付。只写金额，对方没法答应");
        phone.fill("[name=due]", "3月20日");
        phone.click("main button:has-text('发给对方')");
        assertThat(phone.locator(".errors").innerText()).contains("方案 90,000 元是要求的 4.8 倍，是不是多写了 0？");
        phone.fill("[name=amount]", "8000");
        phone.click("main button:has-text('发给对方')");
        assertThat(phone.locator("main").innerText()).contains("您的方案（第 1 个）", "8,000 元", "等对方答复");
    }

    private void worker_counters(Page phone, CaseId id) {
        pages = 0;
        taps = 0;
        digits = 0;
        go(phone, "/sign-in?back=/cases/" + id.text() + "/offers");
        // The phone's own number is filled in by the browser.
        phone.fill("[name=phone]", WORKER_PHONE);
        press(phone, "发验证码");
        type(phone, "code", code(phone, "验证码([0-9]{6})"));
        press(phone, "继续");
        assertThat(phone.locator("main").innerText()).contains("轮到您", "8,000 元", "3月20日");
        Browser.assertUsable(phone, "p12");
        phone.click("text=还一个价");
        taps++;
        assertThat(phone.inputValue("[name=due]")).isEqualTo("2026-03-20");
        Browser.assertUsable(phone, "p12-counter");
        type(phone, "amount", "8800");
        press(phone, "发给对方");
        assertThat(phone.locator("main").innerText()).contains("您的方案（第 2 个）", "8,800 元", "来往记录");
        Browser.assertUsable(phone, "p12-ledger");
        assertThat(taps).isLessThanOrEqualTo(7);
        assertThat(digits).isLessThanOrEqualTo(12);
    }

    private void employer_sees_what_agreeing_means(Browser browser, Page phone, CaseId id) {
        phone.navigate("/cases/" + id.text() + "/offers");
        assertThat(phone.locator("main").innerText()).contains("比您多 800 元");
        phone.click("text=看看同意后会怎样");
        assertThat(phone.locator("main").innerText()).contains("8,800 元", "还没签，可以反悔");
        look(browser, phone, "p12-consequences");
        phone.click("main button");
        assertThat(files.findForSystem(id).orElseThrow().stage()).isEqualTo(Stage.SIGNING);
    }

    private CaseId invited() {
        var dispatcher = Actor.staff(
                UUID.randomUUID(),
                Hat.DISPATCHER,
                DemonstrationOrganizations.SHILOU.id(),
                DemonstrationOrganizations.SHILOU.reach());
        var id = aCase().by(people.withPhone(new PhoneNumber(WORKER_PHONE)))
                .route(Route.NEGOTIATE)
                .claiming(ClaimType.WAGE, ClaimType.DOUBLE_WAGE)
                .respondentPhone(EMPLOYER_PHONE)
                .handledBy(DemonstrationOrganizations.SHILOU.id(), DemonstrationOrganizations.SHILOU.reach())
                .openIn(files);
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), dispatcher);
        files.move(id, Stage.Event.START_NEGOTIATION, dispatcher);
        await().untilAsserted(() -> assertThat(invitations.of(id)).isPresent());
        return id;
    }

    /** The same page in a window with script, where it can be examined. */
    private static void look(Browser browser, Page phone, String name) {
        var beside = browser.phone();
        beside.context().addCookies(phone.context().cookies());
        beside.navigate(phone.url());
        Browser.assertUsable(beside, name);
        beside.context().close();
    }

    private static String code(Browser browser, String pattern) {
        return code(browser.phone(), pattern);
    }

    /** Read from the demonstration's outbox in a window of its own. */
    private static String code(Page beside, String pattern) {
        var outbox = beside.context().newPage();
        outbox.navigate("/demo/outbox");
        var found = Pattern.compile(pattern).matcher(outbox.content());
        assertThat(found.find()).isTrue();
        outbox.close();
        return found.group(1);
    }

    private void go(Page phone, String path) {
        phone.navigate(path);
        pages++;
    }

    private void type(Page phone, String field, String typed) {
        phone.fill("[name=" + field + "]", typed);
        digits += typed.length();
        taps++;
    }

    private void choose(Page phone, String field, String value) {
        phone.check("[name=" + field + "][value=" + value + "]");
        taps++;
    }

    private void press(Page phone, String button) {
        phone.click("main button:has-text('" + button + "')");
        taps++;
        pages++;
    }
}
