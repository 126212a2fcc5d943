package org.fengqiao.platform.calculation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.law.CountedPeriod;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.Period;
import org.fengqiao.law.PeriodEvent;
import org.fengqiao.law.PeriodQuestion;
import org.fengqiao.law.Periods;
import org.fengqiao.law.Rulebook;
import org.fengqiao.narrative.Dates;
import org.fengqiao.narrative.PartialDay;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.web.Form;
import org.fengqiao.platform.web.Open;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 期限: what happened when, and every last day that follows from it, the nearest first. */
@Controller
class DeadlinesController {

    private final Rulebook rulebook;
    private final Clock clock;

    DeadlinesController(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Open
    @GetMapping("/deadlines")
    ModelAndView deadlines(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        var today = Days.of(clock.instant());
        var days = new EnumMap<Happening, PartialDate>(Happening.class);
        var errors = new ArrayList<Form.Error>();
        for (var happening : Happening.values()) {
            var text = typed.getOrDefault(happening.code(), "").strip();
            if (!text.isEmpty()) {
                Dates.read(text, today)
                        .map(PartialDay::iso)
                        .map(PartialDate::parse)
                        .ifPresentOrElse(
                                day -> days.put(happening, day),
                                () -> errors.add(Form.Error.of(happening.code(), "calculation.day")));
            }
        }
        boolean sent = !typed.isEmpty() && !typed.keySet().equals(Set.of("language"));
        if (sent && days.isEmpty() && errors.isEmpty()) {
            errors.add(Form.Error.of(Happening.KNEW.code(), "calculation.deadlines.nothing"));
        }
        var page = new ModelAndView("calculation/deadlines");
        page.addObject("form", Form.of(typed).refused(errors));
        page.addObject("happenings", Happening.all());
        page.addObject("lines", errors.isEmpty() ? lines(days, today) : List.of());
        page.addObject("explainer", new Explainer(RequestContextUtils.getLocale(request)));
        page.addObject("today", today);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private List<CountedPeriod> lines(Map<Happening, PartialDate> days, LocalDate today) {
        var events = days.entrySet().stream()
                .filter(day -> day.getKey().event() != null)
                .map(day -> new PeriodEvent(
                        Objects.requireNonNull(day.getKey().event()),
                        day.getValue().earliest(),
                        null))
                .toList();
        var periods = new Periods(rulebook);
        return days.entrySet().stream()
                .flatMap(day -> day.getKey().rules().stream()
                        .map(rule -> periods.count(
                                new PeriodQuestion(rule, day.getValue(), null, null, null, events(rule, events)),
                                today)))
                .sorted(Comparator.comparing(
                        counted -> Objects.requireNonNull(counted.lastDay()).date()))
                .toList();
    }

    /** Only a limitation is begun anew by them; elsewhere they would only make words. */
    private List<PeriodEvent> events(String rule, List<PeriodEvent> events) {
        return rulebook.period(rule).moving() == Period.Moving.LIMITATION ? events : List.of();
    }
}
