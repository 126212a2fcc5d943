package org.fengqiao.platform.negotiation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers fall out when their last day is over (方案到期): every ten minutes, on one node. */
@Configuration
class OfferRounds {

    private static final int BATCH = 50;

    @Bean
    RecurringTask<Void> offerExpiry(Offers offers) {
        return Tasks.recurring("offer-expiry", FixedDelay.ofMinutes(10)).execute((_, _) -> offers.expire(BATCH));
    }
}
