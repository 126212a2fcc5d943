package org.fengqiao.platform.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.linkage.EndedCase.talking;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.document.PaperText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** It ended without agreement: the worker hands over without script, the office accepts. Four clicks in all, nothing typed again. */
@PlatformTest(demonstration = true)
class GoingToArbitrationScenario {

    private static final Pattern CODE = Pattern.compile("验证码([0-9]{6})");

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private People people;

    private int clicks;

    @Test
    void the_packet_is_accepted_in_four_clicks() throws IOException {
        var it = talking(cases, people).ended(cases);
        try (var browser = new Browser(port)) {
            var worker = browser.phoneWithoutScript();
            var exits = "/cases/" + it.id().text() + "/exit";
            signIn(worker, browser, exits);
            worker_sees_the_ways_on(worker, browser, exits);
            worker_sees_what_goes_and_sends_it(worker, browser, exits);
            var liaison = browser.desk();
            office_accepts(liaison);
            assertThat(clicks).isLessThanOrEqualTo(4);
            office_tells_once_what_is_wrong_with_its_own_entry(liaison);
            worker.navigate(exits);
            assertThat(worker.locator("main").innerText()).contains("已有结果", "已裁决", "15 天内可以去法院起诉");
        }
    }

    private void worker_sees_the_ways_on(Page worker, Browser browser, String exits) {
        assertThat(worker.locator("main").innerText())
                .contains("没谈成", "申请劳动仲裁", "还剩 365 天", "番禺区劳动人事争议仲裁院", "不收费", "法律援助")
                .contains("申请支付令", "要先有一份已经生效的协议");
        look(browser, worker, exits, "p17");
    }

    private void worker_sees_what_goes_and_sends_it(Page worker, Browser browser, String exits) throws IOException {
        click(worker, "main a:has-text('再申请仲裁')");
        assertThat(worker.locator("main").innerText()).contains("会交", "9,300 元", "不会交", "谁出过什么价");
        look(browser, worker, exits + "/arbitration", "p17-hand-over");
        assertThat(read(worker, "text=预览申请书")).contains("预览，未提交", "支付拖欠的工资");
        click(worker, "main button");
        assertThat(worker.locator("main").innerText()).contains("已送出", "答复受不受理");
        assertThat(read(worker, "text=仲裁申请书")).contains("张三友登录平台核对后");
        assertThat(read(worker, "text=调解终止证明")).contains("特此证明");
        look(browser, worker, exits, "p17-sent");
    }

    private void office_accepts(Page liaison) throws IOException {
        Browser.signInAtTheDesk(liaison, "liangyi");
        assertThat(liaison.locator("h1").innerText()).contains("转交", "在办 1 件");
        Browser.assertUsable(liaison, "w15");
        click(liaison, "a.open");
        assertThat(liaison.locator("main").innerText()).contains("张三友", "9,300 元", "每月工资", "3,100 元", "未达成协议");
        Browser.assertUsable(liaison, "w15-packet");
        assertThat(read(liaison, "a:has-text('仲裁申请书')")).contains("13800001234", "证据清单");
        assertThat(read(liaison, "a:has-text('调解终止证明')")).contains("未达成调解协议");
        click(liaison, "button:has-text('受理')");
        assertThat(liaison.locator("main").innerText()).contains("办案机关已受理");
    }

    private void office_tells_once_what_is_wrong_with_its_own_entry(Page liaison) {
        liaison.click("button:has-text('登记结果')");
        assertThat(liaison.locator(".errors").innerText()).contains("请选一个结果");
        liaison.check("[value=AWARDED]");
        liaison.fill("[name=on]", "2026-03-03");
        liaison.click("button:has-text('登记结果')");
        assertThat(liaison.locator(".errors").innerText()).contains("也不晚于今天");
        assertThat(liaison.inputValue("[name=on]")).isEqualTo("2026-03-03");
        liaison.fill("[name=on]", "2026-03-02");
        liaison.click("button:has-text('登记结果')");
        assertThat(liaison.locator(".identity").innerText()).contains("已裁决");
        Browser.assertUsable(liaison, "w15-decided");
    }

    /** The text of the PDF that a link leads to. */
    private static String read(Page page, String link) throws IOException {
        return PaperText.of(Browser.paper(page, link), "read");
    }

    private void signIn(Page phone, Browser browser, String back) {
        phone.navigate("/sign-in?back=" + back);
        phone.fill("[name=phone]", EndedCase.WORKER_PHONE);
        phone.click("main button");
        phone.fill("[name=code]", code(browser));
        phone.click("main button");
    }

    private static String code(Browser browser) {
        var outbox = browser.phone();
        outbox.navigate("/demo/outbox");
        var found = CODE.matcher(outbox.locator("main").innerText());
        assertThat(found.find()).isTrue();
        outbox.context().close();
        return found.group(1);
    }

    /** Looked at beside, in a browser with script that has the same session. */
    private static void look(Browser browser, Page without, String path, String name) {
        var beside = browser.phone();
        beside.context()
                .addCookies(without.context().cookies().stream()
                        .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                                .setDomain(cookie.domain)
                                .setPath(cookie.path))
                        .toList());
        beside.navigate(path);
        Browser.assertUsable(beside, name);
        beside.context().close();
    }

    private void click(Page page, String what) {
        page.click(what);
        clicks++;
    }
}
