package org.fengqiao.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker with a cheap phone tells what happened and has a receipt: T1, with its limits counted, with script and without. */
@PlatformTest(demonstration = true)
class ApplyingOnAPhoneScenario {

    private static final String STORY = "在石楼镇工地做木工，每月6000元，欠我三个月工资没发，今年1月离开了";
    private static final int MOST_PAGES = 11;
    private static final int MOST_TAPS = 28;
    private static final int MOST_TYPED = 60;

    @LocalServerPort
    private int port;

    /** Without script nothing can look at a page from inside; the pages are the same ones. */
    private boolean script = true;

    private int pages;
    private int taps;
    private int typed;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_wage_claim_is_filed_within_the_limits(boolean withScript) {
        script = withScript;
        try (var browser = new Browser(port)) {
            var phone = script ? browser.phone() : browser.phoneWithoutScript();
            when_the_worker_opens_the_portal(phone);
            when_the_worker_tells_the_story(phone);
            when_the_worker_answers_what_is_still_open(phone);
            when_the_worker_names_the_employer(phone);
            when_the_worker_has_nothing_to_show(phone);
            then_the_figure_is_shown_with_its_reason(phone);
            when_the_worker_chooses_a_mediator(phone);
            when_the_worker_checks_and_consents(phone);
            when_the_worker_types_the_code(phone, browser);
            then_there_is_a_receipt(phone);
            then_the_limits_are_kept();
        }
    }

    @Test
    void a_story_without_a_word_is_sent_back_with_what_to_do() {
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            phone.navigate("/story");
            phone.click("main button");
            assertThat(phone.title()).startsWith("有错误：");
            assertThat(phone.locator("#errors").innerText()).contains("请写一句发生了什么，或点一个最像的");
            assertThat(phone.evaluate("document.activeElement.id")).isEqualTo("errors");
            Browser.assertUsable(phone, "story-error");
        }
    }

    private void when_the_worker_opens_the_portal(Page phone) {
        phone.navigate("/");
        seen(phone, "home");
        tap(phone, "main .btn >> nth=0");
    }

    private void when_the_worker_tells_the_story(Page phone) {
        seen(phone, "story");
        type(phone, "#story", STORY);
        tap(phone, "main button");
    }

    private void when_the_worker_answers_what_is_still_open(Page phone) {
        while (phone.url().contains("/questions/")) {
            seen(phone, "question-" + phone.url().replaceAll(".*/", ""));
            if (phone.locator("[name=unknown]").count() > 0) {
                tap(phone, "[name=unknown]");
            } else {
                tap(phone, "input[value=unknown]");
                tap(phone, "main button");
            }
        }
        assertThat(phone.url()).endsWith("/employer");
    }

    private void when_the_worker_names_the_employer(Page phone) {
        seen(phone, "employer");
        type(phone, "#name", "石楼工地");
        tap(phone, "main button");
    }

    private void when_the_worker_has_nothing_to_show(Page phone) {
        seen(phone, "evidence");
        assertThat(phone.locator("main").innerText()).contains("能证明欠薪的，任选一样");
        tap(phone, "main .skip-evidence");
    }

    private void then_the_figure_is_shown_with_its_reason(Page phone) {
        seen(phone, "result");
        assertThat(phone.locator(".big").innerText()).contains("18,000");
        assertThat(phone.locator("main").innerText()).contains("依据充分");
        phone.locator("summary", new Page.LocatorOptions().setHasText("怎么算的"))
                .first()
                .click();
        assertThat(phone.locator("main").innerText())
                .contains("6,000 × 3 = 18,000")
                .contains("《劳动合同法》第30条");
        tap(phone, "main .btn");
    }

    private void when_the_worker_chooses_a_mediator(Page phone) {
        seen(phone, "choice");
        assertThat(phone.locator("input[name=route]:checked").count()).isZero();
        assertThat(phone.locator("main").innerText()).contains("不用调解也能申请仲裁").contains("石楼镇劳动争议调解中心");
        tap(phone, "input[value=MEDIATE]");
        tap(phone, "main button");
    }

    private void when_the_worker_checks_and_consents(Page phone) {
        seen(phone, "check");
        type(phone, "#name", "王木");
        type(phone, "#phone", "13800000001");
        tap(phone, "input[name=consent]");
        tap(phone, "main form button");
    }

    private void when_the_worker_types_the_code(Page phone, Browser browser) {
        seen(phone, "code");
        type(phone, "#code", newestCode(browser));
        tap(phone, "main form button");
    }

    private void then_there_is_a_receipt(Page phone) {
        seen(phone, "receipt");
        assertThat(phone.locator("#receipt-number").innerText()).matches("20260302-[0-9]{4}-[0-9]{4}");
        assertThat(phone.locator("main").innerText()).contains("拖欠工资").contains("单位还没有收到通知");
        phone.reload();
        assertThat(phone.locator("#receipt-number").innerText()).startsWith("20260302-");
        phone.navigate("/cases");
        pages--;
        seen(phone, "case-home");
        assertThat(phone.locator("main").innerText()).contains("等调解组织").contains("2026年3月5日");
    }

    private void then_the_limits_are_kept() {
        assertThat(pages).as("pages").isLessThanOrEqualTo(MOST_PAGES);
        assertThat(taps).as("taps").isLessThanOrEqualTo(MOST_TAPS);
        assertThat(typed).as("typed characters beside the phone and the code").isLessThanOrEqualTo(MOST_TYPED);
    }

    static String newestCode(Browser browser) {
        var outbox = browser.phone();
        outbox.navigate("/demo/outbox");
        var text = outbox.locator("[data-template=code] .text").first().innerText();
        outbox.close();
        var code = Pattern.compile("验证码([0-9]{6})").matcher(text);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private void seen(Page phone, String name) {
        pages++;
        if (script) {
            Browser.assertUsable(phone, name);
        }
    }

    private void tap(Page phone, String selector) {
        taps++;
        phone.locator(selector).first().click();
    }

    private void type(Page phone, String selector, String text) {
        typed += text.matches("[0-9]+") ? 0 : text.length();
        phone.fill(selector, text);
    }
}
