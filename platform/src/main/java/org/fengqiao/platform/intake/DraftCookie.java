package org.fengqiao.platform.intake;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The device's hold on its draft: a secret in a cookie that scripts cannot read. */
@Component
class DraftCookie {

    private static final String NAME = "draft";

    private final Drafts drafts;

    DraftCookie(Drafts drafts) {
        this.drafts = drafts;
    }

    Optional<Draft> find(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst()
                        .flatMap(drafts::find);
    }

    /** The device's draft, begun if it has none. */
    Draft findOrBegin(HttpServletRequest request, HttpServletResponse response) {
        return find(request).orElseGet(() -> {
            var held = drafts.begin();
            keep(held.token(), request, response);
            return held.draft();
        });
    }

    void keep(String token, HttpServletRequest request, HttpServletResponse response) {
        write(token, Drafts.LIFE.toSeconds(), request, response);
    }

    /** 离开（清除）: the device forgets; the server keeps the draft for whoever proves the phone. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        write("", 0, request, response);
    }

    private static void write(String token, long seconds, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, token)
                        .path("/")
                        .maxAge(seconds)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
