package org.fengqiao.platform.start;

import java.io.PrintStream;

/** What the terminal says when the platform is ready (就绪提示). The last line is for scripts. */
final class Welcome {

    private Welcome() {}

    static void print(int port, PrintStream terminal) {
        var address = "http://127.0.0.1:" + port + "/";
        terminal.println(CannotStart.text("welcome-portal", address));
        terminal.println(CannotStart.text("welcome-desk", address + "desk"));
        terminal.println(CannotStart.text("welcome-cockpit", address + "cockpit"));
        terminal.println("ready " + address);
        terminal.flush();
    }
}
