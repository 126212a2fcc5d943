package org.fengqiao.platform.calculation;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.Refusal;
import org.fengqiao.law.Rulebook;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** From a document's text to its answer's (计算): the one way that the command, the interface and the pages share. */
final class Calculator {

    private static final JsonFactory JSON = new JsonFactory();

    private final DocumentReader reader;
    private final Map<Locale, Explainer> explainers = new ConcurrentHashMap<>();

    Calculator(Rulebook rulebook) {
        this.reader = new DocumentReader(rulebook);
    }

    Reading read(String json, LocalDate today) {
        return reader.read(json, today);
    }

    Explainer explainer(Locale language) {
        return explainers.computeIfAbsent(language, Explainer::new);
    }

    /** The answer as one line of JSON, in UTF-8. */
    byte[] write(Answer answer) {
        return json(json -> new AnswerWriter(json, explainer(answer.document().language())).write(answer));
    }

    /** What is wrong, as one line of JSON, in UTF-8. */
    byte[] write(List<Refusal> refusals, Locale language) {
        return json(json -> {
            json.writeStartObject();
            AnswerWriter.refusals(json, explainer(language), refusals);
            json.writeEndObject();
        });
    }

    private static byte[] json(Consumer<JsonGenerator> write) {
        var bytes = new ByteArrayOutputStream(16_384);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            write.accept(json);
        }
        return bytes.toByteArray();
    }
}
