package org.fengqiao.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labeled accounts of disputes and how well the reader reads them: each kind of find counted as right, too many, or missed. */
final class Accounts {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    /** One account with what a careful reader found in it. */
    record Account(String id, String text, JsonNode gold) {}

    /** Right finds, finds too many, and misses. */
    record Score(int right, int tooMany, int missed) {

        Score plus(Score other) {
            return new Score(right + other.right, tooMany + other.tooMany, missed + other.missed);
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + tooMany + missed);
        }
    }

    final Map<String, Score> totals = new LinkedHashMap<>();
    final Map<String, Score> perType = new java.util.TreeMap<>();
    final List<String> misses = new ArrayList<>();

    static List<Account> load(String file) {
        var json = JsonMapper.shared();
        return new java.io.BufferedReader(new java.io.InputStreamReader(
                        Objects.requireNonNull(Accounts.class.getResourceAsStream(file), file),
                        java.nio.charset.StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank())
                .map(json::readTree)
                .map(node ->
                        new Account(node.get("id").asString(), node.get("text").asString(), node.get("gold")))
                .toList();
    }

    static Accounts measure(String file) {
        var measured = new Accounts();
        var reader = Reader.create();
        load(file).forEach(account -> measured.add(account, reader.read(account.text(), AS_OF)));
        return measured;
    }

    private void add(Account account, Reading reading) {
        var gold = account.gold();
        var id = account.id();
        compare(
                id,
                "claims",
                words(gold.path("claim_types")),
                reading.claims().stream().map(claim -> claim.type().name()).toList(),
                true);
        compare(
                id,
                "elements",
                words(gold.path("elements")),
                reading.elements().stream().map(span -> span.element().name()).toList(),
                true);
        var sums = new ArrayList<String>();
        gold.path("amounts")
                .forEach(sum -> sums.add(sum.get("role").asString().toUpperCase(java.util.Locale.ROOT) + " "
                        + plain(
                                sum.get("value").isNull()
                                        ? null
                                        : sum.get("value").decimalValue())));
        compare(
                id,
                "money",
                sums,
                reading.amounts().stream()
                        .map(sum -> sum.role() + " " + plain(sum.yuan()))
                        .toList(),
                false);
        var dates = new ArrayList<String>();
        gold.path("dates")
                .forEach(date -> dates.add(
                        date.get("text").asString() + " " + date.get("iso").asString()));
        compare(
                id,
                "dates",
                dates,
                reading.dates().stream()
                        .filter(date -> !date.relative())
                        .map(date -> date.text() + " " + date.iso())
                        .toList(),
                false);
        compare(id, "employers", words(gold.path("parties").path("employers")), reading.employers(), false);
        compare(id, "workers", words(gold.path("parties").path("workers")), reading.workersNamed(), false);
        one(id, "count", gold.path("workers_count"), reading.workers().count());
        one(id, "region", gold.path("region"), reading.region());
        one(id, "industry", gold.path("industry"), reading.industry());
        one(id, "claimant", gold.path("claimant"), reading.claimant().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "-" : value.stripTrailingZeros().toPlainString();
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }

    private void one(String id, String kind, JsonNode gold, @Nullable Object found) {
        if (gold.isMissingNode()) {
            return;
        }
        var expected = gold.isNull() ? "null" : gold.asString();
        var right = expected.equals(String.valueOf(found));
        totals.merge(kind, new Score(right ? 1 : 0, right ? 0 : 1, right ? 0 : 1), Score::plus);
        if (!right) {
            misses.add("%s %s: expected %s, found %s".formatted(id, kind, expected, found));
        }
    }

    private void compare(String id, String kind, List<String> gold, List<String> found, boolean byType) {
        var left = new ArrayList<>(gold);
        for (var word : found) {
            var right = left.remove(word);
            count(kind, word, right ? new Score(1, 0, 0) : new Score(0, 1, 0), byType);
            if (!right) {
                misses.add("%s %s: too many %s".formatted(id, kind, word));
            }
        }
        for (var word : left) {
            count(kind, word, new Score(0, 0, 1), byType);
            misses.add("%s %s: missed %s".formatted(id, kind, word));
        }
    }

    private void count(String kind, String word, Score score, boolean byType) {
        totals.merge(kind, score, Score::plus);
        if (byType) {
            perType.merge(kind + " " + word, score, Score::plus);
        }
    }

    String table() {
        var table = new StringBuilder();
        totals.forEach((kind, score) -> row(table, kind, score));
        table.append('\n');
        perType.forEach((type, score) -> row(table, type, score));
        table.append('\n');
        misses.forEach(miss -> table.append(miss).append('\n'));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Score score) {
        table.append("%-24s right %3d  too many %3d  missed %3d  F1 %.3f%n"
                .formatted(name, score.right(), score.tooMany(), score.missed(), score.f1()));
    }

    double f1(String kind) {
        return Objects.requireNonNull(totals.get(kind), kind).f1();
    }
}
