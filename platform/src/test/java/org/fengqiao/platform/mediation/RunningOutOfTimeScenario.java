package org.fengqiao.platform.mediation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.mediation.PartyPhone.look;
import static org.fengqiao.platform.mediation.PartyPhone.main;
import static org.fengqiao.platform.mediation.PartyPhone.press;
import static org.fengqiao.platform.mediation.PartyPhone.signIn;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.fengqiao.platform.Browser;
import org.fengqiao.platform.PlatformTest;
import org.fengqiao.platform.TestClock;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.Deadlines;
import org.fengqiao.platform.casefile.Route;
import org.fengqiao.platform.casefile.Stage;
import org.fengqiao.platform.intake.Acceptances;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A mediation that does not come to terms: nobody sits yet, somebody stays away, the days run out, one side leaves, and it ends. */
@PlatformTest(demonstration = true)
class RunningOutOfTimeScenario {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Extensions extensions;

    @Autowired
    private TestClock clock;

    private AMediation it;

    @BeforeEach
    void a_worker_who_negotiates() {
        it = AMediation.accepted(application, Route.NEGOTIATE);
    }

    @Test
    void they_do_not_come_to_terms_and_the_way_on_is_open() {
        try (var browser = new Browser(port)) {
            var worker = browser.phoneWithoutScript();
            var employer = browser.phoneWithoutScript();
            var mediator = browser.desk();
            worker_asks_a_mediator_in_and_waits(browser, worker);
            both_make_an_offer(worker, employer);
            mediator_finds_what_nobody_disputes(mediator);
            both_confirm_it(browser, worker, employer);
            mediator_proposes_less_and_only_the_worker_is_told(browser, mediator, worker, employer);
            mediator_arranges_a_session_and_somebody_stays_away(browser, mediator, employer);
            worker_asks_for_another_mediator_and_is_told_why_not(browser, worker);
            worker_writes_words_of_danger(worker, mediator);
            the_days_run_out(browser, worker, mediator);
            employer_leaves_and_the_mediator_ends_it(browser, employer, mediator);
            worker_sees_the_way_on(browser, worker);
        }
    }

    private void worker_asks_a_mediator_in_and_waits(Browser browser, Page phone) {
        signIn(phone, AMediation.WORKER_PHONE, "/cases/" + it.id().text() + "/offers");
        press(phone, "请调解员");
        assertThat(main(phone)).contains("正在请调解员", "020-00000000");
        phone.fill("[name=words]", "希望尽快");
        press(phone, "发给三方");
        look(browser, phone, "p14-waiting");
        acceptances.assign(it.id(), it.mediator().person(), AMediation.DISPATCHER);
        it.sits(application);
        phone.reload();
        assertThat(main(phone)).contains("调解员：周敏");
    }

    private void both_make_an_offer(Page worker, Page employer) {
        signIn(employer, AMediation.EMPLOYER_PHONE, room());
        offer(worker, "9300");
        offer(employer, "5000");
    }

    private void offer(Page phone, String amount) {
        phone.navigate("/cases/" + it.id().text() + "/offers/new");
        phone.fill("[name=amount]", amount);
        phone.fill("[name=due]", "2026-03-30");
        press(phone, "发给对方");
    }

    private void mediator_finds_what_nobody_disputes(Page desk) {
        Browser.signInAtTheDesk(desk, "zhoumin");
        desk.navigate(table());
        desk.click("a:has-text('提议无争议事实')");
        desk.fill("[name=amount]", "很多");
        press(desk, "提议第 1 项");
        assertThat(desk.locator(".errors").innerText()).contains("金额请写数字，例如 9300");
        Browser.assertUsableAtBothSizes(desk, "facts-error");
        desk.fill("[name=amount]", "6000");
        press(desk, "提议第 1 项");
        assertThat(main(desk)).contains("已提议，等双方确认", "劳动者还没答复");
        Browser.assertUsableAtBothSizes(desk, "facts");
    }

    private void both_confirm_it(Browser browser, Page worker, Page employer) {
        worker.navigate(room());
        look(browser, worker, "p14-fact");
        press(worker, "确认第 1 项没有争议");
        employer.navigate(room());
        assertThat(main(employer)).contains("这一项没有争议吗", "6,000 元");
        press(employer, "确认第 1 项没有争议");
        assertThat(main(employer)).doesNotContain("这一项没有争议吗");
    }

    private void mediator_proposes_less_and_only_the_worker_is_told(
            Browser browser, Page desk, Page worker, Page employer) {
        desk.navigate(table() + "/proposal");
        assertThat(main(desk)).contains("没有争议 6,000 元", "劳动者要 9,300 元", "单位出 5,000 元");
        desk.fill("[name=amount]", "5500");
        desk.fill("[name=due]", "2026-03-30");
        Browser.assertUsableAtBothSizes(desk, "w06-composer");
        press(desk, "发调解方案");
        employer.navigate(room());
        employer.click("text=看看同意后会怎样");
        assertThat(main(employer)).doesNotContain("没有争议的部分是");
        worker.navigate(room());
        worker.click("text=看看同意后会怎样");
        assertThat(main(worker)).contains("双方没有争议的部分是 6,000 元", "这句话只有您看得见");
        look(browser, worker, "p14-below-undisputed");
        press(worker, "不同意");
        assertThat(main(worker)).contains("您已答复：不同意");
    }

    private void mediator_arranges_a_session_and_somebody_stays_away(Browser browser, Page desk, Page employer) {
        desk.navigate(table());
        desk.click("a:has-text('约时间')");
        press(desk, "约好并告诉双方");
        assertThat(desk.locator(".errors").innerText()).contains("没看懂这个日子", "没看懂这个时间", "请选怎么谈");
        Browser.assertUsableAtBothSizes(desk, "sessions-error");
        desk.fill("[name=day]", "2026-03-05");
        desk.fill("[name=time]", "15:00");
        desk.check("[name=mode][value=PLACE]");
        desk.fill("[name=place]", "石楼镇调解中心");
        press(desk, "约好并告诉双方");
        assertThat(main(desk)).contains("2026-03-05 15:00", "已用短信告诉");
        employer.navigate(room());
        assertThat(main(employer)).contains("约好的时间", "2026-03-05 15:00", "石楼镇调解中心");
        clock.moveTo(LocalDate.of(2026, 3, 5));
        clock.advance(Duration.ofHours(6).plusMinutes(20));
        look(browser, employer, "p14-session-missed");
        desk.navigate("/desk/cases/" + it.id().text() + "/sessions");
        assertThat(main(desk)).contains("已过开始时间 15 分钟");
        desk.check("[name=absent][value=RESPONDENT]");
        desk.fill("[name=minutes]", "劳动者说可以等到月底");
        Browser.assertUsableAtBothSizes(desk, "sessions-record");
        press(desk, "记录这一场");
        assertThat(main(desk)).contains("有人没来", "用人单位没来", "看谈话要点");
        Browser.assertUsableAtBothSizes(desk, "sessions");
    }

    private void worker_asks_for_another_mediator_and_is_told_why_not(Browser browser, Page phone) {
        phone.navigate(room());
        phone.click("text=换一位调解员");
        press(phone, "提出申请");
        assertThat(phone.locator(".errors").innerText()).contains("请选一个理由");
        look(browser, phone, "p14-other-mediator");
        phone.check("[name=reason][value=ACQUAINTED]");
        phone.fill("[name=words]", "听说他们一起吃过饭");
        press(phone, "提出申请");
        assertThat(main(phone)).contains("换调解员的申请已提出");
        var desk = browser.desk();
        Browser.signInAtTheDesk(desk, "wuqing");
        desk.navigate("/desk/cases/" + it.id().text() + "/recusal");
        assertThat(main(desk)).contains("周敏", "听说他们一起吃过饭").doesNotContain("希望尽快");
        press(desk, "不换，并告诉提出的人");
        assertThat(desk.locator(".errors").innerText()).contains("请写一句为什么不换");
        Browser.assertUsableAtBothSizes(desk, "recusal");
        desk.fill("[name=explanation]", "查过了，没有来往");
        press(desk, "不换，并告诉提出的人");
        assertThat(desk.navigate(table()).status()).isEqualTo(403);
        desk.context().close();
        phone.reload();
        assertThat(main(phone)).contains("没有换调解员。原因：", "查过了，没有来往");
    }

    private void worker_writes_words_of_danger(Page phone, Page desk) {
        phone.navigate(room() + "?lane=own");
        phone.fill("[name=words]", "再这样我就不想活了");
        press(phone, "只发给调解员");
        press(phone, "马上发出");
        desk.navigate(table());
        assertThat(main(desk)).contains("有紧急或危险的话");
        Browser.assertUsableAtBothSizes(desk, "w06-danger");
        press(desk, "看过了");
        assertThat(main(desk)).doesNotContain("有紧急或危险的话");
    }

    private void the_days_run_out(Browser browser, Page phone, Page desk) {
        clock.moveTo(LocalDate.of(2026, 3, 18));
        deadlines.passOverdue(10);
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(extensions.of(it.id(), it.worker())).hasSize(1));
        phone.navigate(room());
        assertThat(main(phone)).contains("满 15 天了", "去申请仲裁，先看看会怎样", "要不要接着谈");
        look(browser, phone, "p14-overdue");
        press(phone, "同意接着谈");
        assertThat(main(phone)).contains("您已同意，等对方");
        desk.navigate(table());
        assertThat(main(desk)).contains("15 天已满", "等双方同意延到 2026年4月2日（已同意 1 方）");
        Browser.assertUsableAtBothSizes(desk, "w06-overdue");
    }

    private void employer_leaves_and_the_mediator_ends_it(Browser browser, Page phone, Page desk) {
        phone.navigate(room());
        phone.click("text=不谈了");
        look(browser, phone, "p14-leave");
        press(phone, "告诉调解员我不谈了");
        assertThat(main(phone)).contains("您说了不想再谈");
        desk.reload();
        assertThat(main(desk)).contains("用人单位表示不愿再谈");
        desk.locator("#table-top a:has-text('终止并告知去处')").click();
        press(desk, "终止调解");
        assertThat(desk.locator(".errors").innerText()).contains("请选一个原因");
        Browser.assertUsableAtBothSizes(desk, "end-error");
        desk.check("[name=reason][value=UNWILLING]");
        press(desk, "终止调解");
        assertThat(files.findForSystem(it.id()).orElseThrow().stage()).isEqualTo(Stage.ENDED);
        desk.navigate(table());
        assertThat(main(desk)).contains("这里只能看").doesNotContain("写给三方");
        Browser.assertUsableAtBothSizes(desk, "w06-over");
    }

    private void worker_sees_the_way_on(Browser browser, Page phone) {
        phone.navigate(room());
        assertThat(main(phone)).contains("调解已结束，没有谈成").doesNotContain("说给三方");
        look(browser, phone, "p14-ended");
        phone.navigate("/cases/" + it.id().text());
        assertThat(main(phone)).contains("没有谈成");
    }

    private String room() {
        return "/cases/" + it.id().text() + "/room";
    }

    private String table() {
        return "/desk/cases/" + it.id().text() + "/table";
    }
}
