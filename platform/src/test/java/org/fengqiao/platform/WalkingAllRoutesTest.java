package org.fengqiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.platform.Routes.Route;
import org.fengqiao.platform.Walker.Answer;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running application is walked under every hat, to cases of one's own and to those of others. */
@PlatformTest(demonstration = true)
class WalkingAllRoutesTest {

    /** Words that stand in the cases and nowhere else. */
    private static final List<String> OF_THE_CASES = List.of("张三友", "13800001234", "138****1234", "某某建筑劳务");

    /** Whose address names something that is no case: it is nobody's, or has a secret of its own. */
    private static final Set<String> NO_CASE = Set.of("POST /desk/partners/{partner}/withdraw");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Test
    void a_route_admits_the_hats_it_names_and_nobody_else() throws Exception {
        var world = World.all(application).getFirst();
        var walker = new Walker(application);
        var own = Walker.own(application);
        var wrong = new ArrayList<String>();
        for (var route : Routes.of(mapping)) {
            for (var hat : Routes.hats()) {
                var answer = walker.go(route, world.ids(), own.get(hat).getFirst());
                note(wrong, route, hat, answer, isTurnedAway(route, hat, answer));
            }
            var answer = walker.go(route, world.ids(), null);
            note(wrong, route, null, answer, isTurnedAway(route, null, answer));
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
        var worlds = World.all(application);
        var walker = new Walker(application);
        var strangers = Walker.strangers(application);
        var own = Walker.own(application);
        var wrong = new ArrayList<String>();
        var never = new TreeSet<String>();
        for (var route : Routes.of(mapping)) {
            if (route.isOpen() || route.admitted().isEmpty()) {
                continue;
            }
            var reached = new HashSet<Hat>();
            for (var world : worlds) {
                for (var hat : route.admitted()) {
                    for (var stranger : strangers.get(hat)) {
                        var answer = walker.go(route, world.ids(), stranger);
                        note(wrong, route, stranger.hat() + " elsewhere, " + world.moment(), answer, isNothing(route, answer));
                    }
                    if (reaches(walker, route, world, own.get(hat), wrong)) {
                        reached.add(hat);
                    }
                }
            }
            if (!reached.containsAll(route.admitted())) {
                never.add(route + " " + missing(route.admitted(), reached));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(never).isEmpty();
    }

    private static boolean reaches(Walker walker, Route route, World world, List<Actor> all, List<String> wrong) {
        boolean reached = false;
        for (var actor : all) {
            var answer = walker.go(route, world.ids(), actor);
            note(wrong, route, actor.hat() + " of the case, " + world.moment(), answer, true);
            reached |= answer.isContent();
        }
        return reached;
    }

    /** A page about one record is not found; a page about all shows nothing of these. */
    private static boolean isNothing(Route route, Answer answer) {
        return route.isAboutOne() && !NO_CASE.contains(route.toString())
                ? answer.status() == 404
                : OF_THE_CASES.stream().noneMatch(answer.body()::contains);
    }

    private static Set<Hat> missing(Set<Hat> admitted, Set<Hat> reached) {
        var missing = new TreeSet<>(admitted);
        missing.removeAll(reached);
        return missing;
    }
}
