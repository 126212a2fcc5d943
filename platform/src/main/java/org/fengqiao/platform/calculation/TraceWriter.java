package org.fengqiao.platform.calculation;

import org.fengqiao.law.Explainer;
import org.fengqiao.law.Parameter;
import org.fengqiao.law.RuleOfLaw;
import org.fengqiao.law.Trace;
import org.fengqiao.law.Working;
import tools.jackson.core.JsonGenerator;

/**
 * Writes why a figure or a day is what it is (书写计算过程): each step with its arithmetic, its facts, its parameter and its provision. The words stand in the
 * explanation, in the order of the steps.
 */
final class TraceWriter {

    private final JsonGenerator json;
    private final Explainer explainer;

    TraceWriter(JsonGenerator json, Explainer explainer) {
        this.json = json;
        this.explainer = explainer;
    }

    void write(Trace trace) {
        json.writeStartObject();
        json.writeStringProperty("step", trace.step());
        if (!trace.numbers().isEmpty()) {
            json.writeArrayPropertyStart("numbers");
            trace.numbers().forEach(json::writeString);
            json.writeEndArray();
        }
        if (trace.working() != null) {
            working(trace.working());
        }
        if (trace.parameter() != null) {
            json.writeName("parameter");
            parameter(trace.parameter());
        }
        if (trace.rule() != null) {
            json.writeName("rule");
            rule(trace.rule(), false);
        }
        if (!trace.beneath().isEmpty()) {
            json.writeArrayPropertyStart("beneath");
            trace.beneath().forEach(this::write);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void working(Working working) {
        json.writeObjectPropertyStart("result");
        json.writeStringProperty("low", AnswerWriter.yuan(working.lowest()));
        json.writeStringProperty("high", AnswerWriter.yuan(working.highest()));
        json.writeEndObject();
        json.writeObjectPropertyStart("formula");
        json.writeStringProperty("low", working.low());
        json.writeStringProperty("high", working.high());
        json.writeEndObject();
        json.writeArrayPropertyStart("inputs");
        for (var used : working.inputs()) {
            json.writeStartObject();
            json.writeStringProperty("input", used.input());
            json.writeStringProperty("value", used.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The provisions and the published values a figure or a day rests on, each once. */
    void sources(Trace trace) {
        json.writeArrayPropertyStart("sources");
        trace.sources().forEach(rule -> rule(rule, true));
        json.writeEndArray();
        json.writeArrayPropertyStart("parameters");
        trace.parameters().forEach(this::parameter);
        json.writeEndArray();
    }

    private void rule(RuleOfLaw rule, boolean isCited) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id());
        json.writeNumberProperty("version", rule.version());
        json.writeStringProperty("law", rule.law());
        json.writeStringProperty("article", rule.article());
        json.writeStringProperty("effectiveFrom", rule.effectiveFrom().toString());
        json.writeBooleanProperty("verified", rule.verified());
        if (isCited) {
            json.writeStringProperty("cite", explainer.cite(rule));
        }
        json.writeEndObject();
    }

    private void parameter(Parameter parameter) {
        json.writeStartObject();
        json.writeStringProperty("name", parameter.name());
        json.writeStringProperty("place", parameter.place());
        json.writeStringProperty("from", parameter.from().toString());
        if (parameter.to() != null) {
            json.writeStringProperty("to", parameter.to().toString());
        }
        json.writeStringProperty("value", parameter.value().toPlainString());
        json.writeStringProperty("source", parameter.source());
        json.writeBooleanProperty("verified", parameter.verified());
        if (parameter.verifiedUntil() != null) {
            json.writeStringProperty("verifiedUntil", parameter.verifiedUntil().toString());
        }
        json.writeEndObject();
    }
}
