package org.fengqiao.platform.delivery;

/** How a message travels (送达方式). */
public enum Channel {
    /** 短信. */
    SMS,
    /** 电子邮件. */
    EMAIL,
    /** 邮寄信件: printed and posted by hand. */
    LETTER
}
