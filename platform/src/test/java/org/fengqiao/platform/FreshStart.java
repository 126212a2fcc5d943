package org.fengqiao.platform;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts tables and clock back before each test, when nobody works any more on what the test before left. */
class FreshStart implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) throws SQLException {
        var application = SpringExtension.getApplicationContext(test);
        Heard.everything(application.getBean(JdbcClient.class));
        application.getBean(TestClock.class).moveTo(TestClock.START);
        application.getBean(TestDatabase.class).reset(wantsDemonstration(test));
    }

    private static boolean wantsDemonstration(ExtensionContext test) {
        return AnnotationSupport.findAnnotation(test.getRequiredTestClass(), PlatformTest.class)
                .map(PlatformTest::demonstration)
                .orElse(false);
    }
}
