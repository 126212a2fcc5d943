package org.fengqiao.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The worker keeps the receipt and the application as papers, comes back to the same ones, and later reads the decision. */
@PlatformTest(demonstration = true)
class KeepingTheReceiptScenario {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    private static final Actor DISPATCHER = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());
    private static final String PHONE = "13800001234";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles files;

    @Autowired
    private People people;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_bookmark_leads_to_the_same_paper_and_the_decision_lies_beside_it() throws IOException {
        var id = anApplication();
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            browser.signInByPhone(phone, PHONE, "/cases/" + id.text() + "/receipt");
            Browser.assertUsable(phone, "receipt-papers");
            var first = read(phone, "text=存回执");
            assertThat(first).contains("收件回执", "支付拖欠的工资：9,300元");
            assertThat(read(phone, "text=存申请书")).contains("劳动争议调解申请书");
            phone.reload();
            assertThat(read(phone, "text=存回执")).isEqualTo(first);

            assertThat(acceptances.decline(
                            new DeclineCase(id, DeclineReason.NOT_LABOR, NextDoor.COURT, "这是承揽合同的纠纷。", DISPATCHER)))
                    .isInstanceOf(DeclineResult.Declined.class);
            Heard.everything(jdbc);
            phone.navigate("/cases/" + id.text());
            Browser.assertUsable(phone, "case-home-papers");
            assertThat(read(phone, "text=不予受理通知书")).contains("这是承揽合同的纠纷。", "12368");
            assertThat(phone.locator("main").innerText())
                    .containsOnlyOnce("存回执")
                    .containsOnlyOnce("存申请书");
        }
    }

    private CaseId anApplication() {
        var id = aCase().by(people.withPhone(new PhoneNumber(PHONE)))
                .handledBy(CENTER.id(), CENTER.reach())
                .openIn(files);
        transaction.executeWithoutResult(_ ->
                deadlines.set(id, new Periods(rulebook).lastDay(Applications.ACCEPT_WITHIN, LocalDate.of(2026, 3, 2))));
        return id;
    }

    private static String read(Page page, String link) throws IOException {
        return PaperText.of(Browser.paper(page, link), "read");
    }
}
