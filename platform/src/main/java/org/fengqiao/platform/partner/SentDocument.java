package org.fengqiao.platform.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.platform.intake.RelayedApplication;
import org.fengqiao.platform.intake.RelayedApplication.ApplicantLine;
import org.fengqiao.platform.intake.RelayedApplication.AskedFor;
import org.fengqiao.platform.intake.RelayedApplication.EmployerLine;
import org.fengqiao.platform.web.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

/** The body of a request being read (请求正文): what is missing is empty, what is of the wrong kind or not known is an error at its field. */
final class SentDocument {

    private static final int MOST = 50;

    private final List<Form.Error> errors = new ArrayList<>();

    private SentDocument() {}

    /** What was read. */
    sealed interface Read {

        record Understood(RelayedApplication application) implements Read {}

        record NotJson() implements Read {}

        record Wrong(List<Form.Error> errors) implements Read {}
    }

    static Read read(String body) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(body);
        } catch (JacksonException _) {
            return new Read.NotJson();
        }
        if (root == null || !root.isObject()) {
            return new Read.NotJson();
        }
        var document = new SentDocument();
        var application = document.application(root);
        return document.errors.isEmpty() ? new Read.Understood(application) : new Read.Wrong(document.errors);
    }

    private RelayedApplication application(JsonNode root) {
        only(
                root,
                "",
                Set.of("story", "claims", "applicant", "employer", "place", "elements", "sure", "route", "consent"));
        var applicant = object(root, "applicant", Set.of("name", "phone", "identityNumber"));
        var employer = object(root, "employer", Set.of("name", "phone", "chain"));
        return new RelayedApplication(
                text(root, "", "story"),
                claims(root),
                new ApplicantLine(
                        text(applicant, "applicant.", "name"),
                        text(applicant, "applicant.", "phone"),
                        text(applicant, "applicant.", "identityNumber")),
                new EmployerLine(
                        text(employer, "employer.", "name"),
                        text(employer, "employer.", "phone"),
                        text(employer, "employer.", "chain")),
                text(root, "", "place"),
                elements(root),
                sure(root),
                text(root, "", "route"),
                consent(root));
    }

    private List<AskedFor> claims(JsonNode root) {
        var claims = new ArrayList<AskedFor>();
        int i = 0;
        for (var claim : array(root, "claims")) {
            var at = "claims[" + i++ + "]";
            if (isKind(claim, JsonNodeType.OBJECT, at)) {
                only(claim, at + ".", Set.of("type", "amount"));
                claims.add(new AskedFor(text(claim, at + ".", "type"), text(claim, at + ".", "amount")));
            }
        }
        return claims;
    }

    private Map<String, String> elements(JsonNode root) {
        var elements = new LinkedHashMap<String, String>();
        var node = root.path("elements");
        if (!isAbsent(node) && isKind(node, JsonNodeType.OBJECT, "elements")) {
            node.propertyNames().stream()
                    .limit(MOST)
                    .forEach(name -> elements.put(name, text(node, "elements.", name)));
        }
        return elements;
    }

    private List<String> sure(JsonNode root) {
        var sure = new ArrayList<String>();
        int i = 0;
        for (var code : array(root, "sure")) {
            if (isKind(code, JsonNodeType.STRING, "sure[" + i++ + "]")) {
                sure.add(code.asString());
            }
        }
        return sure;
    }

    private boolean consent(JsonNode root) {
        var node = root.path("consent");
        return !isAbsent(node) && isKind(node, JsonNodeType.BOOLEAN, "consent") && node.asBoolean();
    }

    private JsonNode object(JsonNode root, String name, Set<String> known) {
        var node = root.path(name);
        if (!isAbsent(node) && isKind(node, JsonNodeType.OBJECT, name)) {
            only(node, name + ".", known);
        }
        return node;
    }

    private List<JsonNode> array(JsonNode root, String name) {
        var node = root.path(name);
        return !isAbsent(node) && isKind(node, JsonNodeType.ARRAY, name)
                ? node.valueStream().limit(MOST).toList()
                : List.of();
    }

    private String text(JsonNode node, String at, String name) {
        var value = node.path(name);
        return !isAbsent(value) && isKind(value, JsonNodeType.STRING, at + name) ? value.asString() : "";
    }

    private void only(JsonNode node, String at, Set<String> known) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .limit(MOST)
                .forEach(name -> errors.add(Form.Error.of(at + name, "partner.field-unknown")));
    }

    private boolean isKind(JsonNode node, JsonNodeType kind, String field) {
        if (node.getNodeType() == kind) {
            return true;
        }
        errors.add(Form.Error.of(field, "partner.kind." + kind.name()));
        return false;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
