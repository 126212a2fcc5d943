package org.fengqiao.platform.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accepting and assigning several applications at once (批量受理): first what would happen to each, then one yes that names the number. */
@Controller
class PoolBulkController {

    private final Pool pool;
    private final Acceptances acceptances;

    PoolBulkController(Pool pool, Acceptances acceptances) {
        this.pool = pool;
        this.acceptances = acceptances;
    }

    @PostMapping("/desk/pool/check")
    @For(Hat.DISPATCHER)
    ModelAndView check(@RequestParam(defaultValue = "") List<String> chosen, Actor actor) {
        var rows = pool.chosen(ids(chosen), actor);
        if (rows.isEmpty()) {
            return new ModelAndView("redirect:/desk/pool");
        }
        return new ModelAndView("intake/poolCheck", Map.of("rows", rows, "candidates", pool.candidates(actor)));
    }

    /** Each row stands for itself: one that was decided meanwhile does not hold the others up. */
    @PostMapping("/desk/pool/accept")
    @For(Hat.DISPATCHER)
    ModelAndView accept(
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam Map<String, String> parameters,
            Actor actor) {
        var outcomes = new ArrayList<PoolOutcome>();
        for (var row : pool.chosen(ids(chosen), actor)) {
            var id = row.row().id();
            outcomes.add(new PoolOutcome(row, acceptances.accept(id, mediator(parameters, id), actor)));
        }
        return new ModelAndView("intake/poolDone", Map.of("outcomes", outcomes));
    }

    private static @Nullable UUID mediator(Map<String, String> parameters, CaseId id) {
        return PoolController.person(parameters.getOrDefault("mediator-" + id.text(), ""));
    }

    private static Set<CaseId> ids(List<String> chosen) {
        return chosen.stream()
                .map(text -> CaseId.parse(text).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
