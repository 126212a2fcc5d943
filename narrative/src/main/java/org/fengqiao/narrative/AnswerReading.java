package org.fengqiao.narrative;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was understood of the other side's answer (答复识别), for the two accounts side by side.
 *
 * @param said the facts as that side tells them
 * @param contested the questions on which it says that the other account is wrong, whether or not it says what is right
 * @param grounds the words that contest, one for each
 * @param elements facts it lets stand or brings forward
 * @param sealed sentences said for the sake of settling: no facts
 */
public record AnswerReading(
        Suggestions said,
        Set<Question> contested,
        List<Ground> grounds,
        List<ElementSpan> elements,
        List<SealedSpan> sealed) {

    public AnswerReading {
        contested = contested.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(contested));
        grounds = List.copyOf(grounds);
        elements = List.copyOf(elements);
        sealed = List.copyOf(sealed);
    }
}
