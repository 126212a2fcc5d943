package org.fengqiao.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.fengqiao.platform.start.DemonstrationClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableAsync;

/** The program (枫桥): its first argument is what to do, {@code run} where there is none. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableAsync
public class Fengqiao {

    public static void main(String[] arguments) throws InterruptedException {
        var verb = arguments.length == 0 ? "run" : arguments[0];
        System.exit(Verbs.run(verb, Arrays.stream(arguments).skip(1).toList()));
    }

    @Bean
    @ConditionalOnProperty(name = "fengqiao.mode", havingValue = "demo")
    DemonstrationClock demonstrationClock(@Value("${fengqiao.home}") Path home) {
        return new DemonstrationClock(Clock.systemUTC(), home);
    }

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
