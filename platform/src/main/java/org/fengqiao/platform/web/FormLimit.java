package org.fengqiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How many forms may come from one network address without sign-in (公开表单限流). Many people can stand behind one address, so it is far more than any one
 * of them sends. Each node counts for itself.
 */
@Component
class FormLimit implements HandlerInterceptor {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Of an IPv6 address: what a subscriber is given. */
    private static final int PREFIX_BYTES = 8;

    private final RateLimit<String> sources;

    FormLimit(@Value("${fengqiao.open-forms-per-minute}") long perMinute, Clock clock) {
        this.sources = new RateLimit<>(perMinute, WINDOW, clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod()) && handler instanceof HandlerMethod method && counts(method)) {
            sources.count(source(request.getRemoteAddr()), response);
        }
        return true;
    }

    /** Parts of a file come by the hundred; whoever takes them counts their bytes. */
    private static boolean counts(HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return method.hasMethodAnnotation(Open.class)
                && (mapping == null || !List.of(mapping.consumes()).contains(MediaType.APPLICATION_OCTET_STREAM_VALUE));
    }

    static String source(String address) {
        return InetAddress.ofLiteral(address) instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES))
                : address;
    }
}
