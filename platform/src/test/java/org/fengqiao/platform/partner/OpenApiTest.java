package org.fengqiao.platform.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.platform.partner.AnApplication.anApplication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.platform.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description says what the interface does, and the interface does what the description says. */
@PlatformTest(demonstration = true)
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc system;
    private final RequestMappingHandlerMapping routes;
    private JsonNode description;

    @Autowired
    OpenApiTest(MockMvc system, RequestMappingHandlerMapping routes) {
        this.system = system;
        this.routes = routes;
        this.description = JSON.createObjectNode();
    }

    @BeforeEach
    void read() throws Exception {
        description = JSON.readTree(text(send(get("/api/v1/openapi.json"))));
    }

    @Test
    void lists_exactly_the_routes_there_are() {
        var there = routes.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
        var described = description.get("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described)
                .isEqualTo(there)
                .contains("POST /api/v1/applications", "GET /api/v1/cases/{id}", "POST /api/v1/calculations");
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(description.toString());
        int count = 0;
        while (references.find()) {
            count++;
            assertThat(description.at(references.group(1)).isMissingNode())
                    .as(references.group(1))
                    .isFalse();
        }
        assertThat(count).isGreaterThan(20);
    }

    @Test
    void only_what_needs_a_token_says_so() {
        assertThat(description
                        .at("/paths/~1api~1v1~1applications/post/security")
                        .toString())
                .contains("token");
        assertThat(description.at("/paths/~1api~1v1~1cases~1{id}/get/security").toString())
                .contains("token");
        assertThat(description.at("/paths/~1api~1v1~1readings/post").has("security"))
                .isFalse();
        assertThat(description.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void the_answers_are_as_described() throws Exception {
        var body = anApplication().json();
        assertThat(errors(requestSchema("/api/v1/applications"), body)).isEmpty();
        var received = answers("/api/v1/applications", "post", 201, handIn("a1", body));
        answers("/api/v1/applications", "post", 200, handIn("a1", body));
        answers(
                "/api/v1/applications",
                "post",
                422,
                handIn("a2", anApplication().without("route").json()));
        answers("/api/v1/cases/{id}", "get", 200, find(received.get("id").asString()));
        answers("/api/v1/cases/{id}", "get", 404, find("nothing"));
        var calculation = "{\"claims\":[{\"type\":\"WAGE\",\"inputs\":{\"monthlyWage\":\"3000\",\"days\":6}}]}";
        assertThat(errors(requestSchema("/api/v1/calculations"), calculation)).isEmpty();
        answers("/api/v1/calculations", "post", 200, open("/api/v1/calculations", calculation));
        answers("/api/v1/calculations", "post", 422, open("/api/v1/calculations", "{\"claims\":[\"NO_SUCH\"]}"));
        var deadlines = "{\"deadlines\":[{\"rule\":\"arb.limit\",\"trigger\":\"2025-03-14\"}]}";
        answers("/api/v1/deadlines", "post", 200, open("/api/v1/deadlines", deadlines));
        answers("/api/v1/deadlines", "post", 422, open("/api/v1/deadlines", "no json"));
        var story = JSON.writeValueAsString(Map.of("text", "老板拖欠我三个月工资，每月4500元，上个月把我辞退了"));
        assertThat(errors(requestSchema("/api/v1/readings"), story)).isEmpty();
        answers("/api/v1/readings", "post", 200, open("/api/v1/readings", story));
        answers("/api/v1/readings", "post", 422, open("/api/v1/readings", "{}"));
    }

    @Test
    void an_answer_that_is_not_as_described_is_found() throws Exception {
        var answer = (ObjectNode)
                JSON.readTree(text(send(handIn("a1", anApplication().json()))));
        var schema = responseSchema("/api/v1/applications", "post", 201);
        assertThat(errors(schema, answer.toString())).isEmpty();

        assertThat(errors(schema, answer.deepCopy().put("home", 1).toString())).isNotEmpty();
        assertThat(errors(schema, answer.deepCopy().put("secret", "x").toString()))
                .isNotEmpty();
        answer.remove("id");
        assertThat(errors(schema, answer.toString())).isNotEmpty();
    }

    private JsonNode answers(String path, String method, int status, MockHttpServletRequestBuilder request)
            throws Exception {
        var response = send(request);
        assertThat(response.getStatus()).as(path + " " + text(response)).isEqualTo(status);
        assertThat(MediaType.parseMediaType(String.valueOf(response.getContentType()))
                        .isCompatibleWith(
                                status < 300 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON))
                .isTrue();
        assertThat(errors(responseSchema(path, method, status), text(response)))
                .as(path + " " + status)
                .isEmpty();
        return JSON.readTree(text(response));
    }

    private JsonNode responseSchema(String path, String method, int status) {
        var response =
                description.get("paths").get(path).get(method).get("responses").get(String.valueOf(status));
        assertThat(response).as(method + " " + path + " " + status).isNotNull();
        if (response.has("$ref")) {
            response = description.at(response.get("$ref").asString().substring(1));
        }
        return schema(response);
    }

    private JsonNode requestSchema(String path) {
        return schema(description.get("paths").get(path).get("post").get("requestBody"));
    }

    private static JsonNode schema(JsonNode content) {
        var types = content.get("content");
        assertThat(Set.copyOf(types.propertyNames())).hasSize(1);
        return types.get(types.propertyNames().iterator().next()).get("schema");
    }

    private List<Error> errors(JsonNode schema, String json) {
        var whole = (ObjectNode) description.deepCopy();
        whole.remove(List.of("openapi", "info", "servers", "paths"));
        whole.set("$ref", schema.get("$ref"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(json, InputFormat.JSON);
    }

    private static MockHttpServletRequestBuilder handIn(String key, String body) {
        return post("/api/v1/applications")
                .header(HttpHeaders.AUTHORIZATION, "Bearer fengqiao-demo-partner")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static MockHttpServletRequestBuilder find(String id) {
        return get("/api/v1/cases/" + id).header(HttpHeaders.AUTHORIZATION, "Bearer fengqiao-demo-partner");
    }

    private static MockHttpServletRequestBuilder open(String address, String body) {
        return post(address).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return system.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
