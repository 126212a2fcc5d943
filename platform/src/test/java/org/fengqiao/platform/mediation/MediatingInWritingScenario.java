package org.fengqiao.platform.mediation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.mediation.PartyPhone.look;
import static org.fengqiao.platform.mediation.PartyPhone.main;
import static org.fengqiao.platform.mediation.PartyPhone.press;
import static org.fengqiao.platform.mediation.PartyPhone.signIn;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.law.ClaimType;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.room.Lanes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A worker on a cheap phone without script, an employer with one, a mediator at a desk: they talk in three lanes and accept a proposal. */
@PlatformTest(demonstration = true)
class MediatingInWritingScenario {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFiles files;

    @Autowired
    private TestClock clock;

    private AMediation it;

    @BeforeEach
    void a_worker_and_an_employer_at_a_mediators_table() {
        it = AMediation.begun(application, ClaimType.WAGE, ClaimType.DOUBLE_WAGE);
    }

    @Test
    void they_talk_each_in_their_lanes_and_both_accept_what_the_mediator_proposes() {
        try (var browser = new Browser(port)) {
            var worker = browser.phoneWithoutScript();
            var employer = browser.phone();
            var mediator = browser.desk();
            worker_comes_to_the_room(browser, worker);
            mediator_opens_the_table(mediator);
            worker_writes_to_all_and_to_the_mediator_only(browser, worker);
            mediator_sees_it_without_reloading_and_answers_in_the_right_lane(mediator);
            employer_sees_only_what_is_meant_for_them(employer);
            mediator_takes_back_what_went_into_the_wrong_lane(mediator);
            mediator_proposes(mediator);
            employer_accepts(employer);
            worker_reads_what_accepting_means_and_accepts(browser, worker);
            everybody_sees_that_it_is_settled(mediator, employer);
        }
    }

    private void worker_comes_to_the_room(Browser browser, Page phone) {
        signIn(phone, AMediation.WORKER_PHONE, "/cases/" + it.id().text());
        phone.click("text=进调解室，说说您的想法");
        assertThat(main(phone)).contains("调解员：周敏", "调解到 2026年3月17日 24:00，还剩 15 天", "还没有人说话");
        look(browser, phone, "p14-empty");
        press(phone, "发给三方");
        assertThat(phone.title()).startsWith("有错误：");
        assertThat(phone.locator(".errors").innerText()).contains("请写一句再发");
    }

    private void mediator_opens_the_table(Page desk) {
        Browser.signInAtTheDesk(desk, "zhoumin");
        desk.locator("ol.list .open").first().click();
        desk.waitForURL("**/table");
        assertThat(main(desk)).contains("收到起", "第 0 天，共 15 天", "受理起", "只有您和劳动者能看", "可以这样开始");
        Browser.assertUsableAtBothSizes(desk, "w06-empty");
    }

    private void worker_writes_to_all_and_to_the_mediator_only(Browser browser, Page phone) {
        phone.fill("[name=words]", "我干了三个月，一分钱没拿到。");
        press(phone, "发给三方");
        assertThat(main(phone)).contains("我干了三个月，一分钱没拿到。", "秒可以撤回，别人还看不到");
        press(phone, "撤回");
        assertThat(main(phone)).doesNotContain("一分钱没拿到");
        phone.fill("[name=words]", "我干了三个月，只要工资。");
        press(phone, "发给三方");
        press(phone, "马上发出");
        phone.click("nav.lanes a:has-text('只有调解员能看')");
        assertThat(main(phone)).contains("您这边和调解员，对方看不到");
        phone.fill("[name=words]", "最少八千五，低了不谈。");
        press(phone, "只发给调解员");
        assertThat(main(phone)).contains("最少八千五，低了不谈。").doesNotContain("只要工资");
        look(browser, phone, "p14-own-lane");
    }

    private void mediator_sees_it_without_reloading_and_answers_in_the_right_lane(Page desk) {
        assertThat(desk.locator("#lane-JOINT")).containsText("只要工资");
        assertThat(desk.locator("#lane-APPLICANT")).not().containsText("最少八千五");
        clock.advance(Lanes.HELD);
        assertThat(desk.locator("#lane-APPLICANT")).containsText("最少八千五");
        assertThat(desk.locator("#news")).containsText("有新消息");
        desk.fill("[name=words-RESPONDENT]", "您这边最多能出多少？");
        desk.click("button:has-text('只发给单位')");
        assertThat(desk.locator("#lane-RESPONDENT")).containsText("您这边最多能出多少？");
        desk.click("#lane-RESPONDENT button:has-text('马上发出')");
        assertThat(desk.locator("#lane-RESPONDENT button")).hasCount(0);
    }

    private void employer_sees_only_what_is_meant_for_them(Page phone) {
        phone.clock().install();
        signIn(phone, AMediation.EMPLOYER_PHONE, "/cases/" + it.id().text());
        phone.navigate(room());
        assertThat(main(phone)).contains("只要工资").doesNotContain("最少八千五", "最多能出多少");
        phone.click("nav.lanes a:has-text('只有调解员能看')");
        assertThat(main(phone)).contains("您这边最多能出多少？").doesNotContain("只要工资", "最少八千五");
        Browser.assertUsable(phone, "p14-employer");
        press(phone, "只发给调解员");
        assertThat(phone.locator(".errors").innerText()).contains("请写一句再发");
        Browser.assertUsable(phone, "p14-error");
        phone.fill("[name=words]", "八千八可以，一次付清。");
        press(phone, "只发给调解员");
        phone.fill("[name=words]", "打到一半的话");
        clock.advance(Lanes.HELD);
        // The page looks every twenty seconds; what is being typed stays.
        phone.clock().fastForward(Duration.ofSeconds(21).toMillis());
        assertThat(phone.locator("ol.talk button")).hasCount(0);
        assertThat(phone.locator("[name=words]")).hasValue("打到一半的话");
        assertThat(phone.locator("#news")).containsText("有新消息");
        after_half_an_hour_untouched_the_page_looks_no_more(phone);
    }

    private static void after_half_an_hour_untouched_the_page_looks_no_more(Page phone) {
        var looks = new AtomicInteger();
        phone.onRequest(request -> {
            if (request.url().contains("/room/latest")) {
                looks.incrementAndGet();
            }
        });
        phone.clock().runFor(Duration.ofSeconds(25).toMillis());
        assertThat(looks.get()).isPositive();
        phone.clock().fastForward(Duration.ofMinutes(31).toMillis());
        looks.set(0);
        phone.clock().runFor(Duration.ofMinutes(1).toMillis());
        assertThat(looks.get()).isZero();
        phone.locator("[name=words]").press("End");
        phone.clock().runFor(Duration.ofSeconds(25).toMillis());
        assertThat(looks.get()).isPositive();
    }

    private void mediator_takes_back_what_went_into_the_wrong_lane(Page desk) {
        assertThat(desk.locator("#lane-RESPONDENT")).containsText("八千八可以");
        desk.fill("[name=words-APPLICANT]", "单位说八千八可以");
        desk.click("button:has-text('只发给劳动者')");
        desk.click("#lane-APPLICANT button:has-text('撤回')");
        assertThat(desk.locator("#lane-APPLICANT")).not().containsText("单位说八千八可以");
    }

    private void mediator_proposes(Page desk) {
        desk.fill("[name=note]", "双方只差三百");
        desk.click("button:has-text('保存笔记')");
        desk.click("a:has-text('写调解方案')");
        assertThat(main(desk)).contains("法律测算", "双方还没有出过方案");
        desk.fill("[name=amount]", "8600");
        desk.click("main button:has-text('发调解方案')");
        assertThat(desk.locator(".errors").innerText()).contains("请写哪天付。只写金额，对方没法答应");
        Browser.assertUsableAtBothSizes(desk, "w06-composer-error");
        desk.fill("[name=due]", "2026-03-20");
        desk.click("main button:has-text('发调解方案')");
        desk.waitForURL("**/table");
        assertThat(desk.locator("#table-terms")).containsText("劳动者：还没答复");
        Browser.assertUsableAtBothSizes(desk, "w06-filled");
    }

    private void employer_accepts(Page phone) {
        phone.navigate("/cases/" + it.id().text());
        phone.click("text=看调解员的方案，答复");
        assertThat(main(phone)).contains("调解员的方案 1", "8,600 元", "您的答复只有调解员看得到");
        Browser.assertUsable(phone, "p14-proposal");
        phone.click("text=看看同意后会怎样");
        Browser.assertUsable(phone, "p14-consequences");
        phone.click("main button:has-text('同意这个方案')");
        assertThat(main(phone)).contains("您已答复：同意", "等对方答复");
        assertThat(files.findForSystem(it.id()).orElseThrow().stage()).isEqualTo(Stage.MEDIATING);
        Browser.assertUsable(phone, "p14-answered");
    }

    private void worker_reads_what_accepting_means_and_accepts(Browser browser, Page phone) {
        phone.navigate(room());
        assertThat(main(phone)).contains("调解员的方案 1").doesNotContain("已答复");
        phone.click("text=看看同意后会怎样");
        assertThat(main(phone)).contains("还没签，可以反悔", "不会知道您同意过");
        look(browser, phone, "p14-worker-consequences");
        press(phone, "同意这个方案");
        assertThat(files.findForSystem(it.id()).orElseThrow().stage()).isEqualTo(Stage.SIGNING);
    }

    private void everybody_sees_that_it_is_settled(Page desk, Page phone) {
        assertThat(desk.locator("#table-top")).containsText("这里只能看");
        phone.navigate(room());
        assertThat(main(phone)).contains("谈成了。请回到办件看协议");
        assertThat(phone.locator("[name=words]")).hasCount(0);
        Browser.assertUsable(phone, "p14-over");
    }

    private String room() {
        return "/cases/" + it.id().text() + "/room";
    }
}
