package org.fengqiao.narrative.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.narrative.Questions;
import org.fengqiao.narrative.Reader;
import org.fengqiao.narrative.Reading;
import org.jspecify.annotations.Nullable;

/** How well labeled stories are read (测量): a score for each kind of find and each code, and every miss. */
public final class Measurement {

    private final Map<Kind, Score> totals = new EnumMap<>(Kind.class);
    private final Map<String, Score> perCode = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    /** How many element questions the claims of a story need, and how many of them the story leaves to be asked. */
    public record Asked(String id, int needed, int open) {}

    public static Measurement of(Reader reader, List<LabeledStory> stories, LocalDate asOf) {
        var measurement = new Measurement();
        stories.forEach(story -> measurement.add(story, reader.read(story.text(), asOf)));
        return measurement;
    }

    private void add(LabeledStory story, Reading reading) {
        asked.add(new Asked(
                story.id(),
                Questions.open(reading.claimTypes(), Set.of()).size(),
                Questions.open(reading, Set.of()).size()));
        var gold = story.gold();
        var id = story.id();
        compare(id, Kind.CLAIMS, names(gold.claims()), names(reading.claimTypes()));
        compare(
                id,
                Kind.ELEMENTS,
                names(gold.elements()),
                reading.elements().stream().map(span -> span.element().name()).toList());
        compare(
                id,
                Kind.MONEY,
                gold.amounts().stream()
                        .map(sum -> sum(sum.role().name(), sum.yuan()))
                        .toList(),
                reading.amounts().stream()
                        .map(sum -> sum(sum.role().name(), sum.yuan()))
                        .toList());
        compare(
                id,
                Kind.DATES,
                gold.dates().stream().map(day -> day.words() + " " + day.iso()).toList(),
                reading.dates().stream()
                        .filter(date -> !date.relative())
                        .map(date -> date.text() + " " + date.iso())
                        .toList());
        compare(id, Kind.EMPLOYERS, gold.employers(), reading.employers());
        compare(id, Kind.WORKERS, gold.workersNamed(), reading.workersNamed());
        one(id, Kind.COUNT, gold.workers(), reading.workers().count());
        one(id, Kind.REGION, gold.region(), reading.region());
        one(id, Kind.INDUSTRY, gold.industry(), reading.industry());
        one(id, Kind.CLAIMANT, gold.claimant(), reading.claimant());
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().toList();
    }

    private static String sum(String role, @Nullable BigDecimal yuan) {
        return role + " " + (yuan == null ? "?" : yuan.stripTrailingZeros().toPlainString());
    }

    private void one(String id, Kind kind, @Nullable Object gold, @Nullable Object found) {
        var right = String.valueOf(gold).equals(String.valueOf(found));
        totals.merge(kind, right ? Score.RIGHT : Score.WRONG, Score::plus);
        if (!right) {
            misses.add("%s %s: expected %s, found %s".formatted(id, kind.label(), gold, found));
        }
    }

    private void compare(String id, Kind kind, List<String> gold, List<String> found) {
        var left = new ArrayList<>(gold);
        for (var find : found) {
            var right = left.remove(find);
            count(kind, find, right ? Score.RIGHT : Score.TOO_MANY);
            if (!right) {
                misses.add("%s %s: too many %s".formatted(id, kind.label(), find));
            }
        }
        for (var miss : left) {
            count(kind, miss, Score.MISSED);
            misses.add("%s %s: missed %s".formatted(id, kind.label(), miss));
        }
    }

    private void count(Kind kind, String find, Score score) {
        totals.merge(kind, score, Score::plus);
        switch (kind) {
            case CLAIMS, ELEMENTS -> perCode.merge(kind.label() + " " + find, score, Score::plus);
            case MONEY -> perCode.merge(kind.label() + " " + find.split(" ", -1)[0], score, Score::plus);
            case DATES, EMPLOYERS, WORKERS, COUNT, REGION, INDUSTRY, CLAIMANT -> {}
        }
    }

    /** The score of a kind, over all stories and codes together. */
    public Score score(Kind kind) {
        return totals.getOrDefault(kind, new Score(0, 0, 0));
    }

    /** Everything that was missed or found too many, one a line. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** For each story how many questions there would be without reading it, and how many there are. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The same in all and for each story, in one line each. */
    public String questions() {
        var needed = asked.stream().mapToInt(Asked::needed).sum();
        var open = asked.stream().mapToInt(Asked::open).sum();
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "questions: %d needed, %d still asked; for a story %.1f and %.1f%n",
                needed,
                open,
                (double) needed / asked.size(),
                (double) open / asked.size()));
        asked.forEach(story -> table.append(
                String.format(Locale.ROOT, "%-8s %2d -> %2d%n", story.id(), story.needed(), story.open())));
        return table.toString();
    }

    /** The totals, one a line. */
    public String totals() {
        var table = new StringBuilder();
        totals.forEach((kind, score) -> table.append(row(kind.label(), score)));
        return table.toString();
    }

    /** The scores of each claim, each element and each role of money, one a line. */
    public String perCode() {
        var table = new StringBuilder();
        perCode.forEach((code, score) -> table.append(row(code, score)));
        return table.toString();
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-24s right %4d  too many %3d  missed %3d  F1 %.3f%n",
                name,
                score.right(),
                score.tooMany(),
                score.missed(),
                score.f1());
    }
}
