package org.fengqiao.platform.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the description is completed with (接口说明的公共部分): how a refusal looks, and the published schema of calculations, whose documents are read without
 * classes that could be looked at.
 */
final class SharedSchemas {

    private static final String IN_SCHEMA = "#/$defs/";
    private static final String IN_DESCRIPTION = "#/components/schemas/calculation.";

    private final JsonMapper json = JsonMapper.shared();
    private final JsonNode calculations;
    private final JsonNode own;

    private SharedSchemas(String calculations, String own) {
        this.calculations = json.readTree(calculations.replace(IN_SCHEMA, IN_DESCRIPTION));
        this.own = json.readTree(own);
    }

    static SharedSchemas fromClasspath() throws IOException {
        return new SharedSchemas(text("calculate.schema.json"), text("openapi.json"));
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("org/fengqiao/platform/partner/" + name)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    String addedTo(byte[] description) {
        var whole = (ObjectNode) json.readTree(description);
        var components = whole.withObject("/components");
        var schemas = components.withObject("/schemas");
        calculations
                .get("$defs")
                .properties()
                .forEach(schema -> schemas.set("calculation." + schema.getKey(), schema.getValue()));
        own.get("schemas").properties().forEach(schema -> schemas.set(schema.getKey(), schema.getValue()));
        components.withObject("/responses").setAll((ObjectNode) own.get("responses"));
        return json.writeValueAsString(whole);
    }
}
