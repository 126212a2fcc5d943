package org.fengqiao.platform.calculation;

import java.util.List;
import org.fengqiao.law.CountedPeriod;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.LastDay;
import org.fengqiao.law.MediationPeriod;
import org.fengqiao.law.TimelineEntry;
import tools.jackson.core.JsonGenerator;

/** Writes the end of a period (书写期限): the last day, the days skipped, what follows, and the time line. */
final class DeadlineWriter {

    private final JsonGenerator json;
    private final Explainer explainer;
    private final TraceWriter traces;

    DeadlineWriter(JsonGenerator json, Explainer explainer, TraceWriter traces) {
        this.json = json;
        this.explainer = explainer;
        this.traces = traces;
    }

    void write(Answer.AnsweredDeadline answered) {
        var counted = answered.counted();
        var period = counted.period();
        json.writeStartObject();
        json.writeStringProperty("rule", period.rule().id());
        json.writeNumberProperty("version", period.rule().version());
        json.writeStringProperty("name", explainer.name(period));
        json.writeStringProperty("counts", period.sense().name());
        last(counted);
        json.writeArrayPropertyStart("asks");
        if (counted.wantsLength()) {
            json.writeString("length");
        }
        json.writeEndArray();
        json.writeStringProperty("startsWith", explainer.trigger(period));
        json.writeStringProperty("consequence", explainer.consequence(period));
        json.writeStringProperty("extension", period.extending().how().name());
        line(counted.line());
        if (answered.mediation() != null) {
            mediation(answered.mediation());
        }
        json.writeArrayPropertyStart("explanation");
        explainer.explain(counted.trace()).forEach(json::writeString);
        json.writeEndArray();
        traces.sources(counted.trace());
        json.writeName("trace");
        traces.write(counted.trace());
        json.writeEndObject();
    }

    private void last(CountedPeriod counted) {
        var last = counted.lastDay();
        if (last == null) {
            json.writeNullProperty("lastDay");
            return;
        }
        json.writeStringProperty("lastDay", last.date().toString());
        if (counted.latest() != null && !counted.latest().equals(last.date())) {
            json.writeStringProperty("latest", counted.latest().toString());
        }
        if (counted.lastMoment() != null) {
            json.writeStringProperty("lastMoment", counted.lastMoment().toString());
        }
        if (counted.daysLeft() != null) {
            json.writeNumberProperty("daysLeft", counted.daysLeft());
        }
        json.writeBooleanProperty("provisional", last.provisional());
        skipped(last);
    }

    private void skipped(LastDay last) {
        json.writeArrayPropertyStart("skipped");
        for (var day : last.skipped()) {
            json.writeStartObject();
            json.writeStringProperty("date", day.date().toString());
            json.writeStringProperty("why", day.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void line(List<TimelineEntry> entries) {
        json.writeArrayPropertyStart("line");
        for (var entry : entries) {
            json.writeStartObject();
            json.writeStringProperty("on", entry.on().toString());
            json.writeStringProperty("kind", entry.kind());
            json.writeBooleanProperty("counted", entry.counted());
            json.writeStringProperty("text", explainer.sentence(entry.why()));
            if (entry.lastDay() != null) {
                json.writeStringProperty("lastDay", entry.lastDay().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void mediation(MediationPeriod mediation) {
        json.writeObjectPropertyStart("bothStarts");
        start("fromReceipt", mediation.byTheAct());
        start("fromAcceptance", mediation.byTheRegulation());
        json.writeBooleanProperty("acceptanceKnown", mediation.acceptanceKnown());
        json.writeStringProperty(
                "arbitrationOpenAfter", mediation.arbitrationOpenAfter().toString());
        json.writeStringProperty("text", explainer.sentence(mediation.trace()));
        json.writeEndObject();
    }

    private void start(String name, LastDay last) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("rule", last.rule().id());
        json.writeStringProperty("trigger", last.trigger().toString());
        json.writeStringProperty("lastDay", last.date().toString());
        json.writeEndObject();
    }
}
