package parley.api;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Describes what programs can ask as OpenAPI 3.1; the forms of answers are read from the records that are written. */
@Component
class OpenApi {

    private static final String SCHEMAS = "components/schemas";
    private static final Map<String, Object> PROBLEM_REFERENCE = Map.of("$ref", "#/" + SCHEMAS + "/Problem");

    private final Operations operations;
    private final MessageSource messages;
    private volatile Described last = new Described(List.of(), Map.of());

    OpenApi(Operations operations, MessageSource messages) {
        this.operations = operations;
        this.messages = messages;
    }

    /** What was described, and how. */
    private record Described(List<Operation> operations, Map<String, Object> document) {}

    /** Made anew only where an example is another one: the name of the present download, the address of this host. */
    Map<String, Object> document() {
        List<Operation> all = operations.all();
        Described described = last;
        if (!described.operations().equals(all)) {
            described = new Described(all, describe(all));
            last = described;
        }
        return described.document();
    }

    private Map<String, Object> describe(List<Operation> operations) {
        SchemaBuilder schemas = schemas();
        Map<String, Object> paths = new LinkedHashMap<>();
        operations.forEach(operation -> paths.put(operation.path(), Map.of("get", described(operation, schemas))));
        Map<String, Object> components = new LinkedHashMap<>();
        ObjectNode definitions = schemas.collectDefinitions(SCHEMAS);
        definitions.forEachEntry(components::put);
        components.put("Problem", problem());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.1");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Parley",
                        "version",
                        "1.0.0",
                        "description",
                        "An annotated archive of commentary on North Korea diplomacy, to be read. A list has pages; the"
                                + " header Link names the others. A value of a filter with a hyphen before it is left out."
                                + " A page or size that is no number, too small or too large counts as the nearest sensible"
                                + " one. Errors are problem documents (RFC 9457).",
                        "license",
                        Map.of("name", "The texts remain their authors' and publishers'; all else Apache-2.0")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", components));
        return document;
    }

    private static SchemaBuilder schemas() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withRequiredCheck(field -> true)
                .withNullableCheck(
                        field -> field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class));
        return new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    private Map<String, Object> described(Operation operation, SchemaBuilder schemas) {
        Type body = operation.body();
        Object schema = body == null ? Map.of() : schemas.createSchemaReference(body);
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("description", "What was asked for.");
        found.put("content", Map.of(operation.mediaType(), Map.of("schema", schema)));
        Map<String, Object> otherwise = Map.of(
                "description",
                "Why it cannot be answered.",
                "content",
                Map.of(MediaType.APPLICATION_PROBLEM_JSON_VALUE, Map.of("schema", PROBLEM_REFERENCE)));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", found);
        responses.put("default", otherwise);
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", id(operation.path()));
        String name = operation.message();
        if (name != null) {
            described.put("summary", messages.getMessage(name, null, Locale.ENGLISH));
        }
        described.put(
                "parameters",
                operation.parameters().stream().map(Parameter::described).toList());
        described.put("responses", responses);
        return described;
    }

    /** Each path gives another: {@code claims-id.json}. */
    private static String id(String path) {
        return path.substring(1).replace('/', '-').replaceAll("[{}]", "");
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", text);
        properties.put("title", text);
        properties.put("status", Map.of("type", "integer"));
        properties.put("detail", text);
        properties.put("instance", text);
        return Map.of("type", "object", "properties", properties, "required", List.of("title", "status"));
    }
}
