package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A real browser on the application under test: a phone or a desk, with script or without. Looks at what it is asked to look at. */
public final class Browser implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("验证码([0-9]{6})");
    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String address;

    public Browser(int port) {
        this.address = "http://127.0.0.1:" + port;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A cheap phone: 360 px wide. Paths like {@code /desk} are enough to go anywhere. */
    public Page phone() {
        return context(360, 740, true).newPage();
    }

    public Page phoneWithoutScript() {
        return context(360, 740, false).newPage();
    }

    /** An office screen: 1366 px wide. */
    public Page desk() {
        return context(1366, 768, true).newPage();
    }

    private BrowserContext context(int width, int height, boolean script) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(30_000);
        return context;
    }

    /** Signs a demonstration member of staff in with what the sign-in page of a demonstration shows. */
    public static void signInAtTheDesk(Page page, String login) {
        page.navigate("/desk/sign-in");
        var row = page.locator("tr", new Page.LocatorOptions().setHasText(login));
        page.fill("[name=login]", login);
        page.fill("[name=password]", "fengqiao-demo");
        page.fill("[name=one-time]", row.locator("td").last().innerText().strip());
        page.click("main button");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** The PDF that a link leads to. It is set when first asked for, which takes its time on a busy machine. */
    public static byte[] paper(Page page, String link) {
        var answer = page.context()
                .request()
                .get(
                        page.locator(link).getAttribute("href"),
                        RequestOptions.create().setTimeout(60_000));
        assertThat(answer.headers().get("content-type")).as(link).isEqualTo("application/pdf");
        return answer.body();
    }

    /** Signs a member of the public in by phone and code, and goes on to a page. */
    public void signInByPhone(Page page, String phone, String back) {
        page.navigate("/sign-in?back=" + back);
        page.fill("[name=phone]", phone);
        page.click("main form button");
        page.fill("[name=code]", newestCode());
        page.click("main form button");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** The six digits that were sent last. */
    public String newestCode() {
        return newest(CODE);
    }

    /** What the newest message that holds a pattern has in its first group. */
    public String newest(Pattern sought) {
        var outbox = phone();
        outbox.navigate("/demo/outbox");
        var found = sought.matcher(outbox.locator("main").innerText());
        assertThat(found.find()).isTrue();
        outbox.context().close();
        return found.group(1);
    }

    /** Looks at where a page without script stands, in a browser with script that has the same session. */
    public void assertUsableBeside(Page without, String name) {
        var beside = phone();
        beside.context()
                .addCookies(without.context().cookies().stream()
                        .map(cookie -> new Cookie(cookie.name, cookie.value)
                                .setDomain(cookie.domain)
                                .setPath(cookie.path))
                        .toList());
        beside.navigate(without.url());
        assertUsable(beside, name);
        beside.context().close();
    }

    /** The same page on an office screen and as a phone would show it. */
    public static void assertUsableAtBothSizes(Page desk, String name) {
        assertUsable(desk, name);
        var size = desk.viewportSize();
        desk.setViewportSize(360, 740);
        assertUsable(desk, name);
        desk.setViewportSize(size.width, size.height);
    }

    /** No grave barrier, nothing to scroll sideways; with {@code -Dscreenshots=…} a picture to look at is left there. */
    public static void assertUsable(Page page, String name) {
        var pictures = System.getProperty("screenshots");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(pictures, name + "-" + page.viewportSize().width + ".png")));
        }
        var barriers = new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
        assertThat(barriers).as(name).isEmpty();
        var wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue())
                .as("%s is wider than its screen", name)
                .isZero();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
