package org.fengqiao.platform.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.room.ChangeFeed;
import org.fengqiao.platform.room.Lane;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Responses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells an open table that something changed (实时提醒), by server-sent events. An event carries a count and no word; whoever lost the connection gives
 * the count they know as {@code Last-Event-ID} and is told at once if there is more, on whatever node.
 */
@Controller
class TableStreamController {

    /** Then the browser connects anew, and whether it may is asked anew. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ChangeFeed feed;
    private final CaseFiles cases;

    TableStreamController(ChangeFeed feed, CaseFiles cases) {
        this.feed = feed;
        this.cases = cases;
    }

    @For(Hat.MEDIATOR)
    @GetMapping(path = "/desk/cases/{id}/table/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter changes(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long since,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Actor actor,
            HttpServletResponse response) {
        var view = CaseId.parse(id).flatMap(caseId -> cases.find(caseId, actor)).orElseThrow(Responses::notFound);
        var lanes = Lane.heardBy(view, actor);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var emitter = new SseEmitter(LIFE.toMillis());
        emitter.onTimeout(emitter::complete);
        feed.follow(view.id(), lanes, isCount(last) ? Long.parseLong(last) : since, new Stream(emitter));
        return emitter;
    }

    private static boolean isCount(@Nullable String last) {
        return last != null && last.matches("[0-9]{1,18}");
    }

    /** One connection. */
    private record Stream(SseEmitter emitter) implements ChangeFeed.Follower {

        @Override
        public boolean changed(long count) {
            return send(
                    SseEmitter.event().id(String.valueOf(count)).name("change").data(count));
        }

        @Override
        public boolean quiet() {
            return send(SseEmitter.event().comment("quiet"));
        }

        @Override
        public void end() {
            emitter.complete();
        }

        /** False once the browser is gone, or the connection's life is over. */
        private boolean send(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
                return true;
            } catch (IOException | IllegalStateException _) {
                return false;
            }
        }
    }
}
