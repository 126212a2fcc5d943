package org.fengqiao.platform.intake;

/** Where to go instead (下一步去处): nobody is sent away without one. */
public enum NextDoor {
    /** 申请仲裁. */
    ARBITRATION,
    /** 向劳动监察投诉. */
    INSPECTION,
    /** 向法院起诉. */
    COURT,
    /** 申请法律援助. */
    LEGAL_AID,
    /** 找另一家调解组织. */
    MEDIATION_ELSEWHERE,
    /** 打 12333 问. */
    HOTLINE
}
