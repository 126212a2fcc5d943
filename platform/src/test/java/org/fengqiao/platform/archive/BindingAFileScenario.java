package org.fengqiao.platform.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.agreement.AgreedCase.EMPLOYER_PHONE;
import static org.fengqiao.platform.agreement.AgreedCase.TERMS;
import static org.fengqiao.platform.agreement.AgreedCase.WORKER_PHONE;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.agreement.AgreedCase;
import org.fengqiao.platform.agreement.AgreementSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PlatformTest(demonstration = true)
class BindingAFileScenario {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Test
    void what_two_settled_alone_is_bound_when_both_said_yes_and_nothing_is_missing() {
        var steps = new BoundCase(application);
        var it = steps.paid(new AgreementSteps(application).settledInEffect(TERMS));
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            desk.click("a.open:has-text('结案了，归档')");
            bind(desk);
            assertThat(desk.locator(".errors").innerText()).contains("要双方都同意才能归档");
            assertThat(desk.locator("main").innerText()).contains("还缺这些必备文书", "受理通知书", "现有 0 方同意");
            Browser.assertUsableAtBothSizes(desk, "w12-error");

            consents(browser, WORKER_PHONE, it, true);
            consents(browser, EMPLOYER_PHONE, it, false);
            steps.acceptanceNotice(it.id());

            desk.navigate("/desk/cases/" + it.id().text() + "/archive");
            assertThat(desk.locator("main").innerText())
                    .contains("现有 2 方同意", "履行告知书")
                    .doesNotContain("还缺");
            Browser.assertUsableAtBothSizes(desk, "w12-filled");
            bind(desk);
            assertThat(desk.locator("main")).containsText("已归档");
            Browser.assertUsableAtBothSizes(desk, "w12-bound");
            var zip = desk.waitForDownload(() -> desk.click("text=取出整卷"));
            assertThat(zip.suggestedFilename()).isEqualTo(it.id().text() + ".zip");
        }
    }

    private void consents(Browser browser, String phone, AgreedCase it, boolean first) {
        clock.advance(Duration.ofMinutes(2));
        var page = browser.phoneWithoutScript();
        browser.signInByPhone(page, phone, "/cases/" + it.id().text());
        page.click("a:has-text('和解协议要不要归档')");
        if (first) {
            browser.assertUsableBeside(page, "archive-consent");
            page.click("main button");
            assertThat(page.locator(".errors").innerText()).contains("请选同意或不同意");
            assertThat(page.title()).startsWith("有错误：");
        }
        page.check("[name=consent][value=yes]");
        page.click("main button");
        assertThat(page.locator("main").innerText()).doesNotContain("和解协议要不要归档");
    }

    private static void bind(Page desk) {
        desk.click("main button:has-text('归档')");
    }
}
