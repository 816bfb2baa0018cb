package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reference managers are given, held against what the archive says of the same thing elsewhere. */
@RunningArchive
class CitationFilesTests {

    private static final String EASLEY = "/articles/alliance-first-policy-for-engaging-north-korea";
    private static final String PARDO = "/articles/waging-peace-with-north-korea";
    private static final String NOT_NAMED = "/articles/diplomatic-stalemate-with-north-korea-continues";

    private final Visitor visitor;
    private final JdbcTemplate database;

    CitationFilesTests(@LocalServerPort int port, @Autowired JdbcTemplate database) {
        this.visitor = new Visitor(port);
        this.database = database;
    }

    /** Every article, and paragraphs and claims of each. */
    static Stream<String> cited() {
        return Stream.of(
                EASLEY,
                PARDO,
                NOT_NAMED,
                EASLEY + "/p2",
                PARDO + "/p0",
                NOT_NAMED + "/p7",
                "/claims/000-003",
                "/claims/002-017",
                "/claims/003-004");
    }

    /** What the archive's own data says of the article that is cited, or of which a part is. */
    private JsonNode article(String cited) {
        String article = cited.startsWith("/claims/")
                ? "/articles/" + visitor.data(cited + ".json").get("article").asString()
                : cited.replaceFirst("/p\\d+$", "");
        return visitor.data(article + ".json");
    }

    private static String title(JsonNode article) {
        String title = article.get("title").asString();
        return article.get("titleSupplied").asBoolean() ? "[" + title + "]" : title;
    }

    private List<String> names(JsonNode article) {
        return article.get("authors")
                .valueStream()
                .map(author -> author.get("slug").asString())
                .filter(slug -> !slug.equals("not-named"))
                .map(slug -> visitor.data("/authors/" + slug + ".json")
                        .get("sortName")
                        .asString())
                .toList();
    }

    /** A day where the source states one; where it was inferred from a span of a year, the year. */
    private static String date(JsonNode article) {
        String date = article.get("published").get("date").asString();
        return date.startsWith("[") ? date.substring(1, 5) : date.substring(0, 10);
    }

    private static String key(String cited, JsonNode article) {
        String last = cited.replaceFirst(".*/", "");
        return "parley-"
                + (cited.startsWith("/claims/")
                        ? last
                        : article.get("code").asString() + (last.matches("p\\d+") ? "-" + last : ""));
    }

    private static String orNothing(JsonNode text) {
        return text.isNull() ? "" : text.asString();
    }

    @ParameterizedTest
    @MethodSource("cited")
    void bibutilsReadsTheSameFromBibtexAndRis(String cited) throws Exception {
        JsonNode article = article(cited);
        for (Bibutils.Read read : List.of(
                Bibutils.read("bib2xml", visitor.get(cited + ".bib").text()),
                Bibutils.read("ris2xml", visitor.get(cited + ".ris").text()))) {
            assertThat(read.key()).isEqualTo(key(cited, article));
            assertThat(read.title()).isEqualTo(title(article));
            assertThat(read.names()).isEqualTo(names(article));
            assertThat(read.date()).isEqualTo(date(article));
            assertThat(read.publisher()).isEqualTo(orNothing(article.get("publisher")));
            assertThat(read.url()).isEqualTo(url(cited));
            assertThat(String.join(" ", read.notes())).contains(expectedNotes(cited, article));
        }
    }

    @ParameterizedTest
    @MethodSource("cited")
    void cslJsonKeepsItsSchemaAndSaysTheSame(String cited) throws IOException {
        String text = visitor.get(cited + ".csl.json").text();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of("src/test/resources/csl/csl-data.json")), InputFormat.JSON);
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(text.replace("\"document\"", "\"essay\""), InputFormat.JSON))
                .isNotEmpty();
        JsonNode article = article(cited);
        JsonNode item = JsonMapper.shared().readTree(text).get(0);
        assertThat(item.get("id").asString()).isEqualTo(key(cited, article));
        assertThat(item.get("title").asString()).isEqualTo(title(article));
        assertThat(item.optional("author").stream()
                        .flatMap(JsonNode::valueStream)
                        .map(name -> name.get("family").asString() + ", "
                                + name.get("given").asString()))
                .isEqualTo(names(article));
        List<String> date = new ArrayList<>();
        item.get("issued").get("date-parts").get(0).forEach(part -> date.add("%02d".formatted(part.asInt())));
        assertThat(String.join("-", date)).isEqualTo(date(article));
        assertThat(item.get("issued").has("circa"))
                .isEqualTo(article.get("published").get("basis").asString().equals("inferred"));
        assertThat(item.get("URL").asString()).isEqualTo(url(cited));
        assertThat(item.get("note").asString()).contains(expectedNotes(cited, article));
    }

    /** The address that is cited leads to the place, and notices that a paragraph was revised. */
    private String url(String cited) {
        String anchor = cited.replaceFirst(".*/", "");
        return visitor.origin()
                + (anchor.matches("p\\d+")
                        ? cited.replaceFirst("/p\\d+$", "") + "?text="
                                + sha256(article(cited), anchor).substring(0, 12) + "#" + anchor
                        : cited);
    }

    private static String sha256(JsonNode article, String anchor) {
        return article.get("paragraphs")
                .valueStream()
                .filter(paragraph -> paragraph.get("id").asString().equals(anchor))
                .findFirst()
                .orElseThrow()
                .get("sha256")
                .asString();
    }

    private List<String> expectedNotes(String cited, JsonNode article) {
        List<String> notes = new ArrayList<>(List.of(
                "version " + article.get("version").asInt(),
                article.get("source").get("sha256").asString(),
                article.get("rights").get("uri").asString()));
        if (article.get("titleSupplied").asBoolean()) {
            notes.add("The title was supplied by the archive.");
        }
        if (names(article).isEmpty()) {
            notes.add("The source names no author.");
        }
        if (article.get("published").get("basis").asString().equals("inferred")) {
            notes.add("The date was inferred by the archive: between ");
            notes.add(article.get("published").get("reason").asString());
        }
        if (cited.startsWith("/claims/")) {
            JsonNode claim = visitor.data(cited + ".json");
            notes.add(claim.get("statement").asString());
            notes.add("“" + claim.get("quote").get("exact").asString() + "”");
            notes.add(sha256(article, claim.get("paragraph").asString()));
        } else if (!cited.equals(article.get("url").asString())) {
            notes.add(sha256(article, cited.replaceFirst(".*/", "")));
        }
        return notes;
    }

    @ParameterizedTest
    @CsvSource({
        ".bib, application/x-bibtex;charset=UTF-8",
        ".ris, application/x-research-info-systems;charset=UTF-8",
        ".csl.json, application/vnd.citationstyles.csl+json"
    })
    void filesSayWhatTheyAreAndHaveAName(String suffix, String type) throws Exception {
        for (String cited : cited().toList()) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(visitor.origin() + cited + suffix))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + key(cited, article(cited)) + suffix + "\"");
        }
    }

    @Test
    void aParagraphsAddressLeadsToItsPlace() {
        Visitor.Answer answer = visitor.get(PARDO + "/p7?text=0123456789ab");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(PARDO + "?text=0123456789ab#p7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PARDO + "/p777",
                PARDO + "/p777.bib",
                PARDO + "/p777/cite",
                PARDO + "/p7.xyz",
                "/articles/nothing/p7",
                "/articles/nothing.ris",
                "/claims/999-999.csl.json",
                "/claims/999-999/cite",
                "/articles/%00/p7.bib"
            })
    void whatIsNotThereCannotBeCited(String address) {
        assertThat(visitor.get(address).status()).isIn(400, 404);
    }

    /** A footnote that names a paragraph does not become wrong because the article has it no longer. */
    @Test
    void aRetiredParagraphCanStillBeCitedAndSaysSo() {
        database.update(
                "insert into paragraph (id, article_id, anchor, sequence_number, role, text, sha256, retired_on)"
                        + " select -1, id, 'p99', 99, 'BODY', 'Gone.', repeat('a', 64), date '2026-05-03' from article"
                        + " where code = '002'");
        try {
            assertThat(visitor.get(PARDO + "/p99").location()).isEqualTo(PARDO + "#p99");
            assertThat(visitor.page(PARDO).select("section.gone #p99")).isNotEmpty();
            assertThat(visitor.get(PARDO + "/p99.bib").text())
                    .contains("The article no longer has this paragraph since 3 May 2026.");
        } finally {
            database.update("delete from paragraph where id = -1");
        }
    }

    @Test
    void aFormerAddressLeadsOnWithAllThatStandsBelowIt() {
        database.update("insert into former_address (path, target) values ('/articles/old-cited', '" + PARDO + "')");
        try {
            for (String below : List.of("", ".json", ".bib", "/cite", "/p7", "/p7.csl.json", "/p7/cite")) {
                Visitor.Answer answer = visitor.get("/articles/old-cited" + below);
                assertThat(answer.status()).as(below).isEqualTo(301);
                assertThat(answer.location()).isEqualTo(PARDO + below);
            }
        } finally {
            database.update("delete from former_address where path = '/articles/old-cited'");
        }
    }
}
