package org.fengqiao.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every rendered template its {@link Page}, and says which style and script the browser may run with it. */
@Component
class Pages implements HandlerInterceptor {

    static final String TEXT_SIZE_COOKIE = "text-size";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MessageSource messages;
    private final boolean demonstration;

    Pages(MessageSource messages, @Value("${fengqiao.mode}") String mode) {
        this.messages = messages;
        this.demonstration = mode.equals("demo");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view == null || view.getViewName() == null || view.getViewName().startsWith("redirect:")) {
            return;
        }
        view.addObject("page", page(request, response));
    }

    Page page(HttpServletRequest request, HttpServletResponse response) {
        var nonce = nonce();
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce
                        + "'; img-src 'self' data: blob:; connect-src 'self'; media-src 'self' blob:; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                messages,
                RequestContextUtils.getLocale(request),
                request,
                csrf,
                TextSize.of(cookie(request, TEXT_SIZE_COOKIE)),
                nonce,
                demonstration);
    }

    private static String nonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
