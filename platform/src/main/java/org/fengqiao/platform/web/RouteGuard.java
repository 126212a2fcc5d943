package org.fengqiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Deny by default: a route admits the hats it names and nobody else. Pages know a session, the interface for other systems a token. */
@Component
class RouteGuard implements HandlerInterceptor {

    private static final String BEARER = "Bearer ";

    private final TokenSignIn tokens;

    RouteGuard(TokenSignIn tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw Responses.notFound();
        }
        if (method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        var admitted = method.getMethodAnnotation(For.class);
        if (admitted == null) {
            throw Responses.notFound();
        }
        var signedIn = isInterface(request) ? byToken(request) : CurrentSignIn.of(request);
        if (signedIn == null) {
            return turnToSignIn(request, response);
        }
        if (!List.of(admitted.value()).contains(signedIn.actor().hat())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    private @Nullable SignedIn byToken(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            return null;
        }
        var signedIn = tokens.of(header.substring(BEARER.length()).strip()).orElse(null);
        if (signedIn != null) {
            CurrentSignIn.forRequest(request, signedIn);
        }
        return signedIn;
    }

    private static boolean isInterface(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** A page asked for without sign-in leads to the sign-in and back; anything else is refused. */
    private static boolean turnToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isInterface(request)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        var signIn = isOffice(request.getRequestURI()) ? "/desk/sign-in" : "/sign-in";
        var back = HttpMethod.GET.matches(request.getMethod()) ? backTo(request) : null;
        response.sendRedirect(back == null ? signIn : signIn + "?back=" + back);
        return false;
    }

    private static boolean isOffice(String path) {
        return path.startsWith("/desk") || path.startsWith("/cockpit");
    }

    private static @Nullable String backTo(HttpServletRequest request) {
        return URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    }
}
