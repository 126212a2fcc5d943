package org.fengqiao.platform.account;

/** Where a sign-in leads: only ever to a page of our own. */
final class BackTo {

    private BackTo() {}

    static String own(String asked, String otherwise) {
        return asked.startsWith("/") && !asked.startsWith("//") && !asked.contains("\\") ? asked : otherwise;
    }
}
