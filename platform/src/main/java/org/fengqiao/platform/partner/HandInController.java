package org.fengqiao.platform.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.fengqiao.platform.casefile.CaseView;
import org.fengqiao.platform.intake.RelayedApplication;
import org.fengqiao.platform.organization.Organization;
import org.fengqiao.platform.organization.Organizations;
import org.fengqiao.platform.partner.HandIns.HandIn;
import org.fengqiao.platform.shared.Actor;
import org.fengqiao.platform.shared.Hat;
import org.fengqiao.platform.web.For;
import org.fengqiao.platform.web.Form;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Another system hands an application in (交件). */
@RestController
class HandInController {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_BODY = 50_000;

    private final HandIns handIns;
    private final OpenQuestions questions;
    private final Organizations organizations;
    private final Problems problems;
    private final String publicAddress;

    HandInController(
            HandIns handIns,
            OpenQuestions questions,
            Organizations organizations,
            Problems problems,
            @Value("${fengqiao.public-address}") String publicAddress) {
        this.handIns = handIns;
        this.questions = questions;
        this.organizations = organizations;
        this.problems = problems;
        this.publicAddress = publicAddress;
    }

    @For(Hat.PARTNER)
    @PostMapping(path = "/api/v1/applications", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Hand an application in for a worker",
            security = @SecurityRequirement(name = "token"),
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = RelayedApplication.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Received; a case is open",
            content = @Content(schema = @Schema(implementation = ReceivedApplication.class)))
    @ApiResponse(
            responseCode = "200",
            description = "The same was received under this key before",
            content = @Content(schema = @Schema(implementation = ReceivedApplication.class)))
    @ApiResponse(responseCode = "422", ref = "#/components/responses/Refused")
    ResponseEntity<?> handIn(
            @Parameter(
                            required = true,
                            description =
                                    "Chosen by you, 1 to 100 visible characters, one for each application; sent again with the same body it answers the same receipt")
                    @RequestHeader(name = KEY, defaultValue = "")
                    String key,
            @RequestBody String body,
            Actor partner,
            @Parameter(hidden = true) Locale language) {
        if (!key.matches("[!-~]{1,100}")) {
            return refused(List.of(Form.Error.of(KEY, "partner.key-missing")), language);
        }
        if (body.length() > LONGEST_BODY) {
            return refused(List.of(Form.Error.of("", "partner.too-long", body.length(), LONGEST_BODY)), language);
        }
        return switch (SentDocument.read(body)) {
            case SentDocument.Read.NotJson() -> refused(List.of(Form.Error.of("", "partner.not-json")), language);
            case SentDocument.Read.Wrong(var errors) -> refused(errors, language);
            case SentDocument.Read.Understood(var application) ->
                answer(handIns.handIn(new HandIn(key, body, application, partner, language)), language);
        };
    }

    private ResponseEntity<?> answer(HandInResult result, Locale language) {
        return switch (result) {
            case HandInResult.Received(var view, var repeated) ->
                (repeated ? ResponseEntity.ok() : ResponseEntity.created(URI.create("/api/v1/cases/" + view.id())))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(receipt(view, language));
            case HandInResult.NotUnderstood(var errors) -> refused(errors, language);
            case HandInResult.KeyUsed() -> refused(List.of(Form.Error.of(KEY, "partner.key-used")), language);
            case HandInResult.NobodyThere(var place) ->
                refused(List.of(Form.Error.of("place", "partner.nobody-there", place)), language);
        };
    }

    private ResponseEntity<?> refused(List<Form.Error> errors, Locale language) {
        return problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, errors, language);
    }

    private ReceivedApplication receipt(CaseView view, Locale language) {
        return new ReceivedApplication(
                view.id().text(),
                view.receiptNumber(),
                view.submittedAt(),
                organizations
                        .find(view.handlingOrganization())
                        .map(Organization::name)
                        .orElseThrow(),
                "https://" + publicAddress + "/cases/" + view.id().text(),
                questions.of(view, language));
    }
}
