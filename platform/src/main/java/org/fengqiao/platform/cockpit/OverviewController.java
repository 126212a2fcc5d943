package org.fengqiao.platform.cockpit;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.platform.casefile.CaseFigures;
import org.fengqiao.platform.casefile.MonthFigures.Count;
import org.fengqiao.platform.place.Division;
import org.fengqiao.platform.place.Divisions;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.shared.PlaceCode;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a place stands this month (态势总览). */
@Controller
class OverviewController {

    private static final int MOST_BARS = 12;

    private final CaseFigures figures;
    private final Divisions divisions;
    private final MessageSource texts;

    OverviewController(CaseFigures figures, Divisions divisions, MessageSource texts) {
        this.figures = figures;
        this.divisions = divisions;
        this.texts = texts;
    }

    @GetMapping("/cockpit")
    @For({Hat.OFFICIAL, Hat.RULE_ADMINISTRATOR})
    ModelAndView overview(@RequestParam(defaultValue = "") String month, Actor actor) {
        var current = figures.currentMonth();
        var asked = month.matches("20[0-9]{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(month) : current;
        var shown = asked.isAfter(current) ? current : asked;
        var all = figures.of(shown, actor);
        var period = "dated=SUBMITTED&from=" + shown.atDay(1) + "&to=" + shown.atEndOfMonth();
        return new ModelAndView("cockpit/overview")
                .addObject("figures", all)
                .addObject("hasNext", shown.isBefore(current))
                .addObject("places", bars(all.byPlace(), this::name, code -> "?place=" + code + "&" + period))
                .addObject("claims", bars(all.byClaim(), this::word, type -> "?claim=" + type.name() + "&" + period))
                .addObject("stages", bars(all.byStage(), this::word, stage -> "?stage=" + stage.name()));
    }

    private static <T> List<Bar> bars(List<Count<T>> counts, Function<T, String> label, Function<T, String> query) {
        int longest = counts.stream().mapToInt(Count::count).max().orElse(0);
        return counts.stream()
                .limit(MOST_BARS)
                .map(count -> Bar.of(
                        label.apply(count.of()), count.count(), longest, "/desk/cases" + query.apply(count.of())))
                .toList();
    }

    private String name(PlaceCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }

    private String word(Enum<?> constant) {
        return texts.getMessage(
                constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null, Languages.MAINLAND);
    }
}
