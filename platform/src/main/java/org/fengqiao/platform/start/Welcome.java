package org.fengqiao.platform.start;

import java.io.PrintStream;
import org.fengqiao.platform.account.DemonstrationAccounts;

/** What the terminal says when the platform is ready (就绪提示). The last line is for scripts. */
final class Welcome {

    private Welcome() {}

    static void print(int port, DemonstrationAccounts accounts, PrintStream terminal) {
        var address = "http://127.0.0.1:" + port + "/";
        terminal.println(CannotStart.text("welcome-portal", address));
        terminal.println(CannotStart.text("welcome-desk", address + "desk"));
        terminal.println(CannotStart.text("welcome-cockpit", address + "cockpit"));
        var demonstration = accounts.signIns();
        if (!demonstration.isEmpty()) {
            terminal.println(CannotStart.text("welcome-sign-ins"));
            for (var signIn : demonstration) {
                terminal.printf(
                        "  %s  %-10s %s  %s%n", signIn.name(), signIn.login(), signIn.password(), signIn.oneTime());
            }
        }
        accounts.partnerToken()
                .ifPresent(token -> terminal.println(CannotStart.text("welcome-token", address + "api/v1", token)));
        terminal.println("ready " + address);
        terminal.flush();
    }
}
