package org.fengqiao.platform.calculation;

import java.util.List;
import org.fengqiao.law.Entitlement;
import org.fengqiao.law.Explainer;
import org.fengqiao.law.Money;
import org.fengqiao.law.MoneyRange;
import org.fengqiao.law.Refusal;
import org.fengqiao.law.Trace;
import org.fengqiao.law.entitlement.AskedClaim;
import org.fengqiao.law.entitlement.ClaimWindow;
import org.fengqiao.law.entitlement.Difference;
import org.fengqiao.law.entitlement.Difference.FactShare;
import org.fengqiao.law.entitlement.Difference.Gap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes an answer as JSON (书写结果); amounts are decimal texts in yuan, days are ISO texts. */
final class AnswerWriter {

    private final JsonGenerator json;
    private final Explainer explainer;
    private final TraceWriter traces;

    AnswerWriter(JsonGenerator json, Explainer explainer) {
        this.json = json;
        this.explainer = explainer;
        this.traces = new TraceWriter(json, explainer);
    }

    void write(Answer answer) {
        var document = answer.document();
        json.writeStartObject();
        if (document.id() != null) {
            json.writeStringProperty("id", document.id());
        }
        json.writeStringProperty("asOf", document.asOf().toString());
        json.writeObjectPropertyStart("rulebook");
        json.writeNumberProperty("edition", document.rulebook().edition());
        json.writeStringProperty("hash", document.rulebook().hash());
        json.writeEndObject();
        if (!document.claims().isEmpty()) {
            claims(answer);
        }
        if (!document.deadlines().isEmpty()) {
            json.writeArrayPropertyStart("deadlines");
            var deadlines = new DeadlineWriter(json, explainer, traces);
            answer.deadlines().forEach(deadlines::write);
            json.writeEndArray();
        }
        var difference = answer.difference();
        if (difference != null) {
            write(difference, document.claims());
        }
        json.writeName("request");
        new RequestWriter(json).write(document);
        json.writeEndObject();
    }

    private void claims(Answer answer) {
        var computation = answer.computation();
        json.writeArrayPropertyStart("claims");
        for (int i = 0; i < computation.entitlements().size(); i++) {
            claim(computation.entitlements().get(i), answer.windows().get(i));
        }
        json.writeEndArray();
        range("total", computation.total());
        json.writeStringProperty("undisputed", yuan(computation.undisputed()));
    }

    static String yuan(Money money) {
        return money.yuan().toPlainString();
    }

    private void range(String name, MoneyRange range) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("low", yuan(range.low()));
        json.writeStringProperty("high", yuan(range.high()));
        json.writeEndObject();
    }

    private void claim(Entitlement entitlement, ClaimWindow window) {
        json.writeStartObject();
        json.writeStringProperty("type", entitlement.type().code());
        var range = entitlement.range();
        if (range == null) {
            json.writeNullProperty("low");
            json.writeNullProperty("high");
        } else {
            json.writeStringProperty("low", yuan(range.low()));
            json.writeStringProperty("high", yuan(range.high()));
        }
        json.writeStringProperty("strength", entitlement.strength().name());
        json.writeBooleanProperty(
                "counted",
                entitlement.excludedBy() == null && entitlement.type().addsUp());
        if (entitlement.excludedBy() != null) {
            json.writeStringProperty("excludedBy", entitlement.excludedBy().code());
            json.writeStringProperty("why", last(entitlement.trace().beneath()));
        } else if (range == null || !range.high().isPositive()) {
            json.writeStringProperty("why", explainer.sentence(entitlement.trace()));
        }
        json.writeArrayPropertyStart("asks");
        entitlement.asks().forEach(ask -> json.writeString(ask.code()));
        json.writeEndArray();
        json.writeArrayPropertyStart("explanation");
        explainer.explain(entitlement.trace()).forEach(json::writeString);
        json.writeEndArray();
        traces.sources(entitlement.trace());
        json.writeName("trace");
        traces.write(entitlement.trace());
        json.writeName("limitation");
        window(window);
        json.writeEndObject();
    }

    private String last(List<Trace> steps) {
        return explainer.sentence(steps.getLast());
    }

    private void window(ClaimWindow window) {
        json.writeStartObject();
        nullable("from", window.from());
        var period = window.period();
        var lastDay = period == null ? null : period.lastDay();
        nullable("lastDay", lastDay == null ? null : lastDay.date());
        if (!window.months().isEmpty()) {
            json.writeArrayPropertyStart("months");
            for (var month : window.months()) {
                json.writeStartObject();
                json.writeStringProperty("first", month.first().toString());
                json.writeStringProperty("last", month.last().toString());
                json.writeStringProperty("lastDay", month.lastDay().toString());
                json.writeBooleanProperty("inTime", month.inTime());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (period != null) {
            new DeadlineWriter(json, explainer, traces).line(period.line());
        }
        json.writeArrayPropertyStart("explanation");
        explainer.explain(window.trace()).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void nullable(String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void write(Difference difference, List<AskedClaim> asked) {
        json.writeObjectPropertyStart("difference");
        range("ours", difference.ours().total());
        range("theirs", difference.theirs().total());
        gap("gap", difference.gap());
        json.writeStringProperty("undisputed", yuan(difference.undisputed()));
        facts(difference.facts());
        json.writeArrayPropertyStart("claims");
        for (int i = 0; i < asked.size(); i++) {
            var claim = difference.claims().get(i);
            var theirs = difference.theirs().entitlements().get(i);
            json.writeStartObject();
            json.writeStringProperty("type", claim.type().code());
            range("ours", rangeOf(difference.ours().entitlements().get(i)));
            range("theirs", rangeOf(theirs));
            gap("gap", claim.gap());
            facts(claim.facts());
            json.writeArrayPropertyStart("theirExplanation");
            explainer.explain(theirs.trace()).forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static MoneyRange rangeOf(Entitlement entitlement) {
        return new MoneyRange(entitlement.low(), entitlement.high());
    }

    private void facts(List<FactShare> facts) {
        json.writeArrayPropertyStart("facts");
        for (var fact : facts) {
            json.writeStartObject();
            json.writeStringProperty("input", fact.input().code());
            json.writeStringProperty("name", explainer.name(fact.input()));
            nullable("ours", fact.ours());
            nullable("theirs", fact.theirs());
            gap("alone", fact.alone());
            gap("share", fact.share());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void gap(String name, Gap gap) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("low", yuan(gap.low()));
        json.writeStringProperty("high", yuan(gap.high()));
        json.writeEndObject();
    }

    /** What is wrong with a document, each with its field and what is wanted. */
    static void refusals(JsonGenerator json, Explainer explainer, List<Refusal> refusals) {
        json.writeArrayPropertyStart("refusals");
        for (var refusal : refusals) {
            json.writeStartObject();
            json.writeStringProperty("field", refusal.field());
            json.writeStringProperty("problem", refusal.kind().name());
            json.writeStringProperty("message", explainer.refusal(refusal));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
