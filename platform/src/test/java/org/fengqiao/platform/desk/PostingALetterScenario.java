package org.fengqiao.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import java.util.UUID;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.Heard;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No phone is known: the dispatcher prints the letter, posts it, and says when it was signed for. */
@PlatformTest(demonstration = true)
class PostingALetterScenario {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_letter_is_printed_posted_and_arrives() {
        anInvitationByLetter();
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            assertThat(desk.locator("main").innerText()).contains("打印邀请信，登记寄出和签收");
            desk.click("a[href$='/letters']");
            Browser.assertUsable(desk, "letters");
            desk.click("a.open");
            assertThat(desk.locator(".letter").innerText())
                    .contains("某某建筑劳务有限公司", "广州市番禺区石楼镇一号", "邀请码", "附：调解通知书", CENTER.name());
            Browser.assertUsable(desk, "letter");

            desk.click("main form .btn");
            assertThat(desk.locator("#errors").innerText()).contains("请选这封信怎样了");
            desk.check("input[value=POSTED]");
            desk.click("main form .btn");
            assertThat(desk.locator("#errors").innerText()).contains("请写快递单号");
            assertThat(desk.isChecked("input[value=POSTED]")).isTrue();
            Browser.assertUsable(desk, "letter-errors");
            desk.fill("[name=note]", "EMS 1234567890");
            desk.click("main form .btn");
            assertThat(desk.locator("main").innerText()).contains("已寄出，等签收", "EMS 1234567890");

            desk.click("a.open");
            var phone = browser.phone();
            phone.context().addCookies(desk.context().cookies());
            phone.navigate(desk.url());
            Browser.assertUsable(phone, "letter");
            desk.check("input[value=ARRIVED]");
            desk.fill("[name=note]", "前台签收");
            desk.click("main form .btn");
            assertThat(desk.locator("main").innerText()).contains("已送达");
            phone.navigate(desk.url());
            Browser.assertUsable(phone, "letters");
        }
    }

    @Test
    void nothing_but_the_letter_is_printed() {
        anInvitationByLetter();
        try (var browser = new Browser(port)) {
            var desk = browser.desk();
            Browser.signInAtTheDesk(desk, "wuqing");
            desk.click("a[href$='/letters']");
            desk.click("a.open");
            desk.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                    .setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(desk.isVisible(".letter")).isTrue();
            assertThat(desk.isVisible(".top")).isFalse();
            assertThat(desk.isVisible("main form")).isFalse();
            assertThat(desk.isVisible("nav")).isFalse();
        }
    }

    private void anInvitationByLetter() {
        var id = aCase().creditCode("91440101MA5XXXXX3K")
                .respondentAddress("广州市番禺区石楼镇一号")
                .handledBy(CENTER.id(), CENTER.reach())
                .openIn(files);
        var dispatcher = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), dispatcher);
        Heard.everything(jdbc);
    }
}
