package org.fengqiao.platform;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What an application under test has beside its own beans. */
@TestConfiguration(proxyBeanMethods = false)
class PlatformTestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
