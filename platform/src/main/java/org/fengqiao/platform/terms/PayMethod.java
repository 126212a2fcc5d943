package org.fengqiao.platform.terms;

/** How the money is paid (付款方式). */
public enum PayMethod {
    /** 银行转账, to the worker's own card. */
    BANK_TRANSFER,
    /** 微信或支付宝. */
    MOBILE,
    /** 现金, against a receipt. */
    CASH
}
