package org.fengqiao.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
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

/** A dispatcher's morning: what must be done first stands first, says why, and is one key away. */
@PlatformTest(demonstration = true)
class TodayScenario {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_first_thing_to_do_is_seen_without_a_click_and_opened_with_one() {
        waits(TODAY.plusDays(2), Rank.OLDEST);
        waits(TODAY, Rank.OLDEST);
        var overdue = waits(TODAY.minusDays(1), Rank.OLDEST);
        waits(TODAY.plusDays(5), Rank.COLLECTIVE);

        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            assertThat(desk.locator("h1").innerText()).contains("4");
            var first = desk.locator("ol.list li").first();
            assertThat(first.innerText()).contains("超期 1 天").contains("因为：法定期限已过 1 天");
            assertThat(desk.locator("ol.list li").nth(1).innerText()).contains("今天");
            assertThat(desk.locator("ol.list li").nth(2).innerText()).contains("集体");
            Browser.assertUsable(desk, "today");

            desk.click("[data-keys]");
            desk.keyboard().press("j");
            desk.keyboard().press("Enter");
            desk.waitForURL("**/desk/pool/" + overdue.text());

            var phone = browser.phone();
            phone.context().addCookies(desk.context().cookies());
            phone.navigate("/desk");
            Browser.assertUsable(phone, "today");
        }
    }

    @Test
    void a_morning_with_nothing_to_do_says_so() {
        try (var browser = new Browser(port)) {
            Page desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            assertThat(desk.locator("main").innerText()).contains("今天没有要办的");
            Browser.assertUsable(desk, "today-empty");
        }
    }

    private CaseId waits(LocalDate due, Rank rank) {
        var id = aCase().handledBy(DemonstrationOrganizations.SHILOU.id(), DemonstrationOrganizations.SHILOU.reach())
                .by(UUID.randomUUID())
                .openIn(files);
        transaction.executeWithoutResult(_ -> tasks.open(
                new NewTask(id, "intake.accept", Turn.DISPATCHER, null, due, rank, "/desk/pool/" + id.text())));
        return id;
    }
}
