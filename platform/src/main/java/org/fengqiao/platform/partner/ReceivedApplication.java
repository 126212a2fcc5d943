package org.fengqiao.platform.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The receipt of an application that was handed in (收件回执), as JSON. */
record ReceivedApplication(
        @Schema(description = "Of the case, in addresses") String id,

        String receiptNumber,
        Instant submittedAt,

        @Schema(description = "Which organization answers for it from now on")
        String organization,

        @Schema(description = "Where the worker finds the case after signing in by phone")
        String home,

        @Schema(description = "What would still help, the most useful first")
        List<OpenQuestion> asked) {

    /** A question of the interview that is still open (待补要素). */
    @Schema(name = "OpenQuestion")
    record OpenQuestion(String element, String text) {}
}
