package org.fengqiao.platform.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading in its JSON form (识别结果): codes in the conventions of the labeled accounts. Offsets count characters of the text as given.
 *
 * @param id what the story is known by; as it came
 * @param region the place as written
 * @param place its division code, where the name is one place's alone
 * @param collective whether ten workers or more are concerned
 * @param sealed sentences said for the sake of settling: no facts
 * @param open the element questions that the story leaves open
 */
public record StoryReading(
        @Nullable Object id,
        List<Code> claims,
        List<Code> elements,
        List<Amount> amounts,
        List<Day> dates,
        Workers workers,
        List<String> employers,
        @JsonProperty("workers_named") List<String> workersNamed,
        @Nullable String region,
        @Nullable String industry,
        String claimant,
        @Nullable String place,
        boolean collective,
        List<Code> parties,
        List<Code> risks,
        List<Code> sealed,
        List<Answer> suggested,
        List<String> open) {

    /** A claim, element, party or risk by its code, with the words it was read from; only a claim has a confidence. */
    public record Code(
            String type,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double confidence,

            int from,
            int to,
            String text) {}

    /**
     * A sum.
     *
     * @param value in yuan; of a range the middle; null if it is no number
     * @param range both ends, or null
     */
    public record Amount(
            String text,
            @Nullable BigDecimal value,
            String role,
            boolean approx,
            @Nullable List<BigDecimal> range,
            int from,
            int to) {}

    /** A date: as the text itself tells it, or, where it is told from the day of telling, seen from that day. */
    public record Day(String text, String iso, int from, int to) {}

    /** How many workers are concerned; null if the story does not say. */
    public record Workers(@Nullable Integer count, boolean approximate) {}

    /** An answer that the story gives: money in yuan, dates as far as they are told. */
    public record Answer(
            String question,
            String value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String arithmetic,

            int from,
            int to) {}
}
