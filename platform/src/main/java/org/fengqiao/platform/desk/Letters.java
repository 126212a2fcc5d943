package org.fengqiao.platform.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.platform.casefile.CaseFiles;
import org.fengqiao.platform.casefile.CaseId;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.casefile.NewTask;
import org.fengqiao.platform.casefile.Rank;
import org.fengqiao.platform.casefile.Tasks;
import org.fengqiao.platform.casefile.Turn;
import org.fengqiao.platform.delivery.Deliveries;
import org.fengqiao.platform.delivery.Letter;
import org.fengqiao.platform.journal.Act;
import org.fengqiao.platform.journal.Chain;
import org.fengqiao.platform.journal.Journal;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a case (信件): printed and posted by the organization, which says what became of each. */
@Component
class Letters {

    static final int LONGEST_NOTE = 100;
    private static final int DAYS_UNDER_WAY = 7;

    private final CaseFiles cases;
    private final Deliveries deliveries;
    private final Tasks tasks;
    private final Journal journal;
    private final Clock clock;

    Letters(CaseFiles cases, Deliveries deliveries, Tasks tasks, Journal journal, Clock clock) {
        this.cases = cases;
        this.deliveries = deliveries;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Letter> of(CaseId id) {
        return deliveries.letters(id.region(), id.value());
    }

    /**
     * @param day when it arrived; asked for only then
     * @param note a tracking number, who took it, or why it came back
     */
    @Transactional
    public LetterResult note(
            CaseId id, UUID letter, @Nullable LetterStep step, String note, @Nullable LocalDate day, Actor by) {
        var view = cases.find(id, by).orElse(null);
        var found = of(id).stream().filter(one -> one.id().equals(letter)).findFirst();
        if (view == null || found.isEmpty()) {
            return new LetterResult.NotFound();
        }
        if (!found.get().isWaiting()) {
            return new LetterResult.NotWaiting();
        }
        if (step == null) {
            return new LetterResult.StepMissing();
        }
        if (note.isBlank()) {
            return new LetterResult.NoteMissing();
        }
        if (note.strip().length() > LONGEST_NOTE) {
            return new LetterResult.NoteTooLong(LONGEST_NOTE);
        }
        var arrived = step == LetterStep.ARRIVED ? arrival(found.get(), day).orElse(null) : clock.instant();
        if (arrived == null) {
            return new LetterResult.DayNotPossible();
        }
        switch (step) {
            case POSTED -> {
                deliveries.posted(id.region(), letter, note.strip());
                lookAgain(view);
            }
            case ARRIVED -> deliveries.proveByHand(id.region(), letter, note.strip(), arrived);
            case RETURNED -> deliveries.returned(id.region(), letter, note.strip());
        }
        if (of(id).stream().noneMatch(Letter::isWaiting)) {
            tasks.finish(id, by, Deliveries.POST_LETTER_TASK);
        }
        journal.record(
                Chain.ofCase(id), by, Act.of("desk.letter", Map.of("letter", letter.toString(), "step", step.name())));
        return new LetterResult.Noted();
    }

    /** The moment to count from: now where it arrived today, else the noon of its day. */
    private Optional<Instant> arrival(Letter letter, @Nullable LocalDate day) {
        var now = clock.instant();
        if (day == null || day.isAfter(Days.of(now)) || day.isBefore(Days.of(letter.createdAt()))) {
            return Optional.empty();
        }
        var noon = day.atTime(12, 0).atZone(Days.ZONE).toInstant();
        return Optional.of(day.equals(Days.of(now)) ? now : noon);
    }

    /** Under way: somebody looks in a week whether it was signed for. */
    private void lookAgain(CaseView view) {
        tasks.open(new NewTask(
                view.id(),
                Deliveries.POST_LETTER_TASK,
                Turn.DISPATCHER,
                null,
                Days.of(clock.instant()).plusDays(DAYS_UNDER_WAY),
                Rank.OLDEST,
                "/desk/cases/" + view.id().text() + "/letters"));
    }
}
