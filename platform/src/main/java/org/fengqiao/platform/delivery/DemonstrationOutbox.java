package org.fengqiao.platform.delivery;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In demonstration mode nothing leaves the machine: every channel ends in the outbox page, which shows the messages to whoever looks. */
@Configuration
@ConditionalOnProperty(name = "fengqiao.mode", havingValue = "demo")
class DemonstrationOutbox {

    @Bean
    Carrier demonstrationSms() {
        return new Kept(Channel.SMS);
    }

    @Bean
    Carrier demonstrationMail() {
        return new Kept(Channel.EMAIL);
    }

    private record Kept(Channel channel) implements Carrier {

        @Override
        public Handover handOver(UUID key, String address, String text) {
            return new Handover.Proven("demonstration outbox");
        }
    }
}
