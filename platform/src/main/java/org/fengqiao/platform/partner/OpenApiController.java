package org.fengqiao.platform.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.fengqiao.platform.web.Open;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The interface described in OpenAPI (接口说明), for anyone to read. */
@RestController
class OpenApiController {

    private final OpenApiWebMvcResource routes;
    private final SharedSchemas schemas;

    OpenApiController(OpenApiWebMvcResource routes) throws IOException {
        this.routes = routes;
        this.schemas = SharedSchemas.fromClasspath();
    }

    @Open
    @GetMapping(path = "/api/v1/openapi.json")
    @Operation(summary = "This description")
    @ApiResponse(
            responseCode = "200",
            description = "OpenAPI 3.1",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(ref = "#/components/schemas/Anything")))
    ResponseEntity<String> openApi(HttpServletRequest request) throws JsonProcessingException {
        var routesOnly = routes.openapiJson(request, request.getRequestURI(), Locale.ROOT);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(schemas.addedTo(routesOnly));
    }
}
