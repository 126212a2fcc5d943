package org.fengqiao.platform.demonstration;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** One dispute, step by step (演示一案): each step is made on the pages by whoever makes it in life. */
final class Play {

    private static final Pattern CASE = Pattern.compile("/cases/([^/?]+)");
    private static final String DISPATCHER = "wuqing";
    private static final String MEDIATOR = "zhoumin";
    private static final String MEDIATOR_NAME = "周敏";

    private final World world;
    private final Timeline timeline;
    private final Dispute dispute;
    private final Visitor worker;
    private Visitor employer;
    private Visitor mediator;
    private String id = "";

    Play(World world, Timeline timeline, Dispute dispute) {
        this.world = world;
        this.timeline = timeline;
        this.dispute = dispute;
        this.worker = world.visitor();
        this.employer = world.visitor();
        this.mediator = world.visitor();
    }

    /** From the first sentence to a receipt. */
    Play apply() {
        timeline.title(dispute.title());
        tell("劳动者", "写了一句：“%s”".formatted(dispute.story()));
        worker.open("/story").fill("story", dispute.story()).press("保存并继续");
        int questions = 0;
        for (; worker.path().startsWith("/questions/"); questions++) {
            answerQuestion(worker.path().substring("/questions/".length()));
        }
        worker.fill("name", dispute.employer())
                .fill("phone", dispute.employerPhone())
                .press("保存并继续");
        worker.followTo("main .skip-evidence");
        tell("平台", "只问了 %d 个问题，算出 %s".formatted(questions, worker.textAt(".big")));
        worker.followTo("main a.btn").choose("route", "MEDIATE").press("保存并继续");
        world.letPass(1);
        worker.fill("name", dispute.worker())
                .fill("phone", dispute.workerPhone())
                .choose("consent", "yes")
                .press("发验证码")
                .fill("code", world.code())
                .press("同意并提交申请");
        tell("平台", "出具收件回执 " + worker.textAt("#receipt-number"));
        id = idIn(worker.path());
        return this;
    }

    private void answerQuestion(String code) {
        var answer = dispute.answers().get(code);
        if (answer == null && worker.asks("unknown")) {
            worker.press("不清楚");
        } else if (worker.all("main [name=answer]").attr("type").equals("radio")) {
            worker.choose("answer", answer == null ? "unknown" : answer).press("保存并继续");
        } else {
            worker.select("answer", answer == null ? "" : answer).press("保存并继续");
        }
    }

    /** The dispatcher accepts it and gives it to the mediator proposed. */
    Play accept() {
        world.signedInAtTheDesk(DISPATCHER)
                .open("/desk/pool/" + id)
                .selectSaying("mediator", MEDIATOR_NAME)
                .press("受理");
        tell("调解组织", "受理并分派，案号 " + reference());
        return this;
    }

    /** The employer gets the code, proves who it is, and answers each claim: admits a part of the first and denies the others. */
    Play answer(String admitted) {
        employer = world.visitor()
                .open("/i")
                .fill("code", world.invitationCode())
                .press("继续")
                .fill("code", world.code())
                .press("查看并回应");
        for (int claim = 1; employer.asks("attitude-" + claim); claim++) {
            employer.choose("attitude-" + claim, claim == 1 && !admitted.isEmpty() ? "PARTLY_ADMITTED" : "DENIED");
        }
        if (!admitted.isEmpty()) {
            employer.fill("amount-1", admitted);
        }
        employer.press("提交回应");
        tell("用人单位", admitted.isEmpty() ? "凭邀请码回应：都不认" : "凭邀请码回应：认一部分");
        return this;
    }

    /** Both talk in the mediation room, each in a lane of its own. */
    Play talk(String ofWorker, String ofEmployer) {
        mediator = world.signedInAtTheDesk(MEDIATOR);
        Patience.until("the room", () -> worker.exists("/cases/" + id + "/room"));
        worker.open("/cases/" + id + "/room")
                .follow("只有调解员能看")
                .fill("words", ofWorker)
                .press("只发给调解员");
        employer.open("/cases/" + id + "/room")
                .follow("只有调解员能看")
                .fill("words", ofEmployer)
                .press("只发给调解员");
        world.letPass(1);
        tell("双方", "各自在只有调解员能看的一栏里说了底线（不会出现在任何材料里）");
        return this;
    }

    Play propose(String first, LocalDate due, String second, LocalDate dueThen) {
        mediator.open("/desk/cases/" + id + "/table")
                .follow("写调解方案")
                .fill("amount", first)
                .fill("due", due.toString())
                .fill("amount2", second)
                .fill("due2", dueThen.toString())
                .press("发调解方案");
        tell("调解员", "提出方案：%s 前付 %s 元，%s 前付 %s 元".formatted(due, first, dueThen, second));
        return this;
    }

    Play bothAccept() {
        for (var party : new Visitor[] {employer, worker}) {
            party.open("/cases/" + id).follow("看调解员的方案").follow("看看同意后会怎样").press("同意这个方案");
        }
        tell("双方", "分别同意了方案");
        return this;
    }

    /** The mediator looks the draft over; both, then the mediator sign; the organization seals. */
    Play sign(String fen, LocalDate last) {
        var draft = "/desk/cases/" + id + "/agreement";
        Patience.until(
                "the draft",
                () -> mediator.open("/desk/cases/" + id + "/agreement").offers("发给双方签字"));
        mediator.choose("ability", "SOUND").press("发给双方签字");
        sign(worker, dispute.worker(), "", fen, last);
        sign(employer, dispute.employerPerson(), "法定代表人", fen, last);
        mediator.open(draft).fill("one-time", world.oneTime(MEDIATOR)).press("调解员签名");
        var seal = world.signedInAtTheDesk(DISPATCHER).open("/desk/hats").press("用印");
        seal.open("/desk/seals").followTo("a.open").press("盖章，协议生效");
        tell("平台", "双方签名、调解员签名、调解组织盖章，协议生效");
        return this;
    }

    private void sign(Visitor party, String name, String duty, String fen, LocalDate last) {
        world.letPass(1);
        party.open("/cases/" + id)
                .follow("看协议，签字")
                .choose("how-much", fen)
                .choose("by-when", last.toString())
                .choose("afterwards", "SETTLED")
                .press("我看懂了");
        party.fill("name", name);
        if (!duty.isEmpty()) {
            party.fill("duty", duty);
        }
        party.fill("code", world.code()).press("签字");
        tell(duty.isEmpty() ? "劳动者" : "用人单位", "读懂协议后手机验证码确认，签名：" + name);
    }

    /** The employer says it paid, the worker that it came. */
    Play pay(int number, LocalDate on) {
        world.letCome(on);
        Patience.until(
                "the payments",
                () -> employer.open("/cases/" + id + "/payments").offers("第 " + number + " 笔已付"));
        employer.press("第 " + number + " 笔已付");
        worker.open("/cases/" + id + "/payments").press("第 " + number + " 笔收到了");
        tell("双方", "第 %d 笔：单位说已付，劳动者说收到了".formatted(number));
        return this;
    }

    Play end() {
        mediator.open("/desk/cases/" + id + "/end")
                .choose("reason", "NO_AGREEMENT")
                .press("终止调解");
        tell("调解员", "终止调解，告知去处");
        return this;
    }

    /** Takes a way on with one tap, after having seen what goes and what stays. */
    Play handOver(String kind, String words) {
        Patience.until(
                "the way on", () -> worker.open("/cases/" + id + "/exit").text().contains(words));
        worker.open("/cases/" + id + "/exit/" + kind).press("生成材料并提交");
        tell("劳动者", words + "，一键把材料交了出去");
        return this;
    }

    String reference() {
        return worker.open("/cases/" + id).textAt("main .num");
    }

    String id() {
        return id;
    }

    Visitor worker() {
        return worker;
    }

    Visitor employer() {
        return employer;
    }

    World world() {
        return world;
    }

    void tell(String who, String what) {
        timeline.tell(world.today(), who, what);
    }

    private static String idIn(String path) {
        var found = CASE.matcher(path);
        if (!found.find()) {
            throw new DemonstrationFailed("No case in " + path);
        }
        return found.group(1);
    }
}
