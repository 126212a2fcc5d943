package org.fengqiao.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts one period through all that happened to it (期限推算): begun anew, stood still, put off. */
final class PeriodCount {

    private final Periods periods;
    private final PeriodQuestion question;
    private final LocalDate asOf;
    private final Period period;
    private final Period.Unit unit;
    private final @Nullable Integer length;
    private final List<Trace> steps = new ArrayList<>();
    private final List<TimelineEntry> line = new ArrayList<>();

    private LocalDate trigger;
    private int more;
    private long leftOut;
    private @Nullable LastDay last;

    PeriodCount(Periods periods, Rulebook rulebook, PeriodQuestion question, LocalDate asOf) {
        this.periods = periods;
        this.question = question;
        this.asOf = asOf;
        this.trigger = question.trigger().earliest();
        this.period = rulebook.period(question.ruleId(), trigger);
        var variant = chosenVariant();
        this.unit = variant == null ? period.unit() : variant.unit();
        this.length = question.length() != null
                ? question.length()
                : variant == null ? period.length() : (Integer) variant.length();
    }

    private Period.@Nullable Variant chosenVariant() {
        var variant = period.variant();
        return variant != null && variant.name().equals(question.variant()) ? variant : null;
    }

    CountedPeriod count() {
        if (trigger.isBefore(period.rule().effectiveFrom())) {
            steps.add(Trace.note("period.before-the-rule", period.rule().effectiveFrom()));
        }
        if (length == null && agreedEnd() == null) {
            return wantsLength();
        }
        last = length == null ? null : end();
        line.add(new TimelineEntry(trigger, "TRIGGER", true, begin(), last == null ? null : last.date()));
        question.events().stream().sorted(Comparator.comparing(PeriodEvent::on)).forEach(this::happen);
        return answer();
    }

    private LastDay end() {
        return periods.end(period, trigger, (length == null ? 0 : length) + more, unit, leftOut);
    }

    private Trace begin() {
        if (length == null) {
            return Trace.of("period.set", period.rule(), trigger);
        }
        return length < 0
                ? Trace.of("period.counted-back", period.rule(), trigger, -length)
                : Trace.of("period.begins." + unit, period.rule(), trigger, length);
    }

    private @Nullable LocalDate agreedEnd() {
        return question.events().stream()
                .filter(event -> event.kind() == PeriodEvent.Kind.EXTENSION_AGREED)
                .map(PeriodEvent::until)
                .findFirst()
                .orElse(null);
    }

    private void happen(PeriodEvent event) {
        if (!event.moves(period)) {
            pass(event, Trace.of("period.not-moved." + event.kind().effect(), period.rule(), event.on()));
        } else if (event.kind().effect() != PeriodEvent.Effect.EXTENDS && isOutside(event)) {
            pass(event, Trace.note("period.event-outside", event.on()));
        } else {
            switch (event.kind().effect()) {
                case INTERRUPTS, RESTARTS -> beginAnew(event);
                case SUSPENDS -> standStill(event);
                case EXTENDS -> putOff(event);
            }
        }
    }

    /** Before it began, or after it was over. */
    private boolean isOutside(PeriodEvent event) {
        return last == null
                || event.on().isAfter(last.date())
                || (event.until() == null ? event.on() : event.until()).isBefore(trigger);
    }

    private void pass(PeriodEvent event, Trace why) {
        line.add(new TimelineEntry(event.on(), event.kind().name(), false, why, last == null ? null : last.date()));
        steps.add(why);
    }

    /** An application to a body interrupts when it is made; the time runs again when that procedure is over (民法典 195). */
    private void beginAnew(PeriodEvent event) {
        boolean goesOn = event.kind() == PeriodEvent.Kind.APPLIED_TO_A_BODY && event.until() == null;
        var until = event.until();
        trigger = event.kind() == PeriodEvent.Kind.APPLIED_TO_A_BODY && until != null ? until : event.on();
        leftOut = 0;
        more = 0;
        last = end();
        moved(event, Trace.of("period.moved." + event.kind(), period.rule(), event.on(), last.date()));
        if (goesOn) {
            steps.add(Trace.note("period.procedure-goes-on"));
        }
    }

    private void standStill(PeriodEvent event) {
        var until = event.until();
        if (until == null) {
            last = null;
            moved(event, Trace.of("period.stands-still", period.rule(), event.on()));
            return;
        }
        var from = event.on().isAfter(trigger) ? event.on() : trigger.plusDays(1);
        leftOut += ChronoUnit.DAYS.between(from, until) + 1;
        last = end();
        moved(event, Trace.of("period.moved." + event.kind(), period.rule(), event.on(), until, last.date()));
    }

    private void putOff(PeriodEvent event) {
        var until = event.until();
        var by = period.extending().by();
        if (until != null) {
            last = last != null && last.date().isAfter(until) ? last : periods.set(period, trigger, until);
        } else if (by != null && more == 0) {
            more = by;
            last = end();
        } else {
            pass(event, Trace.note("period.extension-without-end", event.on()));
            return;
        }
        moved(event, Trace.of("period.moved." + event.kind(), period.rule(), event.on(), last.date()));
    }

    private void moved(PeriodEvent event, Trace why) {
        line.add(new TimelineEntry(event.on(), event.kind().name(), true, why, last == null ? null : last.date()));
        steps.add(why);
    }

    private CountedPeriod wantsLength() {
        var trace = Trace.of("period.length-wanted", period.rule(), trigger).over(steps);
        return new CountedPeriod(period, null, null, null, null, List.of(), trace, true);
    }

    private CountedPeriod answer() {
        if (last == null) {
            var trace = Trace.of("period.no-end-yet", period.rule(), trigger).over(steps);
            return new CountedPeriod(period, null, null, null, null, List.copyOf(line), trace, false);
        }
        steps.addFirst(begin());
        for (var skipped : last.skipped()) {
            steps.add(Trace.note(
                    skipped.why().equals("WEEKEND") ? "period.skipped-weekend" : "period.skipped",
                    skipped.date(),
                    skipped.why()));
        }
        if (last.provisional()) {
            steps.add(Trace.note("period.provisional", last.date()));
        }
        var latest = latest(last);
        if (!latest.equals(last.date())) {
            steps.add(Trace.note("period.trigger-rough", last.date(), latest));
        }
        line.add(new TimelineEntry(
                last.date(),
                "END",
                true,
                Trace.of("period.end." + period.sense(), period.rule(), last.date()),
                last.date()));
        return new CountedPeriod(
                period,
                last,
                latest,
                lastMoment(),
                ChronoUnit.DAYS.between(asOf, last.date()),
                List.copyOf(line),
                Trace.of("period.end." + period.sense(), period.rule(), last.date())
                        .over(steps),
                false);
    }

    /** Where the trigger is told in part and nothing moved it since, the end it would have had from its latest day. */
    private LocalDate latest(LastDay end) {
        if (question.trigger().isExact()
                || length == null
                || !trigger.equals(question.trigger().earliest())) {
            return end.date();
        }
        var late = periods.end(period, question.trigger().latestBy(asOf), length + more, unit, leftOut)
                .date();
        return late.isBefore(end.date()) ? end.date() : late;
    }

    /** Hours are counted from the hour after (民事诉讼法 85). */
    private @Nullable LocalDateTime lastMoment() {
        if (unit != Period.Unit.HOURS || question.at() == null || length == null) {
            return null;
        }
        var begun = trigger.atTime(question.at());
        var whole = begun.truncatedTo(ChronoUnit.HOURS);
        return (whole.equals(begun) ? whole : whole.plusHours(1)).plusHours(length);
    }
}
