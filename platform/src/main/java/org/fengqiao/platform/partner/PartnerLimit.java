package org.fengqiao.platform.partner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.CurrentSignIn;
import org.fengqiao.platform.web.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How many requests one system may send (合作系统限流). Each node counts for itself. */
@Component
class PartnerLimit implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** After who it is has been found out. */
    private static final int AFTER_THE_GUARD = 1;

    private final RateLimit<UUID> partners;

    PartnerLimit(@Value("${fengqiao.partner-requests-per-minute}") long perMinute, Clock clock) {
        this.partners = new RateLimit<>(perMinute, WINDOW, clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**").order(AFTER_THE_GUARD);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var signedIn = CurrentSignIn.of(request);
        if (signedIn != null && signedIn.actor().hat() == Hat.PARTNER) {
            partners.count(signedIn.actor().person(), response);
        }
        return true;
    }
}
