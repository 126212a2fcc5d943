package org.fengqiao.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Element;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.journal.JournalLine;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member of staff finds a case, reads it, and sees where the two sides differ. */
@PlatformTest(demonstration = true)
class ReadingACaseScenario {

    private static final Actor DISPATCHER = Actor.staff(
            new UUID(3, 3),
            Hat.DISPATCHER,
            DemonstrationOrganizations.SHILOU.id(),
            DemonstrationOrganizations.SHILOU.reach());

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Journal journal;

    @Test
    void the_tail_of_a_number_leads_to_the_case_and_a_look_at_a_phone_number_leaves_a_trace() {
        var id = anAcceptedCase();
        aCaseOfTheCenter();
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            desk.navigate("/desk/cases");
            assertThat(desk.locator("[data-row]").count()).isEqualTo(2);
            Browser.assertUsable(desk, "cases");

            desk.fill("#find", "000001");
            desk.keyboard().press("Enter");
            desk.waitForURL("**/desk/cases/" + id.text());
            assertThat(desk.locator(".identity").innerText())
                    .contains("9,300 元")
                    .contains("已受理");
            assertThat(desk.locator("main").innerText()).contains("138****1234").doesNotContain("13800001234");
            Browser.assertUsable(desk, "case");

            desk.click("form[action$='/phone'] button");
            assertThat(desk.locator("#phone").innerText()).isEqualTo("13800001234");
            assertThat(journal.of(Chain.ofCase(id)))
                    .extracting(JournalLine::verb)
                    .contains("casefile.unmask-phone");

            var phone = browser.phone();
            phone.context().addCookies(desk.context().cookies());
            phone.navigate("/desk/cases/" + id.text());
            Browser.assertUsable(phone, "case");
            phone.navigate("/desk/cases");
            Browser.assertUsable(phone, "cases");
        }
    }

    @Test
    void what_the_sides_tell_differently_is_listed_as_an_issue_beside_the_law() {
        var id = anAcceptedCase();
        files.answer(
                id,
                List.of(
                        new Element(Side.RESPONDENT, "MONTHLY_WAGE", "280000"),
                        new Element(Side.RESPONDENT, "CONTRACT", "no")),
                DISPATCHER);
        try (var browser = new Browser(port)) {
            Page desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            desk.navigate("/desk/cases/" + id.text() + "/elements");
            assertThat(desk.locator("tr.disputed").innerText())
                    .contains("每月工资")
                    .contains("3,100 元")
                    .contains("2,800 元");
            assertThat(desk.locator("main").innerText())
                    .contains("每月工资：申请人说“3,100 元”，对方说“2,800 元”。")
                    .contains("第30条");
            assertThat(desk.locator("tr.disputed").innerText()).contains("差 900 元");
            assertThat(desk.locator("main").innerText())
                    .contains("双方各算多少")
                    .contains("最多相差 900 元")
                    .contains("月工资：900 元");
            Browser.assertUsable(desk, "elements");
            var phone = browser.phone();
            phone.context().addCookies(desk.context().cookies());
            phone.navigate("/desk/cases/" + id.text() + "/elements");
            Browser.assertUsable(phone, "elements");
        }
    }

    @Test
    void somebody_elses_case_names_whom_to_call_and_nothing_of_the_case() {
        var id = anAcceptedCase();
        try (var browser = new Browser(port)) {
            var own = browser.desk();
            Browser.signInAtTheDesk(own, "wuqing");
            assertThat(own.navigate("/desk/cases/" + id.text()).status()).isEqualTo(200);

            var other = browser.desk();
            Browser.signInAtTheDesk(other, "heyan");
            assertThat(other.navigate("/desk/cases/" + id.text()).status()).isEqualTo(404);
            assertThat(other.locator("main").innerText())
                    .contains(DemonstrationOrganizations.SHILOU.name())
                    .doesNotContain("张三友");
            Browser.assertUsable(other, "not-here");
        }
    }

    private CaseId aCaseOfTheCenter() {
        return aCase().handledBy(DemonstrationOrganizations.SHILOU.id(), DemonstrationOrganizations.SHILOU.reach())
                .claiming(ClaimType.WAGE, ClaimType.DOUBLE_WAGE)
                .told(new Element(Side.APPLICANT, "MONTHLY_WAGE", "310000"))
                .told(new Element(Side.APPLICANT, "UNPAID_MONTHS", "3"))
                .told(new Element(Side.APPLICANT, "CONTRACT", "no"))
                .told(new Element(Side.APPLICANT, "STARTED_ON", null))
                .inPlace("440113105")
                .openIn(files);
    }

    private CaseId anAcceptedCase() {
        var id = aCaseOfTheCenter();
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), DISPATCHER);
        return id;
    }
}
