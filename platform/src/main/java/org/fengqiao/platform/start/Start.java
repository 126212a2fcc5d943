package org.fengqiao.platform.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.fengqiao.platform.account.DemonstrationAccounts;
import org.springframework.context.ApplicationContext;

/** Starts the platform (启动), whole or for one piece of work. */
public final class Start {

    private Start() {}

    /** Runs until somebody stops the process. */
    public static int serve(Class<?> application, PrintStream terminal) throws InterruptedException {
        var settings = Settings.from(System.getenv());
        refuseTakenPort(settings.port());
        var running = new Running(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        var context = running.startServing(application);
        Welcome.print(settings.port(), context.getBean(DemonstrationAccounts.class), terminal);
        running.awaitStop();
        return 0;
    }

    /** Starts on a home that is thrown away, for the start-up cache. */
    public static int train(Class<?> application) throws InterruptedException {
        Training.run(application);
        return 0;
    }

    /** Writes an archive of everything, also while the platform runs. */
    public static int backUp(List<String> arguments, PrintStream terminal) {
        var archive = onlyFile(arguments);
        var settings = Settings.from(System.getenv());
        try (var installation = new Installation(settings)) {
            installation.openAside();
            new Backup(installation, settings.mode().text()).writeTo(archive);
        }
        terminal.println(CannotStart.text("backup-written", archive));
        return 0;
    }

    /** Brings an archive back into an empty home. */
    public static int restore(List<String> arguments, PrintStream terminal) {
        var archive = onlyFile(arguments);
        var settings = Settings.from(System.getenv());
        new Restore(settings).from(archive);
        terminal.println(CannotStart.text("restored", settings.home()));
        return 0;
    }

    private static Path onlyFile(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new CannotStart("archive-not-named");
        }
        // The launcher changes to its own directory; names are meant from where the person stands.
        return Path.of(System.getenv().getOrDefault("FENGQIAO_FROM", ""))
                .resolve(arguments.getFirst())
                .toAbsolutePath();
    }

    /** Opens the platform without jobs, does one piece of work with it, and closes it again. */
    public static int aside(Class<?> application, ToIntFunction<ApplicationContext> work) {
        try (var running = new Running(Settings.from(System.getenv()))) {
            return work.applyAsInt(running.startAside(application));
        }
    }

    /** The port of the settings. */
    public static int port() {
        return Settings.from(System.getenv()).port();
    }

    private static void refuseTakenPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
        } catch (IOException _) {
            throw new CannotStart("port-taken", Integer.toString(port));
        }
    }
}
