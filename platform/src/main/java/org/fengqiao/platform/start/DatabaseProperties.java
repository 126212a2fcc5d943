package org.fengqiao.platform.start;

import java.util.Map;

/** How the two logins reach the framework (数据库连接设置): one migrates, the other works. */
final class DatabaseProperties {

    private DatabaseProperties() {}

    static Map<String, Object> of(Login admin, Login app) {
        return Map.of(
                "spring.flyway.url",
                admin.url(),
                "spring.flyway.user",
                admin.user(),
                "spring.flyway.password",
                admin.password(),
                "spring.datasource.url",
                app.url(),
                "spring.datasource.username",
                app.user(),
                "spring.datasource.password",
                app.password());
    }
}
