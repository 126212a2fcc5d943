package org.fengqiao.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A dispatcher accepts ten new applications at once, and declines one with the next door named. */
@PlatformTest(demonstration = true)
class AcceptingApplicationsScenario {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void ten_applications_are_accepted_and_assigned_with_at_most_fourteen_clicks() {
        for (int i = 0; i < 10; i++) {
            application();
        }
        var clicks = new AtomicInteger();
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            click(desk, "nav a[href='/desk/pool']", clicks);
            assertThat(desk.locator("[data-row]").count()).isEqualTo(10);
            Browser.assertUsable(desk, "pool");
            click(desk, "[data-all]", clicks);
            click(desk, ".bulk button", clicks);
            assertThat(desk.locator("tbody tr").count()).isEqualTo(10);
            assertThat(desk.locator("tbody tr").allInnerTexts()).allMatch(row -> row.contains("因为：在办最少"));
            Browser.assertUsable(desk, "pool-check");
            click(desk, "main form .btn", clicks);
            assertThat(desk.locator("h1").innerText()).isEqualTo("已受理 10 件");
            assertThat(desk.locator("main").innerText()).contains("穗劳人调〔2026〕000010号");
            Browser.assertUsable(desk, "pool-done");
            assertThat(clicks.get()).isLessThanOrEqualTo(14);
        }
    }

    @Test
    void declining_without_words_comes_back_with_what_to_write_and_what_was_chosen() {
        var id = application();
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            desk.navigate("/desk/pool/" + id.text());
            Browser.assertUsable(desk, "decide");
            desk.click("summary");
            desk.check("input[name=reason][value=NOT_LABOR]");
            desk.check("input[name=door][value=COURT]");
            desk.click(".btn.danger");
            assertThat(desk.locator("#errors").innerText()).contains("请写不受理的原因，当事人会看到这句话");
            assertThat(desk.title()).startsWith("有错误");
            assertThat(desk.isChecked("input[name=door][value=COURT]")).isTrue();
            Browser.assertUsable(desk, "decide-errors");

            var phone = browser.phone();
            phone.context().addCookies(desk.context().cookies());
            phone.navigate("/desk/pool/" + id.text());
            Browser.assertUsable(phone, "decide");
            phone.navigate("/desk/pool");
            Browser.assertUsable(phone, "pool");

            desk.fill("[name=explanation]", "这是承揽合同的纠纷，请到法院起诉。");
            desk.click(".btn.danger");
            desk.waitForURL("**/desk/pool");
            assertThat(desk.locator("main").innerText()).contains("没有等着受理的申请");
        }
    }

    private static void click(Page page, String what, AtomicInteger clicks) {
        page.click(what);
        clicks.incrementAndGet();
    }

    private CaseId application() {
        var id = aCase().handledBy(CENTER.id(), CENTER.reach()).openIn(files);
        transaction.executeWithoutResult(_ -> tasks.open(new NewTask(
                id,
                "intake.accept",
                Turn.DISPATCHER,
                null,
                LocalDate.of(2026, 3, 5),
                Rank.OLDEST,
                "/desk/pool/" + id.text())));
        return id;
    }
}
