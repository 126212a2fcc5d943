package org.fengqiao.platform.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.platform.reading.StoryReading.Code;

/** A story with what was understood of it drawn into its text (识别说明): 【code words】, and below what follows from all of it. */
final class Explanation {

    private Explanation() {}

    private record Mark(int from, int to, String code) {}

    static String of(StoryReading reading, String text) {
        var explanation = new StringBuilder();
        if (reading.id() != null) {
            explanation.append("── ").append(reading.id()).append(System.lineSeparator());
        }
        drawn(text, marks(reading), explanation);
        explanation.append(System.lineSeparator());
        reading.claims()
                .forEach(claim -> line(explanation, "claim", claim.type() + " " + claim.confidence(), claim.text()));
        reading.elements().forEach(fact -> line(explanation, "element", fact.type(), fact.text()));
        reading.risks().forEach(risk -> line(explanation, "risk", risk.type(), risk.text()));
        reading.sealed().forEach(said -> line(explanation, "sealed", said.type(), said.text()));
        reading.suggested()
                .forEach(answer -> line(
                        explanation,
                        "suggested",
                        answer.question(),
                        answer.arithmetic() == null ? answer.value() : answer.arithmetic()));
        line(explanation, "open", String.join(" ", reading.open()), "");
        return explanation.toString();
    }

    private static void line(StringBuilder explanation, String kind, String code, String words) {
        explanation
                .append("   ")
                .append("%-10s".formatted(kind))
                .append(code)
                .append(words.isEmpty() ? "" : "  ← " + words)
                .append(System.lineSeparator());
    }

    private static List<Mark> marks(StoryReading reading) {
        var marks = new ArrayList<Mark>();
        reading.amounts().forEach(sum -> marks.add(new Mark(sum.from(), sum.to(), sum.role() + "=" + sum.value())));
        reading.dates().forEach(date -> marks.add(new Mark(date.from(), date.to(), date.iso())));
        codes(marks, reading.parties());
        codes(marks, reading.claims());
        codes(marks, reading.elements());
        codes(marks, reading.risks());
        return marks;
    }

    private static void codes(List<Mark> marks, List<Code> codes) {
        codes.forEach(code -> marks.add(new Mark(code.from(), code.to(), code.type())));
    }

    /** Marks that cut into one another are drawn one after the other, the shorter inside. */
    private static void drawn(String text, List<Mark> marks, StringBuilder drawn) {
        marks.sort(Comparator.comparingInt(Mark::from).thenComparingInt(mark -> -mark.to()));
        var open = new ArrayList<Mark>();
        var next = 0;
        for (var i = 0; i <= text.length(); i++) {
            var at = i;
            for (var mark : open) {
                drawn.append(mark.to() == at ? "】" : "");
            }
            open.removeIf(mark -> mark.to() <= at);
            while (next < marks.size() && marks.get(next).from() == i) {
                drawn.append("【").append(marks.get(next).code()).append("｜");
                open.add(marks.get(next++));
            }
            if (i < text.length()) {
                drawn.append(text.charAt(i));
            }
        }
    }
}
