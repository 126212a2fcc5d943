package org.fengqiao.platform.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.narrative.AmountRole;
import org.fengqiao.narrative.ClaimType;
import org.fengqiao.narrative.Claimant;
import org.fengqiao.narrative.Element;
import org.fengqiao.narrative.measure.Gold;
import org.fengqiao.narrative.measure.LabeledStory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Labels in lines of JSON (标注): {@code id}, {@code text} and {@code gold}. */
final class GoldJson {

    private GoldJson() {}

    static LabeledStory story(JsonNode line) {
        return new LabeledStory(line.path("id").asString(), line.path("text").asString(), gold(line.path("gold")));
    }

    private static Gold gold(JsonNode gold) {
        var amounts = new ArrayList<Gold.Sum>();
        gold.path("amounts")
                .forEach(sum -> amounts.add(new Gold.Sum(
                        sum.path("text").asString(),
                        sum.path("value").isNumber() ? sum.path("value").decimalValue() : null,
                        code(sum.path("role"), AmountRole::valueOf))));
        var dates = new ArrayList<Gold.Day>();
        gold.path("dates")
                .forEach(day -> dates.add(new Gold.Day(
                        day.path("text").asString(), day.path("iso").asString())));
        var parties = gold.path("parties");
        return new Gold(
                codes(gold.path("claim_types"), ClaimType::valueOf),
                codes(gold.path("elements"), Element::valueOf),
                amounts,
                dates,
                gold.path("workers_count").isNumber()
                        ? gold.path("workers_count").asInt()
                        : null,
                words(parties.path("employers")),
                words(parties.path("workers")),
                orNull(gold.path("region")),
                orNull(gold.path("industry")),
                code(gold.path("claimant"), Claimant::valueOf));
    }

    private static <T> T code(JsonNode node, Function<String, T> code) {
        return code.apply(node.asString().toUpperCase(Locale.ROOT));
    }

    private static <T> Set<T> codes(JsonNode array, Function<String, T> code) {
        return words(array).stream().map(code).collect(Collectors.toSet());
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static @Nullable String orNull(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
