package org.fengqiao.platform.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody with a phone and no account works out an amount and looks up a last day; nothing is kept. */
@PlatformTest
class WorkingItOutFirstScenario {

    private static final Map<String, String> MISTYPED = Map.ofEntries(
            Map.entry("/calculators/wages?monthlyWage=很多", "金额请写数字"),
            Map.entry("/calculators/wages?monthlyWage=-5", "不能比 0 少"),
            Map.entry("/calculators/wages?monthlyWage=930000000", "这个数太大了"),
            Map.entry("/calculators/wages?monthlyWage=6000&unpaidMonths=1.5", "请写整数"),
            Map.entry("/calculators/wages?monthlyWage=6000&unpaidMonths=x", "请写数字"),
            Map.entry("/calculators/injury?place=44xx", "请选一个"),
            Map.entry("/calculators/injury?place=4401&grade=11", "请写 1 到 10 之间的数"),
            Map.entry("/calculators/severance?place=4401&endReason=X", "请选一个"),
            Map.entry("/calculators/severance?place=4401&endReason=EXPIRED&startedOn=2月30日吧", "没看懂这个日期"),
            Map.entry("/calculators/severance?place=4401&endReason=EXPIRED&startedOn=2030-01-01", "这一天还没到"),
            Map.entry("/calculators/double-wage?place=4401&contract=x", "请选一个"),
            Map.entry("/deadlines?knew=从前", "没看懂这个日期"),
            Map.entry("/deadlines?knew=", "请至少填一个日子"));

    @LocalServerPort
    private int port;

    @Test
    void severance_is_worked_out_one_question_a_page_without_script() {
        try (var browser = new Browser(port)) {
            var phone = browser.phoneWithoutScript();
            when_the_worker_chooses_severance(phone);
            when_the_worker_answers(phone, "place", "4401");
            when_the_worker_answers(phone, "endReason", "AGREED_BY_EMPLOYER");
            when_the_worker_types(phone, "startedOn", "2022年3月1日");
            when_the_worker_types(phone, "endedOn", "2025.8.31");
            when_the_worker_types(phone, "monthlyWage", "六千");
            then_the_figure_and_its_reason_are_shown(phone);
            when_the_worker_changes_the_wage(phone);
            then_the_new_figure_is_shown(phone);
        }
    }

    private void when_the_worker_chooses_severance(Page phone) {
        phone.navigate("/");
        phone.click("a[href='/calculators']");
        phone.click("a[href='/calculators/severance']");
    }

    private void when_the_worker_answers(Page phone, String input, String value) {
        phone.check("input[name=" + input + "][value='" + value + "']");
        phone.click("main button >> nth=0");
    }

    private void when_the_worker_types(Page phone, String input, String value) {
        phone.fill("#" + input, value);
        phone.click("main button >> nth=0");
    }

    private void then_the_figure_and_its_reason_are_shown(Page phone) {
        assertThat(phone.locator(".big").innerText()).contains("24,000 元");
        assertThat(phone.locator("main").innerText()).contains("这是估算，不是裁决", "算 4 年", "《劳动合同法》第46, 47条", "6000 × 4");
    }

    private void when_the_worker_changes_the_wage(Page phone) {
        phone.click("dl .link >> nth=4");
        when_the_worker_types(phone, "monthlyWage", "7000");
    }

    private void then_the_new_figure_is_shown(Page phone) {
        assertThat(phone.locator(".big").innerText()).contains("28,000 元");
    }

    @Test
    void whoever_knows_nothing_comes_to_an_answer_all_the_same() {
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            for (var kind : CalculatorKind.values()) {
                phone.navigate("/calculators/" + kind.code());
                for (int i = 0; i < kind.questions().size(); i++) {
                    when_the_worker_does_not_know(phone);
                }
                assertThat(phone.locator("main").innerText()).as(kind.code()).contains("怎么算的", "不清楚");
            }
            Browser.assertUsable(phone, "calculator-unknown");
        }
    }

    private static void when_the_worker_does_not_know(Page phone) {
        if (phone.locator("input[type=radio][value=unknown]").count() > 0) {
            phone.check("input[type=radio][value=unknown]");
            phone.click("main button >> nth=0");
        } else {
            phone.click("button[name=unknown]");
        }
    }

    @Test
    void what_was_mistyped_is_kept_and_told_what_to_do() {
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            MISTYPED.forEach((address, message) -> {
                var response = phone.navigate(address);

                assertThat(response.status()).as(address).isEqualTo(422);
                assertThat(phone.title()).startsWith("有错误：");
                assertThat(phone.locator("#errors").innerText()).contains(message);
            });
        }
    }

    @Test
    void an_end_before_the_start_is_asked_again() {
        try (var browser = new Browser(port)) {
            var phone = browser.phone();
            phone.navigate(
                    "/calculators/severance?place=4401&endReason=EXPIRED&startedOn=2025-05-01&endedOn=2025-03-01");

            assertThat(phone.locator("#errors").innerText()).contains("2025");
            assertThat(phone.inputValue("#endedOn")).isEqualTo("2025-03-01");
            Browser.assertUsable(phone, "calculator-error");
        }
    }

    @Test
    void every_last_day_follows_from_what_happened() {
        try (var browser = new Browser(port)) {
            var phone = browser.phoneWithoutScript();
            phone.navigate("/deadlines");
            phone.fill("#knew", "2025年6月14日");
            phone.fill("#asked", "2025-09-10");
            phone.fill("#mediation-received", "2025-09-20");
            phone.click("main button");

            var text = phone.locator("main").innerText();
            assertThat(text).contains("申请仲裁的时效", "2026年9月10日", "调解（从收到申请起算）", "2025年10月9日");
            assertThat(phone.locator(".card").count()).isEqualTo(3);
        }
    }

    @Test
    void the_pages_can_be_read_in_each_language_on_each_screen() {
        try (var browser = new Browser(port)) {
            for (var page : new Page[] {browser.phone(), browser.desk()}) {
                for (var language : new String[] {"zh-CN", "zh-HK", "en"}) {
                    look(page, "/calculators?language=" + language, "calculators-" + language);
                    look(page, "/calculators/severance?language=" + language, "calculator-question-" + language);
                    look(
                            page,
                            "/calculators/double-wage?place=4401&contract=false&startedOn=2024-06-01&endedOn=2025-08-31&monthlyWage=6000&language="
                                    + language,
                            "calculator-result-" + language);
                    look(page, "/deadlines?language=" + language, "deadlines-" + language);
                    look(
                            page,
                            "/deadlines?knew=2025-03-14&left=2025-08-31&awarded=2026-02-20&language=" + language,
                            "deadlines-filled-" + language);
                }
            }
        }
    }

    private static void look(Page page, String address, String name) {
        assertThat(page.navigate(address).status()).isEqualTo(200);
        Browser.assertUsable(page, name);
    }
}
