package org.fengqiao.platform.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.casefile.CaseBuilder.aCase;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.account.People;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.NumberSeries;
import org.fengqiao.platform.casefile.Side;
import org.fengqiao.platform.document.PaperText;
import org.fengqiao.platform.organization.DemonstrationOrganizations;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer names who acts for it, prints the authorization, and brings the stamped one back. */
@PlatformTest(demonstration = true)
class AuthorizingScenario {

    private static final DemonstrationOrganizations.Body CENTER = DemonstrationOrganizations.SHILOU;
    private static final String EMPLOYER_PHONE = "13900005678";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFiles files;

    @Autowired
    private People people;

    @Test
    void the_stamped_authorization_comes_back() throws IOException {
        var id = aCaseWithTheEmployer();
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            browser.signInByPhone(phone, EMPLOYER_PHONE, "/cases/" + id.text() + "/authorization");
            assertThat(phone.locator("main").innerText()).contains("请先在回应里写由谁来办");
            Browser.assertUsable(phone, "authorization-nobody");
            phone.click("text=去写由谁来办");
            answer(phone);
            phone.click("text=打印授权委托书");
            Browser.assertUsable(phone, "authorization");

            phone.click("main button");
            assertThat(phone.locator("#errors").innerText()).contains("请选能办到哪一步");
            Browser.assertUsable(phone, "authorization-errors");
            phone.check("[value=SPECIAL]");
            phone.click("main button");
            assertThat(PaperText.of(Browser.paper(phone, "text=打开委托书"), "read")).contains("特别授权", "王某");

            phone.click("button:has-text('上传')");
            assertThat(phone.locator("#errors").innerText()).contains("还没有选文件");
            phone.setInputFiles("[name=file]", new FilePayload("委托书.png", "image/png", aPicture()));
            phone.click("button:has-text('上传')");
            assertThat(phone.locator("main").innerText()).contains("已收到“委托书.png”");
            Browser.assertUsable(phone, "authorization-returned");
            phone.navigate("/cases/" + id.text());
            assertThat(phone.locator("main").innerText()).containsOnlyOnce("授权委托书");
        }
    }

    private void answer(Page phone) {
        phone.check("[name=attitude-1][value=OPEN_TO_TALK]");
        phone.click("summary:has-text('由谁来办')");
        phone.fill("[name=person]", "王某");
        phone.fill("[name=duty]", "人事经理");
        phone.click("main button:has-text('提交回应')");
    }

    private CaseId aCaseWithTheEmployer() {
        var id = aCase().handledBy(CENTER.id(), CENTER.reach()).openIn(files);
        var dispatcher = Actor.staff(new UUID(3, 3), Hat.DISPATCHER, CENTER.id(), CENTER.reach());
        files.accept(id, new NumberSeries("穗劳人调", "%s〔%d〕%06d号"), dispatcher);
        files.join(id, Side.RESPONDENT, people.withPhone(new PhoneNumber(EMPLOYER_PHONE)));
        return id;
    }

    private static byte[] aPicture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
