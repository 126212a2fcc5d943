package org.fengqiao.platform.intake;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** An application that another system sends for a worker (代交申请): every field as written there, to be read as the pages read what is typed. */
@Schema(
        description =
                "An application for a worker who agreed to it. Every value is text as the worker would type it on the pages; an empty text is no answer.")
public record RelayedApplication(
        @Schema(
                description =
                        "What happened, in the worker's words; at most 2000 characters. May be empty where claims are given.")
        String story,

        @Schema(description = "What is asked for, beside what the story says")
        List<AskedFor> claims,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) ApplicantLine applicant,

        EmployerLine employer,

        @Schema(
                description = "Code of the town or street where the work was done: nine digits, or six for a county",
                example = "440113105")
        String place,

        @Schema(
                description =
                        "Answers by the code of their question: MONTHLY_WAGE, STARTED_ON, ENDED_ON, STILL_EMPLOYED, UNPAID_MONTHS, OWED, CONTRACT, END_REASON, DEPOSIT_AMOUNT. \"unknown\" is an answer")
        Map<String, String> elements,

        @Schema(description = "Codes of elements and types of claims whose very large sum the worker confirmed")
        List<String> sure,

        @Schema(description = "NEGOTIATE or MEDIATE", requiredMode = Schema.RequiredMode.REQUIRED, example = "MEDIATE")
        String route,

        @Schema(
                description = "That the worker agreed to its going to the mediation organization and to the employer",
                requiredMode = Schema.RequiredMode.REQUIRED)
        boolean consent) {

    /** One thing asked for (请求). */
    @Schema(name = "AskedFor")
    public record AskedFor(
            @Schema(
                    description = "WAGE, OVERTIME, SEVERANCE and the other types of claims",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "WAGE")
            String type,

            @Schema(description = "In yuan; empty: what the platform computes", example = "9300")
            String amount) {}

    /** Who applies (申请人). */
    @Schema(name = "Applicant")
    public record ApplicantLine(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            @Schema(
                    description = "Where the receipt goes, and by which the worker signs in",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String phone,

            @Schema(description = "Resident identity number; may be empty")
            String identityNumber) {}

    /** Against whom (用人单位). */
    @Schema(name = "Employer")
    public record EmployerLine(
            String name,
            @Schema(description = "May be empty") String phone,

            @Schema(description = "Main contractor, subcontractor or agency; may be empty")
            String chain) {}
}
