package org.fengqiao.platform.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.casefile.CaseBuilder;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An official reads how the month went; every figure opens exactly the cases it counts. */
@PlatformTest(demonstration = true)
class OverviewScenario {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles files;

    @Autowired
    private TestClock clock;

    @Test
    void each_figure_opens_a_list_of_just_as_many_cases() {
        clock.moveTo(Instant.parse("2026-02-20T01:00:00Z"));
        aCase(ClaimType.WAGE, "440113105");
        clock.moveTo(TestClock.START);
        var settled = aCase(ClaimType.WAGE, "440113105");
        aCase(ClaimType.SEVERANCE, "440113105");
        aCase(ClaimType.WAGE, "440106001");
        settle(settled);

        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "songtong");
            desk.navigate("/cockpit");
            assertThat(desk.locator(".headline").innerText())
                    .contains("3月：收到 3 件，比上月多 2 件；调成 1 件")
                    .contains("番禺区最多，2 件。");
            assertThat(desk.locator("main").innerText()).contains("拖欠工资").contains("天河区");
            Browser.assertUsable(desk, "cockpit");
            assertOpensItsList(desk, ".counts a >> nth=0", "3");
            assertOpensItsList(desk, ".counts a >> nth=2", "1");
            assertOpensItsList(desk, "table.bars >> nth=0 >> a >> nth=0", "2");
            assertThat(desk.locator("main").innerText()).contains("张*").doesNotContain("张三友");

            var phone = browser.phone();
            phone.context().addCookies(desk.context().cookies());
            phone.navigate("/cockpit");
            Browser.assertUsable(phone, "cockpit");
        }
    }

    private static void assertOpensItsList(Page desk, String figure, String count) {
        desk.navigate("/cockpit");
        desk.click(figure);
        assertThat(desk.locator("h1").innerText()).contains("共 " + count + " 件");
        assertThat(desk.locator("[data-row]").count()).isEqualTo(Integer.parseInt(count));
    }

    private CaseId aCase(ClaimType claim, String place) {
        return CaseBuilder.aCase()
                .at(clock.instant())
                .handledBy(CENTER.id(), CENTER.reach())
                .claiming(claim)
                .inPlace(place)
                .by(new UUID(7, 7))
                .openIn(files);
    }

    private void settle(CaseId id) {
        var dispatcher = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), dispatcher);
        files.move(id, Stage.Event.START_MEDIATION, dispatcher);
        var applicant = Actor.party(new UUID(7, 7));
        files.move(id, Stage.Event.AGREE, applicant);
        files.move(id, Stage.Event.TAKE_EFFECT, applicant);
    }
}
