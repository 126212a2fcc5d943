package org.fengqiao.platform.demonstration;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;

/** Plays three disputes through the pages of a running platform and keeps their papers (演示): paid, missed, not agreed. */
public final class Demonstration {

    private static final String OUT = "demo-out";

    private final World world;
    private final Timeline timeline;
    private final Keeping keeping;

    private Demonstration(World world, Timeline timeline, Keeping keeping) {
        this.world = world;
        this.timeline = timeline;
        this.keeping = keeping;
    }

    /**
     * Against the platform at the port, or one that is started for it and stopped at the end.
     *
     * @param here where {@code demo-out} is made
     * @return 0 if all was played to its end
     */
    public static int run(int port, Path here, PrintStream terminal) {
        var address = URI.create("http://127.0.0.1:" + port);
        var timeline = new Timeline(terminal);
        try {
            if (OwnPlatform.answers(address)) {
                play(address, timeline, here);
            } else {
                timeline.say("没有在运行的平台，先启动一个（结束后关闭） Starting a platform for this ...");
                try (var _ = OwnPlatform.start(address)) {
                    play(address, timeline, here);
                }
            }
            return 0;
        } catch (DemonstrationFailed | IOException e) {
            timeline.say("演示中断 The demonstration broke off: " + e.getMessage());
            return 1;
        }
    }

    private static void play(URI address, Timeline timeline, Path here) {
        var demonstration = new Demonstration(new World(address), timeline, new Keeping(here.resolve(OUT)));
        demonstration.paidInTwo();
        demonstration.oneMissed();
        demonstration.notAgreed();
    }

    private void paidInTwo() {
        var first = world.today().plusDays(10);
        var second = first.plusDays(20);
        keep(new Play(world, timeline, Disputes.PAID_IN_TWO)
                .apply()
                .accept()
                .answer("6000")
                .talk("少于一万五我不谈", "最多一万六，要分两次")
                .propose("8000", first, "8000", second)
                .bothAccept()
                .sign("1600000", second)
                .pay(1, first)
                .pay(2, second));
    }

    private void oneMissed() {
        var first = world.today().plusDays(5);
        var second = first.plusDays(10);
        var play = new Play(world, timeline, Disputes.ONE_MISSED)
                .apply()
                .accept()
                .answer("4800")
                .talk("两个月工资一分不能少", "厂里没钱，只能慢慢付")
                .propose("4800", first, "4800", second)
                .bothAccept()
                .sign("960000", second)
                .pay(1, first);
        world.letCome(second.plusDays(4));
        play.tell("平台", "第 2 笔过了 4 天没付，支付令的路已打开");
        keep(play.handOver("payment-order", "申请支付令"));
    }

    private void notAgreed() {
        keep(new Play(world, timeline, Disputes.NOT_AGREED)
                .apply()
                .accept()
                .answer("")
                .talk("四万五，不能再少", "最多给一万")
                .end()
                .handOver("arbitration", "申请劳动仲裁"));
    }

    private void keep(Play play) {
        var kept = keeping.papersOf(play);
        timeline.say("  文书 Papers: " + kept.getKey());
        kept.getValue().forEach(name -> timeline.say("    " + name + ".pdf"));
    }
}
