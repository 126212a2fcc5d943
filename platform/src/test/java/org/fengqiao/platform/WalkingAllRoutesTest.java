package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.platform.Routes.Route;
import org.fengqiao.platform.Walker.Answer;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running application is walked under every hat, to cases of one's own and to those of others. */
@PlatformTest(demonstration = true)
class WalkingAllRoutesTest {

    /** Words that stand in the cases and nowhere else. */
    private static final List<String> OF_THE_CASES = List.of("张三友", "13800001234", "138****1234", "某某建筑劳务");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Test
    void a_route_admits_the_hats_it_names_and_nobody_else() throws Exception {
        var world = World.submitted(application);
        var walker = new Walker(application);
        var own = Walker.own(application);
        var wrong = new ArrayList<String>();
        for (var route : Routes.of(mapping)) {
            for (var hat : Routes.hats()) {
                var answer = walker.go(
                        route, world.ids(), own.getOrDefault(hat, List.of()).getFirst());
                note(wrong, route, hat, answer, isTurnedAway(route, hat, answer));
            }
            var answer = walker.go(route, world.ids(), null);
            note(wrong, route, "nobody", answer, isTurnedAway(route, null, answer));
        }
        assertThat(wrong).isEmpty();
    }

    private static void note(List<String> wrong, Route route, Object who, Answer answer, boolean isRight) {
        if (!isRight || answer.status() >= 500) {
            wrong.add(route + " as " + who + ": " + answer);
        }
    }

    /** As it has to be for this one. */
    private static boolean isTurnedAway(Route route, @Nullable Hat hat, Answer answer) {
        if (route.isOpen()) {
            return answer.status() != 403 && answer.status() != 401;
        }
        if (route.admitted().isEmpty()) {
            return answer.status() == 404;
        }
        if (hat != null && route.admitted().contains(hat)) {
            return answer.status() != 403 && answer.status() != 401 && !answer.turnsToSignIn();
        }
        if (route.isInterface()) {
            return answer.status() == 401;
        }
        return hat == null ? answer.turnsToSignIn() : answer.status() == 403;
    }

    @Test
    void a_case_of_others_is_not_there_and_ones_own_is() throws Exception {
        var walk = new Walk(application, World.all(application));
        for (var route : Routes.of(mapping)) {
            if (!route.isOpen() && !route.admitted().isEmpty()) {
                walk.along(route);
            }
        }
        assertThat(walk.wrong).isEmpty();
        assertThat(walk.neverReached).isEmpty();
    }

    @Test
    void a_route_that_forgot_to_ask_whose_case_it_is_would_be_found() throws Exception {
        var walk = new Walk(application, List.of(World.submitted(application)));
        var page = mapping(RequestMethod.GET, "/desk/cases/{id}/forgetful-page");
        var act = mapping(RequestMethod.POST, "/desk/cases/{id}/forgetful-act");
        mapping.registerMapping(page, new Forgetful(), Forgetful.class.getDeclaredMethod("page", String.class));
        mapping.registerMapping(act, new Forgetful(), Forgetful.class.getDeclaredMethod("act", String.class));
        try {
            for (var route : Routes.of(mapping)) {
                if (route.pattern().contains("forgetful")) {
                    walk.along(route);
                }
            }
        } finally {
            mapping.unregisterMapping(page);
            mapping.unregisterMapping(act);
        }
        assertThat(walk.wrong)
                .anyMatch(found -> found.startsWith("GET /desk/cases/{id}/forgetful-page as MEDIATOR elsewhere"))
                .anyMatch(found -> found.startsWith("POST /desk/cases/{id}/forgetful-act as MEDIATOR elsewhere"));
    }

    private RequestMappingInfo mapping(RequestMethod method, String path) {
        return RequestMappingInfo.paths(path)
                .methods(method)
                .options(mapping.getBuilderConfiguration())
                .build();
    }

    /** Two routes without a reach check. */
    static final class Forgetful {

        @For(Hat.MEDIATOR)
        ResponseEntity<String> page(@PathVariable String id) {
            return ResponseEntity.ok(id);
        }

        @For(Hat.MEDIATOR)
        String act(@PathVariable String id) {
            return "redirect:/desk/cases/" + id;
        }
    }

    /** Along routes through cases, by people of them and by others. */
    private static final class Walk {

        private final List<World> worlds;
        private final Walker walker;
        private final Map<Hat, List<Actor>> own;
        private final Map<Hat, List<Actor>> strangers;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> neverReached = new ArrayList<>();

        Walk(ApplicationContext application, List<World> worlds) {
            this.worlds = worlds;
            this.walker = new Walker(application);
            this.own = Walker.own(application);
            this.strangers = Walker.strangers(application);
        }

        /** A test of "not there" counts only where the same address is there for somebody: each admitted hat has to get through in one of the cases. */
        void along(Route route) {
            var reached = new HashSet<Hat>();
            for (var world : worlds) {
                for (var hat : route.admitted()) {
                    for (var stranger : strangers.getOrDefault(hat, List.of())) {
                        var answer = walker.go(route, world.ids(), stranger);
                        var who = hat + " elsewhere, " + world.moment();
                        note(wrong, route, who, answer, isNothing(route, answer));
                    }
                    for (var actor : own.getOrDefault(hat, List.of())) {
                        var answer = walker.go(route, world.ids(), actor);
                        note(wrong, route, hat + " of the case, " + world.moment(), answer, true);
                        if (answer.isContent()) {
                            reached.add(hat);
                        }
                    }
                }
            }
            if (!reached.containsAll(route.admitted())) {
                neverReached.add(route + " " + missing(route.admitted(), reached));
            }
        }
    }

    /** A page about one record is not found; a page about all shows nothing of these. */
    private static boolean isNothing(Route route, Answer answer) {
        return route.isAboutOne()
                ? answer.status() == 404
                : OF_THE_CASES.stream().noneMatch(answer.body()::contains);
    }

    private static Set<Hat> missing(Set<Hat> admitted, Set<Hat> reached) {
        var missing = new TreeSet<>(admitted);
        missing.removeAll(reached);
        return missing;
    }
}
