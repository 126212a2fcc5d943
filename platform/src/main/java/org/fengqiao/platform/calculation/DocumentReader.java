package org.fengqiao.platform.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.law.ClaimType;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.PeriodEvent;
import org.fengqiao.law.Refusal;
import org.fengqiao.law.Rulebook;
import org.fengqiao.law.entitlement.AskedClaim;
import org.fengqiao.law.entitlement.Contradictions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a document (读取计算请求). Everything wrong in it is found at once, each under the name of its field; nothing is guessed and nothing dropped. */
final class DocumentReader {

    static final Set<String> NAMES = Set.of(
            "id",
            "language",
            "asOf",
            "rulebook",
            "facts",
            "theirFacts",
            "knewOn",
            "events",
            "claims",
            "deadlines",
            "parameters",
            "calendar");

    static final Set<String> CLAIM_NAMES = Set.of("type", "inputs");

    private static final OtherNames FIELDS = OtherNames.of(both(NAMES, FactsReader.NAMES), "request", OtherNames.INPUT);
    private static final OtherNames CLAIM_FIELDS = OtherNames.of(CLAIM_NAMES, OtherNames.CLAIM);
    private static final OtherNames TYPES = OtherNames.of(
            Arrays.stream(ClaimType.values()).map(ClaimType::code).collect(Collectors.toSet()), "claimType");
    static final Set<String> LANGUAGES = Set.of("zh-CN", "zh-HK", "en");
    static final int MOST_ASKED = 200;
    static final int MOST_EVENTS = 200;

    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Rulebook rulebook;

    DocumentReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @param today the day where the document names none */
    Reading read(String json, LocalDate today) {
        try {
            return JSON.readTree(json) instanceof ObjectNode object
                    ? read(object, today)
                    : refused(Refusal.of("$", Refusal.Kind.NOT_AN_OBJECT));
        } catch (JacksonException unreadable) {
            return refused(because(unreadable));
        }
    }

    /** Whether a text is JSON at all, whatever stands in it. */
    static boolean isJson(String text) {
        try {
            return JSON.readTree(text) != null;
        } catch (JacksonException _) {
            return false;
        }
    }

    private static Reading refused(Refusal refusal) {
        return new Reading.Refused(List.of(refusal), Locale.forLanguageTag("zh-CN"));
    }

    private static Refusal because(JacksonException unreadable) {
        var message = String.valueOf(unreadable.getOriginalMessage());
        if (unreadable instanceof StreamReadException && message.startsWith("Duplicate")) {
            var name = message.replaceAll("(?s).*?[\"'](.*?)[\"'].*", "$1");
            return Refusal.of(name, Refusal.Kind.TOLD_TWICE);
        }
        var place = unreadable.getLocation();
        return Refusal.of("$", Refusal.Kind.NOT_JSON, place == null ? "1" : String.valueOf(place.getCharOffset() + 1));
    }

    private Reading read(ObjectNode object, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        var fields = new Fields(object, "", refusals, FIELDS);
        fields.only(NAMES, FactsReader.NAMES);
        var language = language(fields);
        var told = fields.day("asOf");
        var asOf = told == null ? today : told;
        var rules = OverlayReader.read(fields, rulebook);
        var sides = Sides.read(fields, asOf);
        var facts = sides.ours();
        var theirs = sides.theirs();
        if (told == null) {
            facts = withoutTheLimitation(facts);
            theirs = theirs == null ? null : withoutTheLimitation(theirs);
        }
        var document = new Document(
                fields.text("id"),
                language,
                asOf,
                rules,
                facts,
                theirs,
                fields.day("knewOn"),
                fields.list("events", MOST_EVENTS, DeadlineReader::event),
                fields.list("claims", MOST_ASKED, member -> claim(member, asOf)),
                fields.list("deadlines", MOST_ASKED, member -> DeadlineReader.deadline(member, rules)));
        if (!fields.has("claims") && !fields.has("deadlines")) {
            fields.refuse("claims", Refusal.Kind.MISSING);
        }
        refusals.addAll(contradictions("facts", document.facts(), asOf));
        if (theirs != null) {
            refusals.addAll(contradictions("theirFacts", theirs, asOf));
        }
        return refusals.isEmpty() ? new Reading.Understood(document) : new Reading.Refused(refusals, language);
    }

    private static Locale language(Fields fields) {
        var told = fields.text("language");
        if (told != null && !LANGUAGES.contains(told)) {
            fields.refuse("language", Refusal.Kind.NO_SUCH_CHOICE, told, String.join(", ", LANGUAGES));
        }
        return Locale.forLanguageTag(told != null && LANGUAGES.contains(told) ? told : "zh-CN");
    }

    /** Where nobody says when the claim is made, the amounts do not look at the limitation, and say so. */
    private static EmploymentFacts withoutTheLimitation(EmploymentFacts facts) {
        return facts.knows(Input.CLAIMED_ON) || facts.knows(Input.LIMITATION_ASIDE)
                ? facts
                : facts.with(Input.LIMITATION_ASIDE, true);
    }

    /** The bare type, or an object with the inputs of this claim alone, beside the type or in an object of their own. */
    private static @Nullable AskedClaim claim(Fields.Member member, LocalDate asOf) {
        if (member.node().isString()) {
            return known(member.node().asString(), member.path(), member.refusals())
                    .map(AskedClaim::of)
                    .orElse(null);
        }
        var fields = member.fields(CLAIM_FIELDS);
        if (fields == null) {
            return null;
        }
        var type = fields.text("type");
        if (type == null) {
            fields.refuse("type", Refusal.Kind.MISSING);
            return null;
        }
        return known(type, fields.path("type"), member.refusals())
                .map(known -> new AskedClaim(known, inputs(fields, type, known, asOf)))
                .orElse(null);
    }

    private static EmploymentFacts inputs(Fields fields, String written, ClaimType type, LocalDate asOf) {
        var names = OtherNames.ofInputs(both(CLAIM_NAMES, FactsReader.NAMES), written, type.code());
        var beside = fields.named(names);
        beside.only(CLAIM_NAMES, FactsReader.NAMES);
        var inputs = FactsReader.values(beside, asOf);
        return beside.object("inputs", names)
                .map(object -> inputs.overlaid(FactsReader.read(object, asOf)))
                .orElse(inputs);
    }

    private static Optional<ClaimType> known(String type, String path, List<Refusal> refusals) {
        var known = ClaimType.of(TYPES.name(type));
        if (known.isEmpty()) {
            refusals.add(unknownClaim(path, type));
        }
        return known;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Refusal unknownClaim(String path, String type) {
        var known = Arrays.stream(ClaimType.values()).map(ClaimType::code).collect(Collectors.joining(", "));
        return Refusal.of(path, Refusal.Kind.UNKNOWN_CLAIM, type, known);
    }

    private static List<Refusal> contradictions(String path, EmploymentFacts facts, LocalDate asOf) {
        return Contradictions.in(facts, asOf).stream()
                .map(clash -> new Refusal(
                        path + "." + clash.field().code(),
                        switch (clash.kind()) {
                            case END_BEFORE_START -> Refusal.Kind.END_BEFORE_START;
                            case START_IN_FUTURE -> Refusal.Kind.IN_THE_FUTURE;
                            case MORE_UNPAID_THAN_WORKED -> Refusal.Kind.MORE_UNPAID_THAN_WORKED;
                        },
                        clash.numbers()))
                .filter(refusal -> refusal.kind() != Refusal.Kind.IN_THE_FUTURE)
                .toList();
    }

    static List<String> eventKinds() {
        return Arrays.stream(PeriodEvent.Kind.values()).map(Enum::name).toList();
    }
}
