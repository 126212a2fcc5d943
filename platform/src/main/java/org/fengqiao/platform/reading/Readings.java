package org.fengqiao.platform.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.narrative.AmountSpan;
import org.fengqiao.narrative.DateSpan;
import org.fengqiao.narrative.PartialDay;
import org.fengqiao.narrative.Question;
import org.fengqiao.narrative.Questions;
import org.fengqiao.narrative.Reader;
import org.fengqiao.narrative.Reading;
import org.fengqiao.narrative.Span;
import org.fengqiao.narrative.Suggestions;
import org.fengqiao.platform.reading.StoryReading.Amount;
import org.fengqiao.platform.reading.StoryReading.Answer;
import org.fengqiao.platform.reading.StoryReading.Code;
import org.fengqiao.platform.reading.StoryReading.Day;
import org.fengqiao.platform.reading.StoryReading.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The face of readings: a story in, what was understood of it out, in the form that the command and the API share. */
@Service
public class Readings {

    /**
     * Reads a story.
     *
     * @param asOf the day of telling, from which 上个月 is seen; null if it is not known: such dates are then left out
     * @param today what stands in for it where something has to be reckoned
     */
    public StoryReading read(@Nullable Object id, String text, @Nullable LocalDate asOf, LocalDate today) {
        var reading = Reader.shared().read(text, asOf == null ? today : asOf);
        return new StoryReading(
                id,
                reading.claims().stream()
                        .map(claim -> code(claim.type().name(), claim.confidence(), claim))
                        .toList(),
                reading.elements().stream()
                        .map(span -> code(span.element().name(), null, span))
                        .toList(),
                reading.amounts().stream().map(Readings::amount).toList(),
                dates(reading, asOf != null),
                new Workers(reading.workers().count(), reading.workers().approximate()),
                reading.employers(),
                reading.workersNamed(),
                reading.region(),
                reading.industry(),
                lower(reading.claimant()),
                reading.placeCode(),
                reading.workers().isCollective(),
                reading.parties().stream()
                        .map(party -> code(party.role().name(), null, party))
                        .toList(),
                reading.risks().stream()
                        .map(risk -> code(risk.risk().name(), null, risk))
                        .toList(),
                reading.sealed().stream()
                        .map(said -> code(said.concession().name(), null, said))
                        .toList(),
                answers(reading.suggestions()),
                Questions.open(reading, Set.of()).stream().map(Enum::name).toList());
    }

    private static Code code(String type, @Nullable Double confidence, Span span) {
        return new Code(type, confidence, span.from(), span.to(), span.text());
    }

    private static Amount amount(AmountSpan sum) {
        var lowest = sum.lowest();
        var highest = sum.highest();
        return new Amount(
                sum.text(),
                plain(sum.yuan()),
                lower(sum.role()),
                sum.approximate(),
                lowest == null || highest == null ? null : List.of(lowest, highest),
                sum.from(),
                sum.to());
    }

    /** 13500 and not 1.35E+4. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal yuan) {
        if (yuan == null) {
            return null;
        }
        var stripped = yuan.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<Day> dates(Reading reading, boolean seenFromADay) {
        var days = new ArrayList<Day>();
        for (var date : reading.dates()) {
            var day = date.day();
            var told = date.relative() || isYearOfTelling(date);
            if (seenFromADay && told && day != null) {
                days.add(day(date, day.iso()));
            } else if (!date.relative()) {
                days.add(day(date, date.iso()));
            }
        }
        return days;
    }

    /** 今年3月 names its year only from the day of telling. */
    private static boolean isYearOfTelling(DateSpan date) {
        return date.iso().startsWith("-") && date.text().matches("[今去前明]年.*");
    }

    private static Day day(DateSpan date, String iso) {
        return new Day(date.text(), iso, date.from(), date.to());
    }

    private static List<Answer> answers(Suggestions said) {
        var answers = new ArrayList<Answer>();
        add(answers, said, Question.MONTHLY_WAGE, yuan(said.monthlyWageFen()), null);
        add(answers, said, Question.UNPAID_MONTHS, said.unpaidMonths(), null);
        add(answers, said, Question.OWED, yuan(said.owedFen()), said.arithmetic());
        add(answers, said, Question.DEPOSIT_AMOUNT, yuan(said.depositFen()), null);
        add(answers, said, Question.STARTED_ON, iso(said.startedOn()), null);
        add(answers, said, Question.ENDED_ON, iso(said.endedOn()), null);
        add(answers, said, Question.STILL_EMPLOYED, said.stillEmployed(), null);
        add(answers, said, Question.CONTRACT, said.writtenContract(), null);
        add(answers, said, Question.END_REASON, said.endReason(), null);
        return answers;
    }

    private static void add(
            List<Answer> answers,
            Suggestions said,
            Question question,
            @Nullable Object value,
            @Nullable String arithmetic) {
        var ground = said.groundFor(question);
        if (value != null && ground != null) {
            answers.add(new Answer(question.name(), String.valueOf(value), arithmetic, ground.from(), ground.to()));
        }
    }

    private static @Nullable String yuan(@Nullable Long fen) {
        return fen == null
                ? null
                : BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }

    private static @Nullable String iso(@Nullable PartialDay day) {
        return day == null ? null : day.iso();
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
