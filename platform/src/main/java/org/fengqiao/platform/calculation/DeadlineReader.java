package org.fengqiao.platform.calculation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import org.fengqiao.law.InputKind;
import org.fengqiao.law.PartialDate;
import org.fengqiao.law.PeriodEvent;
import org.fengqiao.law.PeriodQuestion;
import org.fengqiao.law.Refusal;
import org.fengqiao.law.Rulebook;
import org.jspecify.annotations.Nullable;

/** Reads which periods are asked for, and what happened to them (期限查询). */
final class DeadlineReader {

    static final Set<String> NAMES = Set.of("rule", "trigger", "length", "variant", "received", "accepted", "events");

    static final Set<String> EVENT_NAMES = Set.of("kind", "on", "until");
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;

    private static final OtherNames FIELDS = OtherNames.of(NAMES, "deadline");
    private static final OtherNames EVENT_FIELDS = OtherNames.of(EVENT_NAMES, "event");
    private static final OtherNames KINDS = OtherNames.of(Set.copyOf(DocumentReader.eventKinds()), "eventKind");
    private static final InputKind LENGTH = new InputKind.Number(BigDecimal.ONE, BigDecimal.valueOf(3650), true);

    private DeadlineReader() {}

    static Document.@Nullable AskedDeadline deadline(Fields.Member member, Rulebook rulebook) {
        var fields = member.fields(FIELDS);
        if (fields == null) {
            return null;
        }
        fields.only(NAMES);
        var rule = fields.text("rule");
        var at = time(fields);
        var trigger = at == null ? fields.partialDate("trigger", true) : at.date();
        var length = (BigDecimal) fields.value("length", LENGTH);
        var events = fields.list("events", DocumentReader.MOST_EVENTS, DeadlineReader::event);
        if (rule == null) {
            fields.refuse("rule", Refusal.Kind.MISSING);
        } else if (!rulebook.hasPeriod(rule)) {
            fields.refuse("rule", Refusal.Kind.UNKNOWN_RULE, rule);
        }
        if (!fields.has("trigger")) {
            fields.refuse("trigger", Refusal.Kind.MISSING);
        }
        if (rule == null || trigger == null || !rulebook.hasPeriod(rule) || !isCovered(fields, trigger)) {
            return null;
        }
        var variant = variant(fields, rule, rulebook);
        return new Document.AskedDeadline(
                new PeriodQuestion(
                        rule,
                        trigger,
                        at == null ? null : at.time(),
                        length == null ? null : (Integer) length.intValue(),
                        variant,
                        events),
                fields.day("received"),
                fields.day("accepted"));
    }

    private static boolean isCovered(Fields fields, PartialDate trigger) {
        if (trigger.year() >= FIRST_YEAR && trigger.year() <= LAST_YEAR) {
            return true;
        }
        fields.refuse(
                "trigger",
                Refusal.Kind.YEAR_NOT_COVERED,
                trigger.toString(),
                String.valueOf(FIRST_YEAR),
                String.valueOf(LAST_YEAR));
        return false;
    }

    private static @Nullable String variant(Fields fields, String rule, Rulebook rulebook) {
        var told = fields.text("variant");
        var known = rulebook.period(rule).variant();
        if (told != null && (known == null || !known.name().equals(told))) {
            fields.refuse("variant", Refusal.Kind.NO_SUCH_CHOICE, told, known == null ? "-" : known.name());
        }
        return told;
    }

    private record Moment(PartialDate date, LocalTime time) {}

    /** {@code 2026-11-24T15:30}, for a period of hours. */
    private static @Nullable Moment time(Fields fields) {
        var value = fields.get("trigger");
        var text = value != null && value.isString() ? value.asString() : "";
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")) {
            return null;
        }
        try {
            return new Moment(PartialDate.parse(text.substring(0, 10)), LocalTime.parse(text.substring(11)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    static @Nullable PeriodEvent event(Fields.Member member) {
        var fields = member.fields(EVENT_FIELDS);
        if (fields == null) {
            return null;
        }
        fields.only(EVENT_NAMES);
        var name = fields.text("kind");
        var on = fields.day("on");
        var until = fields.day("until");
        var plain = name == null ? null : KINDS.name(name);
        var kind = Arrays.stream(PeriodEvent.Kind.values())
                .filter(known -> known.name().equals(plain))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            fields.refuse(
                    "kind",
                    name == null ? Refusal.Kind.MISSING : Refusal.Kind.UNKNOWN_EVENT,
                    name == null ? new String[0] : new String[] {name, String.join(", ", DocumentReader.eventKinds())});
        }
        if (!fields.has("on")) {
            fields.refuse("on", Refusal.Kind.MISSING);
        }
        if (kind == null || on == null) {
            return null;
        }
        if (until != null && until.isBefore(on)) {
            fields.refuse("until", Refusal.Kind.END_BEFORE_START, until.toString(), on.toString());
            return null;
        }
        return new PeriodEvent(kind, on, until);
    }
}
