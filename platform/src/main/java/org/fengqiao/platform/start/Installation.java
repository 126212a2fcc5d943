package org.fengqiao.platform.start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A home and its database, taken for this process (一套安装). Closing it stops the embedded server and frees the home. */
final class Installation implements AutoCloseable {

    private static final String APP_PASSWORD = "database-app";

    private final Settings settings;
    private final Deque<Runnable> taken = new ArrayDeque<>();
    private @Nullable Login admin;
    private @Nullable Login app;

    Installation(Settings settings) {
        this.settings = settings;
    }

    /** Everything that must be there before the application: the home, the database, its roles. */
    void open() {
        var home = Home.take(settings.home(), settings.mode());
        take(home::close);
        var login = settings.external() == null ? startEmbedded(home) : settings.external();
        admin = login;
        app = Roles.prepare(login, home.password(APP_PASSWORD));
    }

    /** The same for work beside a running platform: what that one holds is used and left to it. */
    void openAside() {
        if (!Home.isTaken(settings.home())) {
            open();
            return;
        }
        var home = Home.visit(settings.home());
        var login = settings.external() == null ? embedded(home).running() : settings.external();
        admin = login;
        app = login.as(Roles.APP, home.password(APP_PASSWORD));
    }

    Login admin() {
        if (admin == null) {
            throw new IllegalStateException("Not open");
        }
        return admin;
    }

    Login app() {
        if (app == null) {
            throw new IllegalStateException("Not open");
        }
        return app;
    }

    Path home() {
        return settings.home();
    }

    /** What the application reads from its environment. */
    Map<String, Object> properties() {
        var properties = new TreeMap<String, Object>(DatabaseProperties.of(admin(), app()));
        properties.put("fengqiao.home", settings.home().toString());
        properties.put("fengqiao.mode", settings.mode().text());
        properties.put("server.port", settings.port());
        return properties;
    }

    /** Can be called from another thread in the middle of {@link #open}, when a person stops a start. */
    @Override
    public void close() {
        synchronized (taken) {
            while (!taken.isEmpty()) {
                taken.pop().run();
            }
        }
    }

    private Login startEmbedded(Home home) {
        var server = embedded(home);
        take(server::close);
        server.start();
        return server.running();
    }

    private static EmbeddedPostgres embedded(Home home) {
        return new EmbeddedPostgres(new EmbeddedPostgres.Place(
                home.path().resolve("db"),
                home.path(),
                home.logs().resolve("postgres.log"),
                home.password("database-admin"),
                List.of()));
    }

    private void take(Runnable giveBack) {
        synchronized (taken) {
            taken.push(giveBack);
        }
    }
}
