package org.fengqiao.platform.demonstration;

import java.util.Map;

/** The disputes that are played (演示的三件案子): what happened is taken from published cases, every name is invented. */
final class Disputes {

    private static final String SHILOU = "440113105";

    /** A carpenter paid nothing for three months: agreed and paid in two. */
    static final Dispute PAID_IN_TWO = new Dispute(
            "一、谈成，分两笔付清",
            "我在番禺区石楼镇一个工地做木工，干了三个月，每月6000元，老板一分钱没发，也没签合同。",
            Map.of("place", SHILOU, "unpaid-months", "3"),
            "张三友",
            "13800001234",
            "某某建筑劳务有限公司",
            "13900005678",
            "陈四海");

    /** A seamstress sent home without pay for two months: agreed, the second payment never came. */
    static final Dispute ONE_MISSED = new Dispute(
            "二、谈成，第二笔没付，申请支付令",
            "我在石楼镇一家针织厂做缝纫工，每月4800元，最近两个月工资没发，厂里说没订单让我们回家。",
            Map.of("place", SHILOU, "unpaid-months", "2"),
            "李小禾",
            "13800002345",
            "某某针织有限公司",
            "13900006789",
            "何五一");

    /** A cook dismissed on the spot: no agreement. */
    static final Dispute NOT_AGREED = new Dispute(
            "三、没谈成，带着材料去仲裁",
            "我2023年3月到石楼镇一家饭店当厨师，每月7500元，上个月老板突然说不用来了，没有给经济补偿，还拖欠我一个月工资。",
            Map.of("place", SHILOU, "unpaid-months", "1", "contract", "yes", "started-on", "2023年3月"),
            "王大勺",
            "13800003456",
            "某某餐饮管理有限公司",
            "13900007890",
            "孙六顺");

    private Disputes() {}
}
