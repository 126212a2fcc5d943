package org.fengqiao.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.narrative.parties.PlaceReader;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/** Draws the answers out of a story that it already gives (建议答案), by the lines of {@code suggestions.tsv}. */
final class Suggesting {

    private static final Pattern DENIED = Pattern.compile("(?:不是|并非|哪有|没有|根本不是)$");

    /** Closed for good; who stands still may go on. */
    private static final Pattern CLOSED = Pattern.compile("倒闭|关门|注销|解散|搬空|关停|倒了|执笠|不开了|关张|关店|关厂|破产");

    private final SuggestionLines lines = new SuggestionLines();

    /** What was read of a story so far. */
    record Read(
            Story story,
            Map<Element, ElementSpan> facts,
            List<AmountSpan> amounts,
            List<DateSpan> dates,
            List<PartySpan> parties,
            PlaceReader.@Nullable Found place,
            BitSet sealed,
            LocalDate asOf) {

        Read {
            amounts = told(amounts, story, sealed);
            dates = told(dates, story, sealed);
        }

        /** What is neither said only to settle nor denied: 不是3月1日. */
        private static <S extends Span> List<S> told(List<S> spans, Story story, BitSet sealed) {
            return spans.stream()
                    .filter(span -> !sealed.get(story.at(span.from())))
                    .filter(span -> !DENIED.matcher(story.text()
                                    .substring(Math.max(0, story.at(span.from()) - 4), story.at(span.from())))
                            .find())
                    .toList();
        }
    }

    Suggestions from(Read read) {
        var grounds = new ArrayList<Ground>();
        var wage = amount(read, AmountRole.WAGE, Question.MONTHLY_WAGE, grounds);
        var months = months(read, grounds);
        var owed = Owed.in(read, wage, months, lines);
        if (owed != null) {
            grounds.add(owed.ground());
        }
        var deposit = deposit(read, grounds);
        var ended = date(read, lines.endedOn, Question.ENDED_ON, grounds);
        var reason = reason(read, grounds);
        var still = still(read, ended, reason, grounds);
        var service = ServicePeriod.in(read.story(), lines.service);
        var started = started(read, service, ended, still, grounds);
        var contract = contract(read, grounds);
        where(read, grounds);
        return new Suggestions(
                wage,
                months,
                owed == null ? null : owed.fen(),
                owed == null ? null : owed.arithmetic(),
                deposit,
                started,
                ended,
                service == null || !service.exact() ? null : service.months(),
                still,
                contract,
                reason,
                grounds);
    }

    private static @Nullable Long amount(Read read, AmountRole role, Question question, List<Ground> grounds) {
        for (var amount : read.amounts()) {
            var fen = amount.fen();
            if (amount.role() == role && fen != null) {
                grounds.add(new Ground(question, amount.from(), amount.to(), amount.text()));
                return fen;
            }
        }
        return null;
    }

    private @Nullable Integer months(Read read, List<Ground> grounds) {
        var unpaid = UnpaidMonths.in(read.story(), lines.unpaidMonths, lines.unpaidByName, read.dates());
        if (unpaid == null || read.sealed().get(unpaid.from())) {
            return null;
        }
        grounds.add(ground(read.story(), Question.UNPAID_MONTHS, unpaid.from(), unpaid.to()));
        return unpaid.months();
    }

    /** A sum that stands by a word of deposit. */
    private @Nullable Long deposit(Read read, List<Ground> grounds) {
        var text = read.story().text();
        for (var amount : read.amounts()) {
            var at = read.story().at(amount.from());
            var end = read.story().at(amount.to());
            var around =
                    text.substring(Math.max(0, at - 8), at) + text.substring(end, Math.min(text.length(), end + 6));
            var fen = amount.fen();
            if (fen != null && amount.role() != AmountRole.WAGE && lines.deposit.isIn(around)) {
                grounds.add(new Ground(Question.DEPOSIT_AMOUNT, amount.from(), amount.to(), amount.text()));
                return fen;
            }
        }
        return null;
    }

    private static @Nullable PartialDay date(
            Read read, SuggestionLines.Around around, Question question, List<Ground> grounds) {
        for (var date : read.dates()) {
            if (date.day() != null && around.speaks(read.story(), date)) {
                grounds.add(new Ground(question, date.from(), date.to(), date.text()));
                return date.day();
            }
        }
        return null;
    }

    private @Nullable PartialDay started(
            Read read,
            @Nullable ServicePeriod service,
            @Nullable PartialDay ended,
            @Nullable Boolean still,
            List<Ground> grounds) {
        var told = date(read, lines.startedOn, Question.STARTED_ON, grounds);
        if (told != null || service == null || !service.exact()) {
            return told;
        }
        var end = ended != null ? ended.earliest() : Boolean.TRUE.equals(still) ? read.asOf() : null;
        if (end == null) {
            return null;
        }
        grounds.add(ground(read.story(), Question.STARTED_ON, service.from(), service.to()));
        return service.beganBefore(end);
    }

    private static @Nullable Boolean contract(Read read, List<Ground> grounds) {
        var without = read.facts().get(Element.NO_CONTRACT);
        var with = read.facts().get(Element.CONTRACT);
        var span = without == null ? with : with == null ? without : null;
        if (span == null) {
            return null;
        }
        grounds.add(new Ground(Question.CONTRACT, span.from(), span.to(), span.text()));
        return without == null;
    }

    private static @Nullable EndReason reason(Read read, List<Ground> grounds) {
        for (var reason : List.of(EndReason.FORCED_RESIGN, EndReason.DISMISSED, EndReason.RESIGNED)) {
            var span = read.facts().get(Element.valueOf(reason.name()));
            if (span != null) {
                grounds.add(new Ground(Question.END_REASON, span.from(), span.to(), span.text()));
                return reason;
            }
        }
        var closing = read.facts().get(Element.CLOSING);
        if (closing == null || !CLOSED.matcher(closing.text()).find()) {
            return null;
        }
        grounds.add(new Ground(Question.END_REASON, closing.from(), closing.to(), closing.text()));
        return EndReason.CLOSING;
    }

    private static final Set<Question> ENDS = Set.of(Question.ENDED_ON, Question.END_REASON);

    private @Nullable Boolean still(
            Read read, @Nullable PartialDay ended, @Nullable EndReason reason, List<Ground> grounds) {
        if (ended != null || reason != null) {
            grounds.stream()
                    .filter(ground -> ENDS.contains(ground.answers()))
                    .findFirst()
                    .ifPresent(ground -> grounds.add(
                            new Ground(Question.STILL_EMPLOYED, ground.from(), ground.to(), ground.text())));
            return false;
        }
        var found = lines.stillEmployed.first(read.story());
        found.ifPresent(
                words -> grounds.add(ground(read.story(), Question.STILL_EMPLOYED, words.start(), words.end())));
        return found.isPresent() ? true : null;
    }

    private static void where(Read read, List<Ground> grounds) {
        var place = read.place();
        if (place != null) {
            grounds.add(ground(read.story(), Question.PLACE, place.start(), place.end()));
        }
        read.parties().stream()
                .filter(party -> !party.isWorker())
                .findFirst()
                .ifPresent(party -> grounds.add(new Ground(Question.EMPLOYER, party.from(), party.to(), party.text())));
    }

    static Ground ground(Story story, Question question, int from, int to) {
        return new Ground(question, story.from(from), story.to(to), story.given(from, to));
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
