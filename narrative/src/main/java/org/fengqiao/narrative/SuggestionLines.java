package org.fengqiao.narrative;

import java.util.List;
import org.fengqiao.narrative.rules.Finder;
import org.fengqiao.narrative.rules.Late;
import org.fengqiao.narrative.rules.Lexicon;
import org.fengqiao.narrative.rules.Story;

/** The lines of {@code suggestions.tsv} (建议答案的用词). */
final class SuggestionLines {

    private static final int AFTER = 40;
    private static final int BEFORE = 30;

    private final List<List<String>> rows = Lexicon.rows("suggestions.tsv");

    final Around startedOn = new Around(late("STARTED_ON", "AFTER"), late("STARTED_ON", "BEFORE"));
    final Around endedOn = new Around(late("ENDED_ON", "AFTER"), late("ENDED_ON", "BEFORE"));
    final Finder stillEmployed = Finder.of(words("STILL_EMPLOYED", "TEXT"));
    final List<Finder> unpaidMonths = finders("UNPAID_MONTHS");
    final Finder unpaidByName = Finder.of(words("UNPAID_BY_NAME", "TEXT"));
    final List<Finder> service = finders("SERVICE");
    final Finder days = Finder.of(words("DAYS", "TEXT"));
    final Late deposit = late("DEPOSIT_AMOUNT", "TEXT");

    /** Words after a date, or before it, that say what it is the date of. */
    record Around(Late after, Late before) {

        boolean speaks(Story story, DateSpan date) {
            var text = story.text();
            var at = story.at(date.from());
            var end = story.at(date.to());
            return after.isIn(text.substring(end, Math.min(text.length(), end + AFTER)))
                    || before.isIn(text.substring(Math.max(0, at - BEFORE), at));
        }
    }

    private Late late(String question, String look) {
        return new Late(words(question, look));
    }

    private String words(String question, String look) {
        return String.join("|", lines(question, look));
    }

    private List<Finder> finders(String question) {
        return lines(question, "TEXT").stream().map(Finder::of).toList();
    }

    private List<String> lines(String question, String look) {
        return rows.stream()
                .filter(row -> row.get(0).equals(question) && row.get(1).equals(look))
                .map(row -> row.get(2))
                .toList();
    }
}
