package org.fengqiao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Reads and changes who is signed in on a request's session, or by its token. The session's id changes at every sign-in. */
public final class CurrentSignIn {

    private CurrentSignIn() {}

    public static @Nullable SignedIn of(HttpServletRequest request) {
        if (request.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn byToken) {
            return byToken;
        }
        var session = request.getSession(false);
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    /** For this request alone: it carried a token. */
    static void forRequest(HttpServletRequest request, SignedIn signedIn) {
        request.setAttribute(SignedIn.ATTRIBUTE, signedIn);
    }

    /** @param idleMinutes after how many minutes without a request the sign-in ends */
    public static void begin(HttpServletRequest request, SignedIn signedIn, int idleMinutes) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setMaxInactiveInterval(idleMinutes * 60);
        session.setAttribute(SignedIn.ATTRIBUTE, signedIn);
    }

    public static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
