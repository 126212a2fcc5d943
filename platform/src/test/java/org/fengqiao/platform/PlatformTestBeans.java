package org.fengqiao.platform;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** What an application under test has beside its own beans. */
@TestConfiguration(proxyBeanMethods = false)
class PlatformTestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Visitors visitors(SessionRepository<? extends Session> sessions) {
        return new Visitors(sessions);
    }
}
