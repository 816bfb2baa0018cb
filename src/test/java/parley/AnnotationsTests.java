package parley;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Claims as Web Annotations, held against the model, its schemas and context, the protocol, and the pages. */
@RunningArchive
class AnnotationsTests {

    private static final Path W3C = Path.of("src/test/resources/web-annotation");
    private static final JsonMapper JSON = new JsonMapper();

    private static final String CONTAINER = "/annotations/";
    private static final String TYPE = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static final String ARTICLE = "/articles/waging-peace-with-north-korea";
    private static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    private static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    private static final String DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private EntityManagerFactory entities;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void tidyUp() {
        database.update("delete from withdrawal where claim_code like '999-%'");
        database.update("update article set rights_extent = 'FULL' where code = '002'");
    }

    // The model

    @Test
    void everyAnnotationIsAsTheSchemasOfTheW3cDemand() {
        Map<String, Schema> musts = schemas("annotations", "annotationMusts.test");
        assertThat(musts).hasSizeGreaterThan(50);
        List<JsonNode> all = annotations();
        assertThat(all)
                .hasSize(visitor.data("/claims.json").get("total").asInt())
                .hasSizeGreaterThan(200);
        for (JsonNode annotation : all) {
            assertThat(problems(musts, alone(annotation)))
                    .as(annotation.get("id").asString())
                    .isEmpty();
        }
    }

    @Test
    void everyCollectionAndPageIsAsTheSchemasOfTheW3cDemand() {
        Map<String, Schema> collections = schemas("collections", "collectionMusts.test");
        Map<String, Schema> pages = schemas("collections/pages", "pageMusts.test");
        for (String collection : List.of(CONTAINER, CONTAINER + "?iris=1", ARTICLE + ".anno.jsonld")) {
            JsonNode whole = visitor.data(collection);
            assertThat(problems(collections, whole)).as(collection).isEmpty();
            JsonNode page = visitor.data(whole.get("first").get("id").asString());
            assertThat(problems(pages, page)).as(collection).isEmpty();
            assertThat(page.get("items")).isEqualTo(whole.get("first").get("items"));
        }
    }

    /** Otherwise the tests above could not fail. */
    @ParameterizedTest
    @ValueSource(strings = {"id", "target", "@context", "type"})
    void theSchemasSeeWhatIsMissing(String member) {
        ObjectNode broken = (ObjectNode) visitor.data(CONTAINER + "002-017");
        broken.remove(member);
        assertThat(problems(schemas("annotations", "annotationMusts.test"), broken))
                .isNotEmpty();
    }

    @Test
    void everyAnnotationSaysWhatTheDataOfItsClaimSays() {
        Map<String, JsonNode> claims = new HashMap<>();
        visitor.claims("?size=200").forEach(claim -> claims.put(claim.get("id").asString(), claim));
        for (JsonNode annotation : annotations()) {
            String id = annotation.get("id").asString().replaceFirst(".*/", "");
            JsonNode claim = requireNonNull(claims.get(id));
            JsonNode target = annotation.get("target");
            assertThat(annotation.get("id").asString()).isEqualTo(visitor.origin() + CONTAINER + id);
            assertThat(annotation.get("via").asString()).isEqualTo(visitor.origin() + "/claims/" + id);
            assertThat(target.get("source").asString())
                    .isEqualTo(visitor.origin() + "/articles/"
                            + claim.get("article").asString());
            assertThat(target.get("id").asString())
                    .startsWith(target.get("source").asString() + "?text=")
                    .endsWith("#" + id);
            assertThat(Instant.parse(annotation.get("created").asString()))
                    .isBeforeOrEqualTo(Instant.parse(annotation.get("modified").asString()));
            assertThat(bodies(annotation, "describing", "value"))
                    .containsExactly(claim.get("statement").asString());
            List<String> about = new ArrayList<>();
            about.add("/claims?kind=" + claim.get("kind").asString());
            about.add("/claims?certainty=" + claim.get("certainty").asString());
            add(about, "/claims?holder=", claim.get("holders"));
            add(about, "/topics/", claim.get("topics"));
            add(about, "/summits/", claim.get("summits"));
            add(about, "/actors/", claim.get("actors"));
            assertThat(sources(annotation, "classifying"))
                    .containsExactlyInAnyOrderElementsOf(
                            about.stream().map(path -> visitor.origin() + path).toList());
        }
    }

    private static void add(List<String> about, String address, JsonNode slugs) {
        slugs.forEach(slug -> about.add(address + slug.asString()));
    }

    /** From the side from which it is read, and from both where it reads the same. */
    @Test
    void everyRelationIsALinkWithItsTypeAndReason() {
        Set<String> expected = new HashSet<>();
        database.query(
                "select f.code, t.code, r.type, r.reason from relation r join claim f on f.id = r.from_claim_id"
                        + " join claim t on t.id = r.to_claim_id",
                row -> {
                    String type = row.getString(3).toLowerCase(Locale.ROOT).replace('_', '-');
                    String said = " " + type + " " + row.getString(4);
                    expected.add(row.getString(1) + " " + row.getString(2) + said);
                    if (!Set.of("qualifies", "elaborates").contains(type)) {
                        expected.add(row.getString(2) + " " + row.getString(1) + said);
                    }
                });
        Set<String> linked = new HashSet<>();
        for (JsonNode annotation : annotations()) {
            for (JsonNode body : annotation.get("body")) {
                if (body.get("purpose").asString().equals("linking")) {
                    String type = body.get("dcterms:type").get("label").asString();
                    assertThat(body.get("dcterms:type").get("id").asString())
                            .isEqualTo(visitor.origin() + "/map?relation=" + type);
                    linked.add(name(annotation.get("id")) + " "
                            + name(body.get("source").get("id")) + " " + type + " "
                            + body.get("dcterms:description").asString());
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(linked).isEqualTo(expected);
    }

    private static String name(JsonNode iri) {
        return iri.asString().replaceFirst(".*/", "");
    }

    /** Both selectors lead to the words, counted as clients count: in the text of the page's own element. */
    @Test
    void positionsAndQuotesLeadToTheSameWordsOfThePage() {
        int found = 0;
        for (JsonNode article : visitor.data("/articles.json")) {
            String address = article.get("url").asString();
            Element words = visitor.page(address).expectFirst("main .words");
            words.select(".not-annotatable").remove();
            String text = words.wholeText();
            JsonNode collection = visitor.data(address + ".anno.jsonld");
            assertThat(collection.get("total").asInt())
                    .isEqualTo(collection.get("first").get("items").size());
            for (JsonNode annotation : collection.get("first").get("items")) {
                found++;
                JsonNode quote = annotation.get("target").get("selector").get(0);
                JsonNode position = annotation.get("target").get("selector").get(1);
                assertThat(quote.get("type").asString()).isEqualTo("TextQuoteSelector");
                assertThat(position.get("type").asString()).isEqualTo("TextPositionSelector");
                int start = text.offsetByCodePoints(0, position.get("start").asInt());
                int end = text.offsetByCodePoints(0, position.get("end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(quote.get("exact").asString());
                assertThat(text.substring(0, start))
                        .endsWith(quote.get("prefix").asString());
                assertThat(text.substring(end)).startsWith(quote.get("suffix").asString());
            }
        }
        assertThat(found).isEqualTo(visitor.data("/claims.json").get("total").asInt());
    }

    @Test
    void noMoreOfATextIsGivenThanItsRightsAllow() {
        String quote =
                visitor.data("/claims/002-017.json").get("quote").get("exact").asString();
        extent("EXCERPT");
        JsonNode excerpt = visitor.data(CONTAINER + "002-017").get("target").get("selector");
        assertThat(excerpt).hasSize(1);
        assertThat(excerpt.get(0).propertyNames()).containsExactlyInAnyOrder("type", "exact");
        assertThat(excerpt.get(0).get("exact").asString()).isEqualTo(quote);
        extent("METADATA");
        for (String address :
                List.of(CONTAINER, CONTAINER + "002-017", "/claims/002-017.anno.jsonld", ARTICLE + ".anno.jsonld")) {
            assertThat(visitor.get(address).text()).doesNotContain(quote);
        }
        for (JsonNode annotation :
                visitor.data(ARTICLE + ".anno.jsonld").get("first").get("items")) {
            assertThat(annotation.get("target").get("selector").get(0).propertyNames())
                    .containsExactlyInAnyOrder("type", "conformsTo", "value");
        }
    }

    private void extent(String extent) {
        database.update("update article set rights_extent = ? where code = '002'", extent);
    }

    // JSON-LD

    @Test
    void expandedNothingIsLostAndFramedItIsTheSame() throws JsonLdError {
        JsonNode terms = JSON.readTree(read("anno.jsonld")).get("@context");
        for (String id : List.of("002-017", "000-003", "003-040")) {
            String text = visitor.get(CONTAINER + id).text();
            Document document = JsonDocument.of(new StringReader(text));
            String expanded = JsonLd.expand(document).loader(BUNDLED).get().toString();
            for (String member : members(JSON.readTree(text))) {
                assertThat(expanded).contains("\"" + iri(member, terms) + "\"");
            }
            JsonObject framed = JsonLd.frame(
                            document, JsonDocument.of(new StringReader(read("annotation_frame.jsonld"))))
                    .loader(BUNDLED)
                    .get();
            assertThat(framed.getString("id")).isEqualTo(visitor.origin() + CONTAINER + id);
            assertThat(statements(JsonDocument.of(framed)))
                    .hasSizeGreaterThan(30)
                    .isEqualTo(statements(document));
        }
        String container = JsonLd.expand(JsonDocument.of(
                        new StringReader(visitor.get(CONTAINER + "?iris=1").text())))
                .loader(BUNDLED)
                .get()
                .toString();
        assertThat(container)
                .contains(
                        "http://www.w3.org/ns/ldp#BasicContainer",
                        "http://www.w3.org/ns/activitystreams#OrderedCollection",
                        visitor.origin() + CONTAINER + "002-017");
    }

    /** What a document says, in order, and without the names that nodes got which have none. */
    private static List<String> statements(Document document) throws JsonLdError {
        List<String> statements = new ArrayList<>();
        JsonLd.toRdf(document).loader(BUNDLED).provide(new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                statements.add(Stream.of(subject, predicate, object)
                        .map(term -> term.startsWith("_:") ? "_:" : term)
                        .collect(joining(" ")));
                return this;
            }
        });
        return statements.stream().sorted().toList();
    }

    private static final DocumentLoader BUNDLED = (address, options) -> switch (address.toString()) {
        case "http://www.w3.org/ns/anno.jsonld" -> bundled("anno.jsonld");
        case "http://www.w3.org/ns/ldp.jsonld" -> bundled("ldp.jsonld");
        default -> throw new AssertionError("no test asks for " + address);
    };

    private static Document bundled(String name) throws JsonLdError {
        return JsonDocument.of(new StringReader(read(name)));
    }

    private static Set<String> members(JsonNode node) {
        Set<String> members = new HashSet<>();
        if (node.isObject()) {
            node.propertyNames().stream()
                    .filter(name -> !Set.of("@context", "id", "type").contains(name))
                    .forEach(members::add);
        }
        node.forEach(child -> members.addAll(members(child)));
        return members;
    }

    private static String iri(String member, JsonNode terms) {
        JsonNode term = terms.get(member);
        String iri = term == null ? member : term.isObject() ? term.get("@id").asString() : term.asString();
        String prefix = iri.replaceFirst(":.*", "");
        return terms.get(prefix).asString() + iri.substring(prefix.length() + 1);
    }

    // The protocol

    @Test
    void theContainerSaysWhatItIs() {
        Visitor.Answer container = visitor.ask("GET", CONTAINER);
        assertThat(container.status()).isEqualTo(200);
        assertThat(container.type()).isEqualTo(TYPE);
        assertThat(container.headers().allValues("Link"))
                .containsExactly(
                        "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"",
                        "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"");
        assertThat(container.list("Allow")).containsExactlyInAnyOrder("get", "head", "options");
        assertThat(container.list("Vary")).contains("accept", "prefer");
        assertThat(container.header("Accept-Post")).isEmpty();
        assertThat(container.header("ETag")).isNotEmpty();
        assertThat(container.data().get("type").valueStream().map(JsonNode::asString))
                .containsExactly("BasicContainer", "AnnotationCollection");
        assertThat(container.data().get("total").asInt())
                .isEqualTo(visitor.data("/claims.json").get("total").asInt());
        assertThat(Instant.parse(container.data().get("modified").asString())).isBefore(Instant.now());

        Visitor.Answer head = visitor.ask("HEAD", CONTAINER);
        assertThat(head.size()).isZero();
        for (String header : List.of("Link", "Allow", "ETag", "Content-Type", "Content-Location")) {
            assertThat(head.headers().allValues(header))
                    .as(header)
                    .isEqualTo(container.headers().allValues(header));
        }
        Visitor.Answer options = visitor.ask("OPTIONS", CONTAINER);
        assertThat(options.headers().allValues("Link"))
                .isEqualTo(container.headers().allValues("Link"));
        assertThat(options.list("Allow")).containsExactlyInAnyOrder("get", "head", "options");
        assertThat(visitor.ask("GET", "/annotations").location()).isEqualTo(CONTAINER);
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTAINER, CONTAINER + "?page=0", CONTAINER + "002-017"})
    void nothingIsWritten(String address) {
        for (String method : List.of("POST", "PUT", "DELETE")) {
            Visitor.Answer refused = visitor.ask(method, address, "Accept", TYPE);
            assertThat(refused.status()).isEqualTo(405);
            assertThat(refused.type()).isEqualTo("application/problem+json");
            assertThat(refused.list("Allow")).containsExactlyInAnyOrder("get", "head", "options");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTAINER, CONTAINER + "?iris=1&page=0", CONTAINER + "002-017"})
    void whoTakesNoAnnotationsIsToldThatThereIsNothingElse(String address) {
        for (String accept : List.of("text/turtle", "image/png, text/html", "application/ld+json;profile=\"urn:x\"")) {
            Visitor.Answer refused = visitor.ask("GET", address, "Accept", accept);
            assertThat(refused.status()).isEqualTo(406);
            assertThat(refused.type()).isEqualTo("application/problem+json");
            assertThat(refused.list("Vary")).contains("accept");
            assertThat(refused.data().get("formats")).hasSize(1);
            JsonNode form = refused.data().get("formats").get(0);
            assertThat(form.get("type").asString()).isEqualTo(TYPE);
            assertThat(form.get("address").asString()).isEqualTo(address.replaceFirst("\\?.*", ""));
        }
        for (String accept : List.of(TYPE, "application/ld+json", "application/*", "text/turtle, */*;q=0.1")) {
            Visitor.Answer taken = visitor.ask("GET", address, "Accept", accept);
            assertThat(taken.status()).as(accept).isEqualTo(200);
            assertThat(taken.type()).isEqualTo(TYPE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, false, false",
                DESCRIPTIONS + ", false, false",
                IRIS + ", false, true",
                MINIMAL + ", true, false",
                MINIMAL + " " + IRIS + ", true, true",
                IRIS + " " + DESCRIPTIONS + ", false, false",
                "http://example.org/whatever, false, false"
            })
    void theContainerIsGivenAsItIsPreferred(String include, boolean minimal, boolean iris) {
        Visitor.Answer answer = include == null
                ? visitor.ask("GET", CONTAINER)
                : visitor.ask("GET", CONTAINER, "Prefer", "return=representation;include=\"" + include + "\"");
        String address = CONTAINER + "?iris=" + (iris ? 1 : 0);
        JsonNode container = answer.data();
        assertThat(answer.header("Content-Location")).isEqualTo(address);
        assertThat(container.get("id").asString()).isEqualTo(visitor.origin() + address);
        assertThat(answer.header("Preference-Applied"))
                .isEqualTo(include == null || include.contains("example") ? "" : "return=representation");
        JsonNode first = container.get("first");
        String page = minimal ? first.asString() : first.get("id").asString();
        assertThat(page).isEqualTo(visitor.origin() + address + "&page=0");
        assertThat(container.get("last").asString()).startsWith(visitor.origin() + address + "&page=");
        JsonNode items = visitor.data(page).get("items");
        assertThat(items.get(0).isString()).isEqualTo(iris);
        if (!minimal) {
            assertThat(first.get("items")).isEqualTo(items);
        }
        if (include != null && !minimal) {
            assertThat(visitor.ask("GET", address).data()).isEqualTo(container);
        }
    }

    @Test
    void pagesFollowEachOtherToTheLast() {
        for (String iris : List.of("0", "1")) {
            JsonNode container = visitor.data(CONTAINER + "?iris=" + iris);
            List<String> listed = new ArrayList<>();
            String next = container.get("first").get("id").asString();
            String previous = null;
            while (next != null) {
                Visitor.Answer answer = visitor.ask("GET", next);
                assertThat(answer.type()).isEqualTo(TYPE);
                assertThat(answer.list("Allow")).containsExactlyInAnyOrder("get", "head", "options");
                assertThat(answer.list("Vary")).contains("accept");
                JsonNode page = answer.data();
                assertThat(page.get("id").asString()).isEqualTo(next);
                assertThat(page.get("startIndex").asInt()).isEqualTo(listed.size());
                assertThat(page.get("partOf").get("id")).isEqualTo(container.get("id"));
                assertThat(page.get("partOf").get("total")).isEqualTo(container.get("total"));
                assertThat(page.has("prev") ? page.get("prev").asString() : null)
                        .isEqualTo(previous);
                page.get("items").forEach(item -> listed.add((item.isString() ? item : item.get("id")).asString()));
                previous = next;
                next = page.has("next") ? page.get("next").asString() : null;
            }
            assertThat(container.get("last").asString()).isEqualTo(previous);
            assertThat(listed)
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .hasSize(container.get("total").asInt());
        }
    }

    @Test
    void eachAnnotationIsAnAddress() {
        for (JsonNode annotation : annotations()) {
            Visitor.Answer answer = visitor.ask("GET", annotation.get("id").asString());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.type()).isEqualTo(TYPE);
            assertThat(answer.data()).isEqualTo(alone(annotation));
        }
        Visitor.Answer one = visitor.ask("GET", CONTAINER + "002-017");
        assertThat(one.headers().allValues("Link"))
                .containsExactly("<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"");
        assertThat(one.list("Allow")).containsExactlyInAnyOrder("get", "head", "options");
        assertThat(one.list("Vary")).contains("accept");
        Visitor.Answer again = visitor.ask("GET", CONTAINER + "002-017", "If-None-Match", one.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(visitor.ask("GET", CONTAINER + "002-018").header("ETag")).isNotEqualTo(one.header("ETag"));
        assertThat(visitor.data("/claims/002-017.anno.jsonld")).isEqualTo(one.data());
    }

    @Test
    void pagesElsewhereMayRead() {
        for (String address : List.of(CONTAINER, CONTAINER + "002-017", ARTICLE + ".anno.jsonld")) {
            Visitor.Answer answer = visitor.ask("GET", address, "Origin", "https://reader.example");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.list("Access-Control-Expose-Headers"))
                    .contains("allow", "content-location", "etag", "link", "preference-applied", "vary");
            Visitor.Answer preflight = visitor.ask(
                    "OPTIONS",
                    address,
                    "Origin",
                    "https://reader.example",
                    "Access-Control-Request-Method",
                    "GET",
                    "Access-Control-Request-Headers",
                    "prefer");
            assertThat(preflight.status()).isEqualTo(200);
            assertThat(preflight.list("Access-Control-Allow-Methods")).contains("get");
            assertThat(preflight.list("Access-Control-Allow-Headers")).contains("prefer");
        }
    }

    @Test
    void headersThatCannotBeReadAreAnswered() {
        String claim = CONTAINER + "002-017";
        for (String languages : List.of("\"a\", W/\"b\", *", "en;q=much", ";;;")) {
            assertThat(visitor.ask("GET", claim, "Accept-Language", languages).status())
                    .as(languages)
                    .isEqualTo(200);
            // What is not kept is answered by others, who ask in their own ways.
            assertThat(visitor.ask("GET", claim, "Accept-Language", languages, "Origin", "https://reader.example")
                            .status())
                    .as(languages)
                    .isEqualTo(200);
            assertThat(visitor.ask("GET", "/claims?lang=ko", "Accept-Language", languages)
                            .status())
                    .as(languages)
                    .isEqualTo(200);
        }
        Visitor.Answer answer = visitor.ask("GET", claim, "Origin", "*/*");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(visitor.ask("GET", claim, "Content-Type", "*/*").status()).isEqualTo(400);
    }

    @Test
    void whatIsNotThereOrNoLongerIsSaidAsAProblem() {
        for (String address : List.of(
                CONTAINER + "999-999",
                CONTAINER + "x%27",
                CONTAINER + "?page=9999",
                CONTAINER + "?page=-1",
                CONTAINER + "?page=x",
                "/articles/nothing.anno.jsonld")) {
            Visitor.Answer answer = visitor.ask("GET", address, "Accept", TYPE);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.type()).isEqualTo("application/problem+json");
        }
        database.update("insert into withdrawal (id, claim_code, article_id, withdrawn_on, reason)"
                + " select -1, '999-001', id, date '2026-11-22', 'It said too much.' from article where code = '000'");
        for (String address : List.of(CONTAINER + "999-001", "/claims/999-001.anno.jsonld")) {
            Visitor.Answer gone = visitor.ask("GET", address, "Accept", TYPE);
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.data().get("detail").asString()).isEqualTo("It said too much.");
        }
    }

    @Test
    void aPageOfManyAsksTheDatabaseNoMoreThanAPageOfOneArticle() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            Map<String, Long> asked = new LinkedHashMap<>();
            for (String address : List.of(ARTICLE + ".anno.jsonld", CONTAINER + "?page=0")) {
                visitor.data(address);
                statistics.clear();
                visitor.data(address);
                asked.put(address, statistics.getPrepareStatementCount());
            }
            assertThat(asked.values())
                    .as("%s", asked)
                    .allSatisfy(count -> assertThat(count).isBetween(5L, 20L));
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** Of all pages, as they stand there. */
    private List<JsonNode> annotations() {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = visitor.data(CONTAINER).get("first");
        page.get("items").forEach(all::add);
        while (page.has("next")) {
            page = visitor.data(page.get("next").asString());
            page.get("items").forEach(all::add);
        }
        return all;
    }

    private static ObjectNode alone(JsonNode annotation) {
        return ((ObjectNode) annotation.deepCopy()).put("@context", "http://www.w3.org/ns/anno.jsonld");
    }

    private static List<String> bodies(JsonNode annotation, String purpose, String member) {
        return annotation
                .get("body")
                .valueStream()
                .filter(body -> body.get("purpose").asString().equals(purpose))
                .map(body -> body.get(member).asString())
                .toList();
    }

    private static List<String> sources(JsonNode annotation, String purpose) {
        return annotation
                .get("body")
                .valueStream()
                .filter(body -> body.get("purpose").asString().equals(purpose))
                .map(body -> body.get("source").get("id").asString())
                .toList();
    }

    // Schemas

    private static Map<String, Schema> schemas(String folder, String list) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_4, builder -> builder.schemas(definitions()));
        Map<String, Schema> schemas = new LinkedHashMap<>();
        JSON.readTree(read("schemas/" + folder + "/" + list)).get("assertions").forEach(name -> {
            String file = name.asString();
            String location = "https://w3c.invalid/" + file.replaceFirst(".*/", "");
            schemas.put(
                    file, registry.getSchema(SchemaLocation.of(location), read("schemas/" + file), InputFormat.JSON));
        });
        return schemas;
    }

    private static Map<String, String> definitions() {
        Map<String, String> definitions = new HashMap<>();
        try (Stream<Path> files = Files.list(W3C.resolve("schemas/definitions"))) {
            files.forEach(file -> definitions.put(
                    "https://w3c.invalid/" + file.getFileName(), read("schemas/definitions/" + file.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return definitions;
    }

    private static List<String> problems(Map<String, Schema> schemas, JsonNode document) {
        String text = document.toString();
        return schemas.entrySet().stream()
                .filter(schema ->
                        !schema.getValue().validate(text, InputFormat.JSON).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(W3C.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
