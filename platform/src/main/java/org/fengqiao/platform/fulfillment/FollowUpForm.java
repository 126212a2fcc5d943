package org.fengqiao.platform.fulfillment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.fulfillment.FollowUp.Outcome;
import org.fengqiao.platform.fulfillment.FollowUp.Satisfaction;
import org.fengqiao.platform.fulfillment.FollowUp.TalkedTo;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.terms.DayText;
import org.fengqiao.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** The form of a follow-up. */
final class FollowUpForm {

    private FollowUpForm() {}

    /** What was read. */
    sealed interface Reading {

        record Read(RecordFollowUp command) implements Reading {}

        record NotUnderstood(List<Form.Error> errors) implements Reading {}
    }

    /** @param talkedTo who it is for certain, when the person answers themself; null: as chosen */
    static Reading read(Form form, CaseId caseId, Actor by, @Nullable TalkedTo talkedTo, LocalDate today) {
        var errors = new ArrayList<Form.Error>();
        var outcome = choice(Outcome.values(), form, "outcome");
        if (outcome.isEmpty()) {
            errors.add(Form.Error.of("outcome", "fulfillment.follow-up.outcome-missing"));
        }
        var day = DayText.read(form.value("promised-on").strip(), today);
        if (outcome.equals(Optional.of(Outcome.PROMISED)) && day.isEmpty()) {
            errors.add(Form.Error.of("promised-on", "fulfillment.follow-up.day-missing"));
        }
        if (!errors.isEmpty()) {
            return new Reading.NotUnderstood(errors);
        }
        var reached = outcome.get() == Outcome.UNREACHABLE
                ? TalkedTo.NOBODY
                : talkedTo != null
                        ? talkedTo
                        : choice(TalkedTo.values(), form, "talked-to").orElse(TalkedTo.APPLICANT);
        return new Reading.Read(new RecordFollowUp(
                caseId,
                by,
                reached,
                outcome.get(),
                day.orElse(null),
                form.value("note").strip(),
                choice(Satisfaction.values(), form, "satisfaction").orElse(null),
                switch (form.value("job-help")) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> null;
                }));
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, Form form, String field) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(form.value(field)))
                .findFirst();
    }
}
