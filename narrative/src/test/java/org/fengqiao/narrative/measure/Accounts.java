package org.fengqiao.narrative.measure;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.narrative.AmountRole;
import org.fengqiao.narrative.ClaimType;
import org.fengqiao.narrative.Claimant;
import org.fengqiao.narrative.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labeled stories of the test resources: accounts of real cases, and stories with marks in their text. */
final class Accounts {

    private Accounts() {}

    /** {@code accounts.jsonl}: accounts of real cases. */
    static List<LabeledStory> ofRealCases() {
        return lines("accounts.jsonl").stream()
                .map(JsonMapper.shared()::readTree)
                .map(node -> new LabeledStory(
                        node.get("id").asString(), node.get("text").asString(), gold(node.get("gold"))))
                .toList();
    }

    static List<LabeledStory> marked(String file) {
        return MarkedStories.read(lines(file));
    }

    /** Stories told by templates, each template so many times. */
    static List<LabeledStory> told(String file, int times) {
        return StoryTemplates.of(lines(file)).tell(times);
    }

    static List<String> lines(String file) {
        var resource =
                Objects.requireNonNull(Accounts.class.getResourceAsStream("/org/fengqiao/narrative/" + file), file);
        return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Gold gold(JsonNode gold) {
        var amounts = new ArrayList<Gold.Sum>();
        gold.path("amounts")
                .forEach(sum -> amounts.add(new Gold.Sum(
                        sum.get("text").asString(),
                        sum.get("value").isNull() ? null : sum.get("value").decimalValue(),
                        AmountRole.valueOf(sum.get("role").asString().toUpperCase(Locale.ROOT)))));
        var dates = new ArrayList<Gold.Day>();
        gold.path("dates")
                .forEach(day -> dates.add(
                        new Gold.Day(day.get("text").asString(), day.get("iso").asString())));
        return new Gold(
                words(gold.path("claim_types")).stream().map(ClaimType::valueOf).collect(Collectors.toSet()),
                words(gold.path("elements")).stream().map(Element::valueOf).collect(Collectors.toSet()),
                amounts,
                dates,
                gold.get("workers_count").isNull()
                        ? null
                        : gold.get("workers_count").asInt(),
                words(gold.path("parties").path("employers")),
                words(gold.path("parties").path("workers")),
                orNull(gold.get("region")),
                orNull(gold.get("industry")),
                Claimant.valueOf(gold.get("claimant").asString().toUpperCase(Locale.ROOT)));
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static @Nullable String orNull(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }
}
