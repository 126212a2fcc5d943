package org.fengqiao.platform.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.agreement.AgreedCase.EMPLOYER_PHONE;
import static org.fengqiao.platform.agreement.AgreedCase.TERMS;
import static org.fengqiao.platform.agreement.AgreedCase.WORKER_PHONE;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.document.Paper;
import org.fengqiao.platform.document.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** T8: an agreement goes out for signing, both sign on their phones, the mediator signs, the seal is put, and anybody can verify it. */
@PlatformTest(demonstration = true)
class SigningOnAPhoneScenario {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Agreements agreements;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private People people;

    @Autowired
    private Papers papers;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path folder;

    private int clicks;
    private int taps;

    @Test
    void an_agreement_is_signed_by_all_and_verified_by_anybody() throws Exception {
        var agreed = AgreedCase.mediated(cases, people);
        agreements.draft(agreed.id(), AgreementKind.MEDIATION, UUID.randomUUID(), TERMS);
        try (var browser = new Browser(port)) {
            var mediator = browser.desk();
            the_mediator_sends_it_out(mediator);
            the_worker_reads_and_signs_without_script(browser);
            the_employer_draws_a_signature(browser);
            the_mediator_signs(mediator);
            the_seal_is_put(browser.desk());
            var paper = papers.find(
                            agreements.inEffect(agreed.id()).orElseThrow().paper())
                    .orElseThrow();
            anybody_verifies_it(browser.phone(), paper);
        }
    }

    private void the_mediator_sends_it_out(Page desk) {
        Browser.signInAtTheDesk(desk, "zhoumin");
        click(desk, "a.open:has-text('核对协议')");
        assertThat(desk.locator("main").innerText()).contains("捌仟伍佰元整", "分2期付清", "签字完成前受保护");
        desk.click("button:has-text('发给双方签字')");
        assertThat(desk.locator(".errors").innerText()).contains("请选一项履约能力");
        Browser.assertUsable(desk, "w08-draft");
        click(desk, "[value=DOUBTFUL]");
        click(desk, "button:has-text('发给双方签字')");
        assertThat(desk.locator("main").innerText()).contains("签字进度", "◇ 申请人签名");
        Browser.assertUsable(desk, "w08-signing");
    }

    private void the_worker_reads_and_signs_without_script(Browser browser) {
        var phone = browser.phoneWithoutScript();
        browser.signInByPhone(phone, WORKER_PHONE, "/cases");
        tap(phone, "a:has-text('看协议，签字')");
        assertThat(phone.locator("#plain").innerText()).contains("8,500 元", "4月20日", "写进去的这几项就算清了");
        browser.assertUsableBeside(phone, "p15");

        tap(phone, "[name=how-much][value='930000']");
        tap(phone, "[name=by-when][value='2026-04-20']");
        tap(phone, "[name=afterwards][value=SETTLED]");
        phone.click("button:has-text('我看懂了')");
        assertThat(phone.locator(".errors").innerText()).contains("协议里写的一共是 8,500 元，请再看一遍");
        assertThat(phone.isChecked("[name=by-when][value='2026-04-20']")).isTrue();
        phone.check("[name=how-much][value='850000']");
        clock.advance(Duration.ofMinutes(2));
        tap(phone, "button:has-text('我看懂了')");

        browser.assertUsableBeside(phone, "p15-sign");
        assertThat(phone.inputValue("[name=name]")).isEqualTo("张三友");
        phone.fill("[name=identity]", "440101199001011234");
        phone.fill("[name=code]", "000000");
        phone.click("main button:has-text('签字') >> nth=0");
        assertThat(phone.locator(".errors").innerText()).contains("身份证号最后一位对不上，请再对一遍。先不填也能继续");
        phone.fill("[name=identity]", "");
        phone.fill("[name=code]", browser.newestCode());
        tap(phone, "main button:has-text('签字') >> nth=0");

        assertThat(phone.locator("main").innerText()).contains("您已签字", "等对方签字");
        browser.assertUsableBeside(phone, "p15-signed");
        assertThat(taps).isLessThanOrEqualTo(8);
    }

    private void the_employer_draws_a_signature(Browser browser) {
        clock.advance(Duration.ofMinutes(2));
        var phone = browser.phone();
        browser.signInByPhone(phone, EMPLOYER_PHONE, "/cases");
        phone.click("a:has-text('看协议，签字')");
        phone.check("[name=how-much][value='850000']");
        phone.check("[name=by-when][value='2026-04-20']");
        phone.check("[name=afterwards][value=SETTLED]");
        clock.advance(Duration.ofMinutes(2));
        phone.click("button:has-text('我看懂了')");
        phone.fill("[name=name]", "陈四海");
        phone.fill("[name=duty]", "项目经理");
        var pad = phone.locator("canvas").boundingBox();
        phone.mouse().move(pad.x + 20, pad.y + 70);
        phone.mouse().down();
        phone.mouse().move(pad.x + 120, pad.y + 20);
        phone.mouse().move(pad.x + 250, pad.y + 80);
        phone.mouse().up();
        Browser.assertUsable(phone, "p15-drawn");
        phone.fill("[name=code]", browser.newestCode());
        phone.click("main button:has-text('签字') >> nth=0");
        assertThat(phone.locator("main").innerText()).contains("双方已签，等调解员签名、盖章后生效");
    }

    private void the_mediator_signs(Page desk) {
        desk.navigate("/desk");
        click(desk, "a.open:has-text('双方已签，请签名')");
        desk.fill("[name=one-time]", "000000");
        desk.click("button:has-text('调解员签名')");
        assertThat(desk.locator(".errors").innerText()).contains("口令不对或已用过");
        desk.fill("[name=one-time]", new AgreementSteps(application).oneTime());
        click(desk, "button:has-text('调解员签名')");
        assertThat(desk.locator("main").innerText()).contains("✓ 调解员签名", "◇ 调解组织盖章");
        assertThat(clicks).isLessThanOrEqualTo(9);
    }

    private void the_seal_is_put(Page desk) {
        clock.advance(Duration.ofMinutes(1));
        Browser.signInAtTheDesk(desk, "wuqing");
        desk.navigate("/desk/hats");
        desk.click("button:has-text('用印')");
        desk.navigate("/desk/seals");
        Browser.assertUsable(desk, "w08-seals");
        desk.click("a.open");
        Browser.assertUsable(desk, "w08-seal");
        desk.click("button:has-text('盖章，协议生效')");
        assertThat(desk.locator("main").innerText()).contains("没有等着盖章的协议");
    }

    private void anybody_verifies_it(Page phone, Paper paper) throws Exception {
        var pdf = Files.write(folder.resolve("agreement.pdf"), papers.content(paper));
        phone.navigate("/v");
        phone.fill("[name=code]", "4401-XXXX");
        phone.click("main button");
        assertThat(phone.locator(".errors").innerText()).contains("没有这个核验码");
        Browser.assertUsable(phone, "verify-error");
        phone.fill("[name=code]", paper.code());
        phone.click("main button");
        assertThat(phone.locator("#state").innerText()).contains("有效");
        phone.setInputFiles("[name=copy]", pdf);
        phone.click("main button");
        assertThat(phone.locator("#verification").innerText()).contains("与出具的文书完全一致");
        Browser.assertUsable(phone, "verified");

        var altered = papers.content(paper);
        altered[altered.length / 2] ^= 1;
        phone.setInputFiles("[name=copy]", Files.write(folder.resolve("altered.pdf"), altered));
        phone.click("main button");
        assertThat(phone.locator("#verification").innerText()).contains("被改动过");
    }

    private void click(Page page, String what) {
        page.click(what);
        clicks++;
    }

    private void tap(Page page, String what) {
        page.click(what);
        taps++;
    }
}
