package org.fengqiao.platform.calculation;

import java.util.List;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Input;
import org.fengqiao.law.MonthPay;
import org.fengqiao.law.PeriodEvent;
import org.fengqiao.law.PeriodQuestion;
import org.fengqiao.law.Rulebook;
import tools.jackson.core.JsonGenerator;

/** Writes a document as it was understood (回写请求), with its day and its rules: whoever sends it again, in ten years too, is given the same figures. */
final class RequestWriter {

    private final JsonGenerator json;

    RequestWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Document document) {
        json.writeStartObject();
        if (document.id() != null) {
            json.writeStringProperty("id", document.id());
        }
        json.writeStringProperty("language", document.language().toLanguageTag());
        json.writeStringProperty("asOf", document.asOf().toString());
        rules(document.rulebook());
        facts("facts", document.facts());
        if (document.theirs() != null) {
            facts("theirFacts", document.theirs());
        }
        if (document.knewOn() != null) {
            json.writeStringProperty("knewOn", document.knewOn().toString());
        }
        if (!document.events().isEmpty()) {
            events(document.events());
        }
        if (!document.claims().isEmpty()) {
            json.writeArrayPropertyStart("claims");
            for (var claim : document.claims()) {
                json.writeStartObject();
                json.writeStringProperty("type", claim.type().code());
                facts("inputs", claim.inputs());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!document.deadlines().isEmpty()) {
            json.writeArrayPropertyStart("deadlines");
            document.deadlines().forEach(this::deadline);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void rules(Rulebook rules) {
        json.writeObjectPropertyStart("rulebook");
        json.writeNumberProperty("edition", rules.edition());
        json.writeStringProperty("hash", rules.hash());
        json.writeEndObject();
        if (!rules.overlaidParameters().isEmpty()) {
            json.writeArrayPropertyStart("parameters");
            for (var row : rules.overlaidParameters()) {
                json.writeStartObject();
                json.writeStringProperty("name", row.name());
                json.writeStringProperty("place", row.place());
                json.writeStringProperty("from", row.from().toString());
                if (row.to() != null) {
                    json.writeStringProperty("to", row.to().toString());
                }
                json.writeStringProperty("value", row.value().toPlainString());
                json.writeStringProperty("source", row.source());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!rules.overlaidDays().isEmpty()) {
            json.writeArrayPropertyStart("calendar");
            for (var day : rules.overlaidDays()) {
                json.writeStartObject();
                json.writeStringProperty("date", day.date().toString());
                json.writeStringProperty("kind", day.kind().name());
                json.writeStringProperty("name", day.name());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void facts(String name, EmploymentFacts facts) {
        json.writeObjectPropertyStart(name);
        facts.told().forEach((input, value) -> {
            switch (value) {
                case Boolean flag -> json.writeBooleanProperty(input.code(), flag);
                case List<?> _ -> wages(facts.wages());
                default -> json.writeStringProperty(input.code(), Input.written(value));
            }
        });
        json.writeEndObject();
    }

    private void wages(List<MonthPay> rows) {
        json.writeArrayPropertyStart(Input.WAGES.code());
        for (var row : rows) {
            json.writeStartObject();
            if (row.month() != null) {
                json.writeStringProperty("month", row.month().toString());
            }
            json.writeStringProperty("due", AnswerWriter.yuan(row.due()));
            if (row.paid() != null) {
                json.writeStringProperty("paid", AnswerWriter.yuan(row.paid()));
            }
            if (row.excluded().isPositive()) {
                json.writeStringProperty("excluded", AnswerWriter.yuan(row.excluded()));
            }
            if (row.share() != null) {
                json.writeStringProperty("share", row.share().toPlainString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void deadline(Document.AskedDeadline asked) {
        var question = asked.question();
        json.writeStartObject();
        json.writeStringProperty("rule", question.ruleId());
        json.writeStringProperty("trigger", trigger(question));
        if (question.length() != null) {
            json.writeNumberProperty("length", question.length());
        }
        if (question.variant() != null) {
            json.writeStringProperty("variant", question.variant());
        }
        if (asked.received() != null) {
            json.writeStringProperty("received", asked.received().toString());
        }
        if (asked.accepted() != null) {
            json.writeStringProperty("accepted", asked.accepted().toString());
        }
        if (!question.events().isEmpty()) {
            events(question.events());
        }
        json.writeEndObject();
    }

    private static String trigger(PeriodQuestion question) {
        return question.at() == null
                ? question.trigger().toString()
                : question.trigger().earliest().atTime(question.at()).toString();
    }

    private void events(List<PeriodEvent> events) {
        json.writeArrayPropertyStart("events");
        for (var event : events) {
            json.writeStartObject();
            json.writeStringProperty("kind", event.kind().name());
            json.writeStringProperty("on", event.on().toString());
            if (event.until() != null) {
                json.writeStringProperty("until", event.until().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
