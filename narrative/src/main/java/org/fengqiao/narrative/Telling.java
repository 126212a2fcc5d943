package org.fengqiao.narrative;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A story as it may be passed on (可转述的陈述): without what was said only to settle, and, to the other side, without words of danger. */
public final class Telling {

    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String CLAUSE_ENDS = "，；,;" + SENTENCE_ENDS;

    /** What says how the worker fares or what they might do, and nothing of the dispute. */
    private static final Set<Risk> NOT_FOR_THE_OTHER_SIDE =
            EnumSet.of(Risk.DESTITUTE, Risk.SELF_HARM, Risk.THREAT, Risk.PETITION);

    private Telling() {}

    /** Without the sentences that offer or concede so that the matter may end. */
    public static String withoutOffers(String text, Reading reading) {
        return without(text, spans(reading.sealed(), new BitSet()));
    }

    /** As the other side may read it: also without the clauses that only triage is to see. */
    public static String forOtherSide(String text, Reading reading) {
        var left = spans(reading.sealed(), new BitSet());
        for (var risk : reading.risks()) {
            if (NOT_FOR_THE_OTHER_SIDE.contains(risk.risk())) {
                left.set(begin(text, risk.from()), end(text, risk.to()));
            }
        }
        return without(text, left);
    }

    private static BitSet spans(List<SealedSpan> sealed, BitSet left) {
        sealed.forEach(span -> left.set(span.from(), span.to()));
        return left;
    }

    private static int begin(String text, int at) {
        var begin = at;
        while (begin > 0 && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    private static int end(String text, int at) {
        var end = at;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** What is left, with the mark that ends a sentence and none that would stand twice. */
    private static String without(String text, BitSet left) {
        if (left.isEmpty()) {
            return text;
        }
        var kept = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var mark = CLAUSE_ENDS.indexOf(c) >= 0;
            if (left.get(i)) {
                continue;
            }
            var last = kept.isEmpty() ? '。' : kept.charAt(kept.length() - 1);
            if (mark && i > 0 && left.get(i - 1) && CLAUSE_ENDS.indexOf(last) >= 0) {
                if (SENTENCE_ENDS.indexOf(c) >= 0 && SENTENCE_ENDS.indexOf(last) < 0) {
                    kept.setCharAt(kept.length() - 1, c);
                }
            } else {
                kept.append(c);
            }
        }
        return kept.toString().strip();
    }
}
