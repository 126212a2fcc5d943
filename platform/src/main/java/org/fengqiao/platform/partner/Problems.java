package org.fengqiao.platform.partner;

import java.util.List;
import java.util.Locale;
import org.fengqiao.platform.web.Form;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Refusals as other systems read them (接口拒绝): RFC 9457, one entry for each field, in the words of the pages and the language asked for. */
@Component
class Problems {

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * One thing that is wrong.
     *
     * @param problem a code that stays the same in every language
     */
    record Refusal(String field, String problem, String message) {}

    ResponseEntity<ProblemDetail> refused(HttpStatus status, List<Form.Error> errors, Locale language) {
        var refusals = errors.stream()
                .map(error -> new Refusal(
                        error.field(),
                        error.key(),
                        texts.getMessage(error.key(), error.arguments().toArray(), language)))
                .toList();
        var problem =
                ProblemDetail.forStatusAndDetail(status, refusals.getFirst().message());
        problem.setProperty("refusals", refusals);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
