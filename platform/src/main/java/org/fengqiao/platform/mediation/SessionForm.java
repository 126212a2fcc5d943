package org.fengqiao.platform.mediation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.terms.DayText;
import org.fengqiao.platform.web.Form;

/** The form that arranges a session: a day, a time, how, and at which place. */
final class SessionForm {

    static final int PLACE = 20;

    private SessionForm() {}

    /** What was read. */
    sealed interface Reading {

        record Read(Instant startsAt, SessionMode mode, String place) implements Reading {}

        record NotUnderstood(List<Form.Error> errors) implements Reading {}
    }

    static Reading read(Form form, LocalDate today) {
        var errors = new ArrayList<Form.Error>();
        var day = DayText.read(form.value("day").strip(), today);
        if (day.isEmpty()) {
            errors.add(Form.Error.of("day", "mediation.session.day-not-understood"));
        }
        var time = time(form.value("time").strip());
        if (time.isEmpty()) {
            errors.add(Form.Error.of("time", "mediation.session.time-not-understood"));
        }
        var mode = Arrays.stream(SessionMode.values())
                .filter(one -> one.name().equals(form.value("mode")))
                .findFirst();
        if (mode.isEmpty()) {
            errors.add(Form.Error.of("mode", "mediation.session.mode-missing"));
        }
        var place = mode.equals(Optional.of(SessionMode.PLACE))
                ? form.value("place").strip()
                : "";
        if (mode.equals(Optional.of(SessionMode.PLACE)) && place.isEmpty()) {
            errors.add(Form.Error.of("place", "mediation.session.place-missing"));
        }
        if (place.length() > PLACE) {
            errors.add(Form.Error.of("place", "mediation.session.place-too-long", PLACE));
        }
        return errors.isEmpty()
                ? new Reading.Read(
                        day.orElseThrow()
                                .atTime(time.orElseThrow())
                                .atZone(Days.ZONE)
                                .toInstant(),
                        mode.orElseThrow(),
                        place)
                : new Reading.NotUnderstood(errors);
    }

    /** {@code 15:00}, {@code 15：00}, {@code 9:30}. */
    private static Optional<LocalTime> time(String typed) {
        var parts = typed.replace('：', ':').split(":", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,2}") || !parts[1].matches("[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
