package org.fengqiao.platform.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fengqiao.platform.agreement.AgreedCase.EMPLOYER_PHONE;
import static org.fengqiao.platform.agreement.AgreedCase.TERMS;
import static org.fengqiao.platform.agreement.AgreedCase.WORKER_PHONE;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.agreement.AgreedCase;
import org.fengqiao.platform.agreement.AgreementSteps;
import org.fengqiao.platform.casefile.CasePapers;
import org.fengqiao.platform.document.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** P16 and T9: the first payment comes, the second is late; a call is recorded and the next one sets itself. */
@PlatformTest(demonstration = true)
class FollowingUpScenario {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PaymentRounds rounds;

    @Autowired
    private CasePapers papers;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path folder;

    private int clicks;

    @Test
    void the_first_payment_comes_and_the_second_is_called_for() throws Exception {
        var agreed = new AgreementSteps(application).mediatedInEffect(TERMS);
        await().until(() ->
                papers.newest(agreed.id(), PaperKind.PERFORMANCE_NOTICE).isPresent());
        try (var browser = new Browser(port)) {
            clock.moveTo(LocalDate.parse("2026-03-19"));
            var worker = browser.phoneWithoutScript();
            the_worker_tells_an_account(browser, worker, agreed);
            the_employer_pays_and_proves_it(browser, agreed);
            the_worker_says_it_came(browser, worker, agreed);

            clock.moveTo(LocalDate.parse("2026-04-24"));
            rounds.round(10);
            the_worker_sees_the_way_on(browser, worker, agreed);
            the_mediator_calls_and_the_next_call_sets_itself(browser.desk());
        }
    }

    private void the_worker_tells_an_account(Browser browser, Page phone, AgreedCase agreed) {
        browser.signInByPhone(phone, WORKER_PHONE, "/cases/" + agreed.id().text() + "/payments");
        assertThat(phone.locator("main").innerText()).contains("第 1 笔", "4,500 元", "3月20日", "第 2 笔", "还没填");
        browser.assertUsableBeside(phone, "p16");
        phone.click("text=填收款账户");
        phone.fill("[name=number]", "4111 1111 1111 1112");
        phone.click("main button");
        assertThat(phone.locator(".errors").innerText()).contains("这个卡号对不上，请再对一遍。钱只付到您本人名下的卡");
        phone.fill("[name=number]", "4111 1111 1111 1111");
        clock.advance(Duration.ofMinutes(2));
        phone.click("main button");
        browser.assertUsableBeside(phone, "p16-account");
        phone.fill("[name=code]", browser.newestCode());
        phone.click("main button");
        assertThat(phone.locator("main").innerText()).contains("**** **** 1111");
    }

    private void the_employer_pays_and_proves_it(Browser browser, AgreedCase agreed) throws Exception {
        var phone = browser.phone();
        browser.signInByPhone(phone, EMPLOYER_PHONE, "/cases/" + agreed.id().text() + "/payments");
        assertThat(phone.locator("main").innerText()).contains("**** **** 1111").doesNotContain("4111111111111111");
        phone.click("text=看完整账号");
        assertThat(phone.locator("#account").innerText()).contains("4111111111111111");
        phone.setInputFiles("#proof-1", Files.writeString(folder.resolve("转账.rar"), "Rar!"));
        phone.click("main button:has-text('第 1 笔已付')");
        assertThat(phone.locator(".errors").innerText()).contains("“转账.rar”打不开。请传照片或PDF");
        Browser.assertUsable(phone, "p16-employer-error");
        phone.setInputFiles(
                "#proof-1",
                Files.write(folder.resolve("转账.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2}));
        phone.click("main button:has-text('第 1 笔已付')");
        assertThat(phone.locator("#payment-1").innerText()).contains("已付，等确认");
        Browser.assertUsable(phone, "p16-employer");
    }

    private void the_worker_says_it_came(Browser browser, Page phone, AgreedCase agreed) {
        phone.navigate("/cases/" + agreed.id().text());
        phone.click("a:has-text('钱收到了吗')");
        phone.click("button:has-text('第 1 笔收到了')");
        assertThat(phone.locator("#payment-1").innerText()).contains("✓ 已收到");
        phone.click("text=说说办得怎么样");
        phone.check("[value=PAID]");
        phone.check("[value=SATISFIED]");
        phone.check("[name=job-help][value=no]");
        browser.assertUsableBeside(phone, "p16-visit");
        phone.click("main button");
        assertThat(phone.locator("main").innerText()).contains("记下了，谢谢");
    }

    private void the_worker_sees_the_way_on(Browser browser, Page phone, AgreedCase agreed) {
        phone.navigate("/cases/" + agreed.id().text() + "/payments");
        assertThat(phone.locator("main").innerText()).contains("超期 4 天", "对方没按时付，可以走下一步");
        browser.assertUsableBeside(phone, "p16-late");
    }

    private void the_mediator_calls_and_the_next_call_sets_itself(Page desk) {
        Browser.signInAtTheDesk(desk, "zhoumin");
        Browser.assertUsable(desk, "w01-late");
        desk.navigate("/desk/follow-up");
        Browser.assertUsable(desk, "w09");
        click(desk, "a.open:has-text('到期没付')");
        assertThat(desk.locator("main").innerText()).contains("第 2 笔 4,000 元超期 4 天没付", "工程款月底结");
        desk.click("button:has-text('记下')");
        assertThat(desk.locator(".errors").innerText()).contains("请选一个结果");
        click(desk, "[value=PROMISED]");
        desk.fill("[name=promised-on]", "4月28日");
        Browser.assertUsable(desk, "w09-call");
        click(desk, "button:has-text('记下')");
        assertThat(clicks).isLessThanOrEqualTo(5);
        assertThat(desk.locator("main").innerText()).contains("还剩 5 天");
    }

    private void click(Page page, String what) {
        page.click(what);
        clicks++;
    }
}
