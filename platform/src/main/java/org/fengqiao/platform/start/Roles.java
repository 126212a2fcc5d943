package org.fengqiao.platform.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database roles (数据库角色). The admin login migrates; the application works as {@code fengqiao_app}, which cannot change the journal;
 * {@code fengqiao_outside} cannot see what was said to settle.
 */
final class Roles {

    static final String APP = "fengqiao_app";
    static final String OUTSIDE = "fengqiao_outside";
    private static final int OLDEST_SERVER = 150_000;
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_LOGIN = "28000";
    private static final String NOT_ALLOWED = "42501";

    private Roles() {}

    /** Makes the roles where they are missing, and answers the application's login. */
    static Login prepare(Login admin, String appPassword) {
        try (var connection = admin.connect()) {
            refuseOldServer(connection);
            try (var statement = connection.createStatement()) {
                refuseWeakRole(statement, admin);
                connection.setAutoCommit(false);
                // Two nodes may start at once.
                statement.execute("select pg_advisory_xact_lock(7164001)");
                makeRoles(statement, appPassword);
                connection.commit();
            }
        } catch (SQLException e) {
            throw refusal(admin, e);
        }
        var app = admin.as(APP, appPassword);
        try (var connection = app.connect()) {
            connection.isValid(5);
            return app;
        } catch (SQLException e) {
            throw WRONG_PASSWORD.equals(e.getSQLState())
                    ? new CannotStart("database-of-other-home", admin.url(), APP)
                    : refusal(app, e);
        }
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_version_num')::int")) {
            row.next();
            if (row.getInt(1) < OLDEST_SERVER) {
                throw new CannotStart(
                        "database-too-old", connection.getMetaData().getDatabaseProductVersion());
            }
        }
    }

    private static void refuseWeakRole(Statement statement, Login admin) throws SQLException {
        try (var row = statement.executeQuery("select has_database_privilege(current_database(), 'create')")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new CannotStart("database-role-too-weak", admin.user());
            }
        }
    }

    private static void makeRoles(Statement statement, String appPassword) throws SQLException {
        if (isMissing(statement, APP)) {
            statement.execute("create role " + APP + " login password '" + appPassword + "'");
        }
        if (isMissing(statement, OUTSIDE)) {
            statement.execute("create role " + OUTSIDE + " nologin");
            statement.execute("grant " + OUTSIDE + " to " + APP);
        }
    }

    private static boolean isMissing(Statement statement, String role) throws SQLException {
        try (var found = statement.executeQuery("select from pg_roles where rolname = '" + role + "'")) {
            return !found.next();
        }
    }

    private static CannotStart refusal(Login login, SQLException because) {
        return switch (String.valueOf(because.getSQLState())) {
            case WRONG_PASSWORD, NO_SUCH_LOGIN -> new CannotStart("database-password-wrong", login.url(), login.user());
            case NOT_ALLOWED -> new CannotStart("database-role-too-weak", login.user());
            default -> new CannotStart("database-other", login.url(), because.getMessage());
        };
    }
}
