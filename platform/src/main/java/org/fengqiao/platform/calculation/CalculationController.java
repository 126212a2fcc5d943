package org.fengqiao.platform.calculation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.platform.web.Open;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Calculations for other systems (计算接口): the document of the command in, its answer out; what is wrong with it as a problem, field by field. */
@RestController
class CalculationController {

    /** Where the description of the interface has what {@code docs/calculate.schema.json} says. */
    private static final String SCHEMA = "#/components/schemas/calculation.";

    private final Calculations calculations;

    CalculationController(Calculations calculations) {
        this.calculations = calculations;
    }

    /** Claims, and deadlines beside them. */
    @Open
    @PostMapping(path = "/api/v1/calculations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Compute claims, and last days beside them",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(ref = SCHEMA + "request"))))
    @ApiResponse(
            responseCode = "200",
            description = "Figures and last days with their reasons",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = SCHEMA + "answer")))
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Refused")
    ResponseEntity<?> calculate(@RequestBody String document) {
        return answer(document);
    }

    /** The same document, for who asks for last days only. */
    @Open
    @PostMapping(path = "/api/v1/deadlines", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Count last days",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(ref = SCHEMA + "request"))))
    @ApiResponse(
            responseCode = "200",
            description = "Figures and last days with their reasons",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(ref = SCHEMA + "answer")))
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Refused")
    ResponseEntity<?> deadlines(@RequestBody String document) {
        return answer(document);
    }

    private ResponseEntity<?> answer(String document) {
        return switch (calculations.calculate(document)) {
            case Calculated.Answered(var json) ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
            case Calculated.NotUnderstood refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(refused));
        };
    }

    private static ProblemDetail problem(Calculated.NotUnderstood refused) {
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var refusals = new ArrayList<Map<String, String>>();
        for (int i = 0; i < refused.refusals().size(); i++) {
            var one = new LinkedHashMap<String, String>();
            one.put("field", refused.refusals().get(i).field());
            one.put("problem", refused.refusals().get(i).kind().name());
            one.put("message", refused.messages().get(i));
            refusals.add(one);
        }
        problem.setDetail(refused.messages().getFirst());
        problem.setProperty("refusals", refusals);
        return problem;
    }
}
