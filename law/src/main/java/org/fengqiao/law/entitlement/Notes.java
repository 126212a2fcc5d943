package org.fengqiao.law.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.law.EmploymentFacts;
import org.fengqiao.law.Trace;

/** Why a figure is a range, in steps several entitlements share (区间的原因). */
final class Notes {

    private Notes() {}

    /** @param datesMatter whether the figure would be another if the dates were told in full */
    static List<Trace> onService(EmploymentFacts facts, LocalDate last, boolean datesMatter) {
        var notes = new ArrayList<Trace>();
        if (Boolean.TRUE.equals(facts.stillEmployed()) && facts.endedOn() == null) {
            notes.add(Trace.note("note.still-employed", last));
        } else if (facts.leftNobodyKnowsWhen()) {
            notes.add(Trace.note("note.end-unknown"));
        } else if (datesMatter) {
            notes.add(Trace.note("note.dates-rough"));
        }
        return notes;
    }
}
