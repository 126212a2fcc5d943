package org.fengqiao.platform.start;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says (设置). Everything has a default.
 *
 * @param external the login to a PostgreSQL that somebody else runs; without it the platform runs its own
 */
record Settings(int port, Path home, Mode mode, @Nullable Login external) {

    static Settings from(Map<String, String> environment) {
        return new Settings(
                port(environment.getOrDefault("FENGQIAO_PORT", "8080")),
                Path.of(environment.getOrDefault("FENGQIAO_HOME", "data"))
                        .toAbsolutePath()
                        .normalize(),
                Mode.of(environment.getOrDefault("FENGQIAO_MODE", "demo")),
                external(environment));
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new CannotStart("port-not-a-number", text);
        }
        return Integer.parseInt(text);
    }

    private static @Nullable Login external(Map<String, String> environment) {
        var url = environment.get("FENGQIAO_DB_URL");
        if (url == null || url.isBlank()) {
            return null;
        }
        var jdbcUrl = url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
        var user = environment.get("FENGQIAO_DB_USER");
        if (!jdbcUrl.startsWith("jdbc:postgresql:") || user == null) {
            throw new CannotStart("database-address-incomplete");
        }
        return new Login(jdbcUrl, user, environment.getOrDefault("FENGQIAO_DB_PASSWORD", ""));
    }
}
