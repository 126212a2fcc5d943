package org.fengqiao.platform.linkage;

import org.fengqiao.platform.casefile.CaseId;

/** What somebody is to do about packets (衔接待办), and on which page. */
final class LinkageTasks {

    /** 选一条路: it ended without agreement. */
    static final String CHOOSE = "linkage.choose-exit";
    /** 对方请您共同申请. */
    static final String JOIN = "linkage.join";
    /** 补材料: the office told what is missing. */
    static final String SUPPLY = "linkage.supply";
    /** 办案机关决定是否受理. */
    static final String ACCEPT = "linkage.accept";
    /** 办案机关办理. */
    static final String DECIDE = "linkage.decide";

    static final String INBOX = "/desk/inbox";

    private LinkageTasks() {}

    static String exits(CaseId caseId) {
        return "/cases/" + caseId.text() + "/exit";
    }
}
