package org.fengqiao.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A way into a database (数据库登录). */
record Login(String url, String user, String password) {

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "fengqiao-start");
        return DriverManager.getConnection(url, properties);
    }

    Login as(String otherUser, String otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
