package org.fengqiao.platform.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.platform.shared.Days;
import org.fengqiao.platform.web.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Readings for other systems: a story in, what was understood of it out. Nothing is kept. */
@RestController
class ReadingController {

    private static final int LONGEST = 20_000;

    private final Readings readings;
    private final Clock clock;

    ReadingController(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @Open
    @PostMapping(path = "/api/v1/readings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read a story: claims, amounts, dates, people, and what it leaves open. Nothing is kept")
    @ApiResponse(
            responseCode = "200",
            description = "What was understood",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = StoryReading.class)))
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Problem")
    ResponseEntity<?> read(@RequestBody NewReading story) {
        var text = story.text();
        if (text == null) {
            return refused("text-missing", "text is missing");
        }
        if (text.length() > LONGEST) {
            return refused(
                    "text-too-long", "text has " + text.length() + " characters, at most " + LONGEST + " are read");
        }
        var asOf = day(story.asOf());
        if (asOf.isEmpty() && story.asOf() != null) {
            return refused("as-of-not-a-day", "asOf is a day such as 2026-06-15");
        }
        return ResponseEntity.ok(readings.read(story.id(), text, asOf.orElse(null), Days.of(clock.instant())));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<ProblemDetail> notReadable() {
        return refused(HttpStatus.BAD_REQUEST, "not-json", "the body is no JSON object with a text");
    }

    static Optional<LocalDate> day(@Nullable String written) {
        try {
            return Optional.ofNullable(written).map(LocalDate::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<ProblemDetail> refused(String code, String detail) {
        return refused(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
    }

    private static ResponseEntity<ProblemDetail> refused(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
