package org.fengqiao.narrative;

/** What was meant by words typed or dictated as a phone number (电话号码). */
public sealed interface PhoneReading {

    /** A mobile number of the mainland: eleven digits that begin with 1. */
    record Mobile(String digits) implements PhoneReading {}

    /** A landline with its area code. */
    record Landline(String digits) implements PhoneReading {}

    /** Eight digits, or +852: a Hong Kong number, or a mobile number with three digits lost. */
    record HongKong(String digits) implements PhoneReading {}

    /** It begins as a mobile number and {@code missing} digits are lacking. */
    record TooShort(String digits, int missing) implements PhoneReading {}

    /** It begins as a mobile number and has {@code extra} digits too many. */
    record TooLong(String digits, int extra) implements PhoneReading {}

    /** No number can be made of it. */
    record NotANumber(String typed) implements PhoneReading {}
}
