package org.fengqiao.narrative;

import java.util.regex.Pattern;
import org.fengqiao.narrative.rules.Numeral;
import org.fengqiao.narrative.rules.Story;
import org.jspecify.annotations.Nullable;

/**
 * What is owed (欠款): said outright, or reckoned.
 *
 * @param arithmetic how it was reckoned; null where the story says the sum itself
 */
record Owed(long fen, @Nullable String arithmetic, Ground ground) {

    private static final Pattern A_DAY = Pattern.compile("天|日|个工");

    static @Nullable Owed in(
            Suggesting.Read read, @Nullable Long wage, @Nullable Integer months, SuggestionLines lines) {
        var said = said(read);
        if (said != null) {
            return said;
        }
        return wage != null && months != null ? byMonth(read, wage, months) : byDay(read, lines);
    }

    private static @Nullable Owed said(Suggesting.Read read) {
        for (var amount : read.amounts()) {
            var fen = amount.fen();
            if (amount.role() == AmountRole.OWED && fen != null) {
                return new Owed(fen, null, ground(amount));
            }
        }
        return null;
    }

    private static @Nullable Owed byMonth(Suggesting.Read read, long wage, int months) {
        var owed = wage * months;
        return read.amounts().stream()
                .filter(amount -> amount.role() == AmountRole.WAGE)
                .findFirst()
                .map(amount -> new Owed(
                        owed,
                        "%s × %d = %s".formatted(Suggesting.yuan(wage), months, Suggesting.yuan(owed)),
                        ground(amount)))
                .orElse(null);
    }

    /** 260元一天，干了97天, 借支过4000元: what was paid on account is taken off. */
    private static @Nullable Owed byDay(Suggesting.Read read, SuggestionLines lines) {
        var days = lines.days
                .first(read.story())
                .flatMap(found -> Numeral.read(found.group("days")))
                .map(value -> value.middle().longValue())
                .orElse(0L);
        return read.amounts().stream()
                .filter(amount -> amount.role() == AmountRole.RATE && isByDay(read.story(), amount))
                .findFirst()
                .map(rate -> byDay(read, rate, days))
                .orElse(null);
    }

    private static @Nullable Owed byDay(Suggesting.Read read, AmountSpan rate, long days) {
        var perDay = fen(rate);
        var paid = read.amounts().stream()
                .filter(amount -> amount.role() == AmountRole.PAID)
                .mapToLong(Owed::fen)
                .sum();
        var owed = perDay * days - paid;
        if (owed <= 0) {
            return null;
        }
        var onAccount = paid == 0 ? "" : " − " + Suggesting.yuan(paid);
        var arithmetic = "%s × %d%s = %s".formatted(Suggesting.yuan(perDay), days, onAccount, Suggesting.yuan(owed));
        return new Owed(owed, arithmetic, ground(rate));
    }

    private static long fen(AmountSpan amount) {
        var fen = amount.fen();
        return fen == null ? 0 : fen;
    }

    private static boolean isByDay(Story story, AmountSpan rate) {
        var text = story.text();
        var at = story.at(rate.from());
        var end = story.at(rate.to());
        var around =
                text.substring(Math.max(0, at - 8), at) + "|" + text.substring(end, Math.min(text.length(), end + 4));
        return A_DAY.matcher(around).find();
    }

    private static Ground ground(AmountSpan amount) {
        return new Ground(Question.OWED, amount.from(), amount.to(), amount.text());
    }
}
