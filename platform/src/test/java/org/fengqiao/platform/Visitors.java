package org.fengqiao.platform;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.web.SignedIn;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Signs anybody in without asking, so that a route can be tried under every hat; a bean of every {@link PlatformTest}. */
public final class Visitors {

    private final SessionRepository<? extends Session> sessions;

    Visitors(SessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** The cookie that a browser of this actor would send. */
    public Cookie as(Actor actor) {
        return signedIn(sessions, actor);
    }

    private static <S extends Session> Cookie signedIn(SessionRepository<S> sessions, Actor actor) {
        var session = sessions.createSession();
        session.setAttribute(SignedIn.ATTRIBUTE, new SignedIn(actor, "某某", "某中心", List.of(actor)));
        sessions.save(session);
        return new Cookie(
                "SESSION", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
    }
}
