package org.fengqiao.platform.demonstration;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The platform as its demonstration meets it (演示环境): its clock, its outbox, and its doors. */
final class World {

    private static final Pattern CODE = Pattern.compile("验证码([0-9]{6})");
    private static final Pattern INVITATION = Pattern.compile("邀请码\\s?([0-9]{8})");
    private static final int LENGTH_OF_DAY = "2026-01-01".length();
    private static final String PASSWORD = "fengqiao-demo";

    private final URI address;
    private String lastCode;
    private String lastInvitation;

    World(URI address) {
        this.address = address;
        this.lastCode = newest(CODE);
        this.lastInvitation = newest(INVITATION);
    }

    Visitor visitor() {
        return new Visitor(address);
    }

    LocalDate today() {
        return LocalDate.parse(visitor().open("/demo/clock").textAt("#now").substring(0, LENGTH_OF_DAY));
    }

    void letPass(int hours) {
        visitor().open("/demo/clock").fill("hours", Integer.toString(hours)).press("往前走");
    }

    /** Until the morning of a day, when jobs have run. */
    void letCome(LocalDate day) {
        while (today().isBefore(day)) {
            letPass(24);
        }
    }

    /** The code that was sent since the last one was asked for. */
    String code() {
        lastCode = newer(CODE, lastCode);
        return lastCode;
    }

    String invitationCode() {
        lastInvitation = newer(INVITATION, lastInvitation);
        return lastInvitation;
    }

    Visitor signedInByPhone(String phone, String back) {
        // A code is sent to one phone once a minute.
        letPass(1);
        var visitor =
                visitor().open("/sign-in?back=" + back).fill("phone", phone).press("发验证码");
        return visitor.fill("code", code()).press("继续");
    }

    Visitor signedInAtTheDesk(String login) {
        letPass(1);
        var visitor = visitor().open("/desk/sign-in");
        var oneTime = oneTime(visitor, login);
        return visitor.fill("login", login)
                .fill("password", PASSWORD)
                .fill("one-time", oneTime)
                .press("登录");
    }

    /** A one-time code that was not used yet. */
    String oneTime(String login) {
        letPass(1);
        return oneTime(visitor().open("/desk/sign-in"), login);
    }

    private static String oneTime(Visitor visitor, String login) {
        return visitor.textAt("tr:contains(" + login + ") td:last-child");
    }

    /** Messages go out by a job: it is waited for. */
    private String newer(Pattern sought, String last) {
        return Patience.await("a message with " + sought, () -> newest(sought), found -> !found.equals(last));
    }

    /** What the newest message of a kind holds; empty if there is none. */
    private String newest(Pattern sought) {
        var found = sought.matcher(visitor().open("/demo/outbox").text());
        return found.find() ? found.group(1) : "";
    }
}
