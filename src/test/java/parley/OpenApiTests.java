package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import parley.forms.Representation;
import parley.forms.Representations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs are told of the archive's interface, held against its answers. */
@RunningArchive
class OpenApiTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Download download;
    private final Visitor visitor;
    private final List<Representations> forms;
    private JsonNode document = JSON.createObjectNode();

    OpenApiTests(@LocalServerPort int port, @Autowired List<Representations> forms) {
        this.download = new Download(port);
        this.visitor = new Visitor(port);
        this.forms = forms;
    }

    @BeforeEach
    void read() throws Exception {
        document = download.json("/openapi.json");
    }

    @Test
    void theDocumentIsOpenApi() throws Exception {
        Schema openApi =
                SCHEMAS.getSchema(JSON.readTree(Files.readString(Path.of("src/test/resources/openapi/schema.json"))));
        assertThat(openApi.validate(document)).isEmpty();
        ((ObjectNode) document).put("swagger", "2.0");
        assertThat(openApi.validate(document)).isNotEmpty();
    }

    @Test
    void everyFormOfAPageIsDescribed() {
        Set<String> missing = new TreeSet<>();
        for (Representations room : forms) {
            for (Representation form : room.representations()) {
                JsonNode content = document.path("paths")
                        .path(form.page() + form.suffix())
                        .path("get")
                        .path("responses")
                        .path("200")
                        .path("content");
                if (!content.has(form.type().getType() + "/" + form.type().getSubtype())) {
                    missing.add(form.page() + form.suffix());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(document.get("paths").size()).isGreaterThan(30);
    }

    @Test
    void everyOperationAnswersAsDescribed() throws Exception {
        int validated = 0;
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode operation = path.getValue().get("get");
            for (String address : addresses(path.getKey(), operation)) {
                HttpResponse<byte[]> answer = download.get(address, "Accept", "*/*");
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                validated += check(address, operation.at("/responses/200/content"), answer) ? 1 : 0;
            }
        }
        assertThat(validated).isGreaterThan(60);
    }

    @Test
    void anErrorIsTheProblemThatIsDescribed() throws Exception {
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            if (path.getKey().contains("{") && path.getKey().endsWith(".json")) {
                String address = path.getKey().replaceAll("\\{[a-z]+}", "nothing-is-called-this");
                HttpResponse<byte[]> answer = download.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(404);
                check(address, path.getValue().at("/get/responses/default/content"), answer);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims.json", "/claims.csv", "/articles.json", "/search.atom", "/data.json"})
    void aWrongMethodIsAProblemToo(String address) {
        Visitor.Answer answer = visitor.post(address);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.text()).contains("\"status\":405");
    }

    @Test
    void aQuestionThatIsTooLongIsAProblem() throws Exception {
        HttpResponse<byte[]> answer = download.get("/search.csv?q=" + "x".repeat(600));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    /** The examples of an operation: without any parameter that can be left out, and with each of them. */
    private static List<String> addresses(String path, JsonNode operation) {
        String address = path;
        List<String> questions = new ArrayList<>(List.of(""));
        for (JsonNode parameter : operation.get("parameters")) {
            JsonNode example = parameter.path("example");
            String value = example.isArray() ? example.get(0).asString() : example.asString("");
            String name = parameter.get("name").asString();
            if (parameter.get("in").asString().equals("path")) {
                assertThat(value).as(path + " " + name).isNotEmpty();
                address = address.replace("{" + name + "}", value);
            } else if (!value.isEmpty()) {
                questions.add(name + "=" + URLEncoder.encode(value, UTF_8));
            }
        }
        assertThat(address).doesNotContain("{");
        String all = address;
        // A protocol that needs several words needs all of them.
        List<String> asked = path.endsWith(".json") || path.matches(".*\\.[a-z.]+")
                ? questions
                : List.of(String.join("&", questions.subList(1, questions.size())));
        return asked.stream()
                .map(question -> question.isEmpty() ? all : all + "?" + question)
                .toList();
    }

    /** Whether there was a form to hold the answer against. */
    private boolean check(String address, JsonNode content, HttpResponse<byte[]> answer) throws Exception {
        String declared = content.propertyNames().iterator().next();
        MediaType type = MediaType.parseMediaType(
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertThat(MediaType.parseMediaType(declared).includes(type))
                .as(address + " is " + type + ", not " + declared)
                .isTrue();
        JsonNode described = content.get(declared).get("schema");
        if (described.isEmpty()) {
            return false;
        }
        ObjectNode schema = (ObjectNode) described.deepCopy();
        schema.set("components", document.get("components"));
        assertThat(SCHEMAS.getSchema(schema).validate(JSON.readTree(answer.body())))
                .as(address)
                .isEmpty();
        return true;
    }

    // The page of formats

    @Test
    void everyExampleOnThePageHasTheTypeThatItSays() throws Exception {
        Elements examples = visitor.page("/about/data").select("a.example");
        assertThat(examples.eachAttr("href"))
                .containsAll(forms.stream()
                        .flatMap(room -> room.representations().stream())
                        .map(form -> form.at(form.example()))
                        .toList())
                .contains("/feed.atom", "/sitemap.xml", "/oai?verb=Identify", "/annotations/", "/openapi.json")
                .contains("/oembed?url=/claims/002-017");
        for (Element example : examples) {
            assertThat(document.get("paths").propertyNames())
                    .contains(example.text().replaceFirst("\\{\\?.*", ""));
            HttpResponse<byte[]> answer = download.get(example.attr("href"), "Accept", "*/*");
            assertThat(answer.statusCode()).as(example.attr("href")).isEqualTo(200);
            assertThat(MediaType.parseMediaType(example.attr("data-type"))
                            .includes(MediaType.parseMediaType(
                                    answer.headers().firstValue("Content-Type").orElseThrow())))
                    .as(example.attr("href"))
                    .isTrue();
        }
    }

    @Test
    void everyFormOnThePageAsksWhatIsAnswered() throws Exception {
        List<Element> asking = visitor.page("/about/data").select("form.ask");
        assertThat(asking).hasSizeGreaterThan(8);
        for (Element form : asking) {
            List<String> fields = new ArrayList<>();
            form.select("select")
                    .forEach(field -> fields.add(field.attr("name") + "="
                            + field.select("option:last-child").attr("value")));
            form.select("input")
                    .forEach(field ->
                            fields.add(field.attr("name") + "=" + URLEncoder.encode(field.attr("placeholder"), UTF_8)));
            String address = form.attr("action") + "?" + String.join("&", fields);
            assertThat(download.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    // Reading from elsewhere, and pages of lists

    @ParameterizedTest
    @CsvSource({
        "/claims.json, true",
        "/claims/002-017.json, true",
        "/claims.csv, true",
        "/claims.atom, true",
        "/data/SHA256SUMS, true",
        "/openapi.json, true",
        "/claims/nothing.json, true",
        "/claims, false",
        "/, false",
        "/about/data, false"
    })
    void scriptsOfAnySiteReadDataAndNoPages(String address, boolean open) throws Exception {
        var headers =
                download.get(address, "Origin", "https://elsewhere.example").headers();
        assertThat(headers.firstValue("Access-Control-Allow-Origin").isPresent())
                .isEqualTo(open);
        if (open) {
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
            assertThat(headers.firstValue("Access-Control-Expose-Headers").orElse(""))
                    .contains("Link", "ETag");
            assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles.json?size=1",
                "/authors.json?size=1",
                "/actors.json?size=7",
                "/topics.json?size=10",
                "/questions.json?size=3",
                "/questions/can-sanctions-be-tightened/positions.json?size=1",
                "/predictions.json?size=5",
                "/claims.json?size=20&kind=predictive&kind=causal",
                "/search.json?q=sanctions&in=claims"
            })
    void linksLeadThroughAllPagesAndBack(String first) throws Exception {
        List<String> seen = new ArrayList<>();
        String last = first;
        for (String next = first; next != null; ) {
            HttpResponse<byte[]> page = download.get(next);
            assertThat(page.statusCode()).isEqualTo(200);
            seen.add(new String(page.body(), UTF_8));
            last = next;
            next = link(page, "next");
        }
        assertThat(seen).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        HttpResponse<byte[]> end = download.get(last);
        assertThat(new String(download.get(at(end, "last")).body(), UTF_8)).isEqualTo(seen.getLast());
        assertThat(new String(download.get(at(end, "first")).body(), UTF_8)).isEqualTo(seen.getFirst());
        assertThat(new String(download.get(at(end, "prev")).body(), UTF_8)).isEqualTo(seen.get(seen.size() - 2));
    }

    private static String at(HttpResponse<byte[]> page, String relation) {
        return requireNonNull(link(page, relation), relation);
    }

    private static @Nullable String link(HttpResponse<byte[]> page, String relation) {
        for (String link : page.headers().firstValue("Link").orElse("").split(", ", -1)) {
            if (link.endsWith("rel=\"" + relation + "\"")) {
                return link.substring(1, link.indexOf('>'));
            }
        }
        return null;
    }
}
