package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of schema.org, as the folder of that name has them, and a processor of JSON-LD that reads with them alone. */
final class SchemaOrg {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTEXT = "https://schema.org";
    private static final JsonNode VOCABULARY = JSON.readTree(resource("vocabulary.json"));

    private SchemaOrg() {}

    /** The things of that type in a document, each with what it says, by a processor that asks no network. */
    static List<JsonNode> framed(String document, String type) {
        String frame = "{\"@context\": \"" + CONTEXT + "\", \"@type\": \"" + type + "\"}";
        try {
            JsonNode framed = JSON.readTree(JsonLd.frame(document(document), document(frame))
                    .options(options())
                    .get()
                    .toString());
            return framed.has("@graph")
                    ? framed.get("@graph").valueStream().toList()
                    : framed.size() > 1 ? List.of(framed) : List.of();
        } catch (JsonLdError e) {
            throw new AssertionError(document, e);
        }
    }

    /** Every type and property is one of schema.org's, and every property is on a type that has it. */
    static void isSound(String document) {
        try {
            JsonNode expanded = JSON.readTree(
                    JsonLd.expand(document(document)).options(options()).get().toString());
            assertThat(expanded).isNotEmpty();
            expanded.forEach(SchemaOrg::isSound);
        } catch (JsonLdError e) {
            throw new AssertionError(document, e);
        }
    }

    private static void isSound(JsonNode thing) {
        if (thing.has("@value")) {
            return;
        }
        Set<String> types =
                thing.has("@type") ? kinds(name(thing.get("@type").get(0).asString())) : Set.of();
        for (Map.Entry<String, JsonNode> says : thing.properties()) {
            if (!says.getKey().startsWith("@")) {
                JsonNode domains = VOCABULARY.get("properties").get(name(says.getKey()));
                assertThat(domains).as("%s is of schema.org", says.getKey()).isNotNull();
                assertThat(domains.valueStream().map(JsonNode::asString))
                        .as("%s is of %s", says.getKey(), types)
                        .containsAnyElementsOf(types);
                says.getValue().forEach(SchemaOrg::isSound);
            }
        }
    }

    /** A type with all that it is a kind of. */
    private static Set<String> kinds(String type) {
        JsonNode parents = VOCABULARY.get("types").get(type);
        assertThat(parents).as("%s is of schema.org", type).isNotNull();
        Set<String> kinds = new HashSet<>(Set.of(type));
        parents.forEach(parent -> kinds.addAll(kinds(parent.asString())));
        return kinds;
    }

    private static String name(String iri) {
        assertThat(iri).startsWith("http://schema.org/");
        return iri.substring("http://schema.org/".length());
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((address, loading) -> {
            assertThat(address.toString()).isEqualTo(CONTEXT);
            return document(resource("context.jsonld"));
        });
        return options;
    }

    private static Document document(String text) throws JsonLdError {
        return JsonDocument.of(new StringReader(text));
    }

    private static String resource(String name) {
        try (InputStream file = SchemaOrg.class.getResourceAsStream("/schemaorg/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
