package org.fengqiao.platform.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fengqiao.platform.Browser;

/** What every party does on a phone: sign in with a code, press a button, look. */
final class PartyPhone {

    private PartyPhone() {}

    static void signIn(Page phone, String number, String then) {
        phone.navigate("/sign-in?back=" + then);
        phone.fill("[name=phone]", number);
        press(phone, "发验证码");
        var outbox = phone.context().newPage();
        outbox.navigate("/demo/outbox");
        var message = outbox.locator(".card[data-template=code]:has-text('" + number + "') .text");
        var code = Pattern.compile("验证码([0-9]{6})").matcher(message.first().innerText());
        assertThat(code.find()).isTrue();
        outbox.close();
        phone.fill("[name=code]", code.group(1));
        press(phone, "继续");
    }

    static void press(Page page, String button) {
        page.locator("main button:has-text('" + button + "')").first().click();
    }

    static String main(Page page) {
        return page.locator("main").innerText();
    }

    /** The same page in a window with script, where it can be examined. */
    static void look(Browser browser, Page phone, String name) {
        var beside = browser.phone();
        beside.context().addCookies(phone.context().cookies());
        beside.navigate(phone.url());
        Browser.assertUsable(beside, name);
        beside.context().close();
    }
}
