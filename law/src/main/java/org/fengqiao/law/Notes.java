package org.fengqiao.law;

import java.util.ArrayList;
import java.util.List;

/** Why a figure is a range, in steps several entitlements share (区间的原因). */
final class Notes {

    private Notes() {}

    static List<Trace> onService(EmploymentFacts facts, Service longest, Service shortest) {
        var notes = new ArrayList<Trace>();
        if (Boolean.TRUE.equals(facts.stillEmployed()) && facts.endedOn() == null) {
            notes.add(Trace.note("note.still-employed", longest.last()));
        } else if (facts.leftNobodyKnowsWhen()) {
            notes.add(Trace.note("note.end-unknown"));
        } else if (!longest.equals(shortest)) {
            notes.add(Trace.note("note.dates-rough"));
        }
        return notes;
    }
}
