package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.PathContainer;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import parley.Crawl.Stop;
import parley.caching.RowsChange;
import parley.forms.Representation;
import parley.forms.Representations;
import parley.forms.Service;
import parley.forms.Services;
import tools.jackson.databind.JsonNode;

/**
 * A small archive in which rights matter: the text of one article may be given in full, and is hostile to every format; of
 * one only the words that claims quote may be given; of one no words at all. Every output there is, is tried: all pages
 * and what they link to, every form that a room declares of every page it declares it for, and what a search answers. A
 * form that is declared is tried without a change here.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:rights;DB_CLOSE_DELAY=-1", "parley.seeds=classpath:rights/"})
@Import({IndexReady.class, RowsChange.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTests extends EditionsContract {

    private static final String QUOTED = "901_withheld-but-for-quotes";
    private static final String WITHHELD = "902_withheld-altogether";
    private static final String GIVEN = "900_hostile";

    /** So many words in a row of a text are no accident. */
    private static final int RUN = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\[nrt\"]");

    /** What is neither linked nor declared: what readers type, and what programs ask for while they do. */
    private static final List<String> ASKED =
            List.of("/search", "/search.json", "/search.csv", "/search.atom", "/search/suggest");

    /** What programs follow by a protocol of their own: what these answer names no further address in a link. */
    private static final List<String> FOLLOWED = List.of(
            "/oai?verb=ListRecords&metadataPrefix=oai_dc",
            "/oai?verb=ListRecords&metadataPrefix=tei",
            "/annotations/?page=0",
            "/annotations/?iris=1&page=0");

    /** Of these nothing can be read as words. */
    private static final Pattern WITHOUT_WORDS = Pattern.compile("(image/(?!svg)|font/|application/font).*");

    private static final Set<String> FORBIDDEN = forbidden();

    private final List<Representation> forms;
    private final List<Service> services;
    private final Crawl crawl;

    RightsTests(
            @LocalServerPort int port,
            @Autowired List<Representations> rooms,
            @Autowired List<Services> servicesOfRooms) {
        super(port);
        this.forms =
                rooms.stream().flatMap(room -> room.representations().stream()).toList();
        this.services = servicesOfRooms.stream()
                .flatMap(room -> room.services().stream())
                .toList();
        this.crawl = Crawl.from(visitor());
    }

    // Nothing is given away

    @Test
    void noPageAndNothingThatPagesNameGivesTextAway() {
        assertThat(crawl.stops()).hasSizeGreaterThan(50).allSatisfy(stop -> assertNothingGivenAway(stop.address()));
    }

    @Test
    void noDeclaredFormGivesTextAway() {
        Set<String> declared = declared();
        assertThat(declared).hasSizeGreaterThan(10).allSatisfy(this::assertNothingGivenAway);
    }

    @Test
    void noServiceGivesTextAway() {
        Set<String> asked = new LinkedHashSet<>(FOLLOWED);
        for (String claim : List.of("901-001", "902-001")) {
            asked.add("/oembed?url=" + visitor().origin() + "/claims/" + claim);
            asked.add("/oembed?format=xml&url=" + visitor().origin() + "/claims/" + claim);
        }
        assertThat(asked)
                .allSatisfy(address ->
                        assertThat(visitor().get(address).status()).as(address).isEqualTo(200));
        // An example may name what only the archive's own articles have.
        services.forEach(service -> asked.add(service.example()));
        assertThat(asked).hasSizeGreaterThan(8).allSatisfy(this::assertNothingGivenAway);
    }

    @Test
    void noSearchGivesTextAway() {
        // Fewer words than are looked for, so that the question that is said again is not found.
        List<String> questions = Stream.of(QUOTED, WITHHELD)
                .flatMap(document -> sentences(document).stream())
                .map(sentence -> String.join(" ", words(sentence).subList(0, RUN - 1)))
                .flatMap(words -> Stream.of(words, "\"" + words + "\"", words.replaceAll(" .*", "")))
                .toList();
        assertThat(questions).hasSizeGreaterThan(20);
        for (String path : ASKED) {
            assertThat(questions)
                    .allSatisfy(question -> assertNothingGivenAway(path + "?q=" + URLEncoder.encode(question, UTF_8)));
        }
    }

    /** Without this, a test that reads nothing would find nothing. */
    @Test
    void whatMayBeGivenIsFoundByTheSameMeans() {
        Set<String> given = runs(words(read(GIVEN)));
        Set<String> quoted = runs(words(sentences(QUOTED).getFirst()));
        for (String suffix : List.of("", ".json", ".tei.xml", ".txt", ".md", ".epub")) {
            assertThat(found("/articles/hostile" + suffix)).as(suffix).containsAnyElementsOf(given);
            // The page and its data have claims in the words of the archive, and no quotes.
            if (!suffix.isEmpty() && !suffix.equals(".json")) {
                assertThat(found("/articles/withheld-but-for-quotes" + suffix))
                        .as(suffix)
                        .containsAll(quoted);
            }
        }
        assertThat(found("/archive.epub")).containsAnyElementsOf(given).containsAll(quoted);
        assertThat(found("/oai?verb=ListRecords&metadataPrefix=tei"))
                .containsAnyElementsOf(given)
                .containsAll(quoted);
        assertThat(found("/oai?verb=ListRecords&metadataPrefix=oai_dc")).containsAll(quoted);
        assertThat(found("/annotations/?page=0")).containsAll(quoted);
    }

    // Every form says in whose right it is

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "withheld-but-for-quotes", "withheld-altogether"})
    void everyFormOfAnArticleStatesRightsAndExtent(String slug) {
        JsonNode article = visitor().data("/articles/" + slug + ".json");
        String page = "/articles/" + slug;
        List<String> addresses = Stream.concat(
                        Stream.of(
                                page,
                                page + ".json",
                                record("tei", "article/" + article.get("code").asString()),
                                record(
                                        "oai_dc",
                                        "article/" + article.get("code").asString())),
                        forms.stream()
                                .filter(form -> form.page().equals("/articles/{slug}"))
                                .map(form -> page + form.suffix()))
                .distinct()
                .toList();
        assertThat(addresses).allSatisfy(address -> assertStated(address, article));
    }

    @Test
    void everyFormOfAClaimStatesRightsAndExtent() {
        for (JsonNode article : articles()) {
            String id = article.get("code").asString() + "-001";
            String page = "/claims/" + id;
            List<String> addresses = Stream.concat(
                            Stream.of(page, page + ".json", page + "/embed", record("oai_dc", "claim/" + id)),
                            forms.stream()
                                    .filter(form -> form.page().equals("/claims/{id}"))
                                    .map(form -> page + form.suffix()))
                    .distinct()
                    .toList();
            assertThat(addresses).allSatisfy(address -> assertStated(address, article));
        }
    }

    private static String record(String prefix, String of) {
        return "/oai?verb=GetRecord&metadataPrefix=" + prefix + "&identifier=oai:localhost:" + of;
    }

    private void assertStated(String address, JsonNode article) {
        JsonNode rights = article.get("rights");
        // The address may stand in an attribute, so that tags are kept.
        String text = unescaped(texts(visitor().bytes(address)));
        assertThat(text).as(address).contains(rights.get("uri").asString());
        assertThat(text).as(address).containsIgnoringCase(rights.get("extent").asString());
    }

    private void assertNothingGivenAway(String address) {
        assertThat(found(address).stream().filter(FORBIDDEN::contains).toList())
                .as(address)
                .isEmpty();
    }

    /** Every form of every page that was visited and of which a room declares it. */
    private Set<String> declared() {
        Set<String> declared = new LinkedHashSet<>();
        for (Representation form : forms) {
            PathPattern pattern = PathPatternParser.defaultInstance.parse(form.page());
            crawl.stops().stream()
                    .map(Stop::address)
                    .map(address -> address.substring(visitor().origin().length()))
                    .filter(address -> pattern.matches(
                            PathContainer.parsePath(URI.create(address).getRawPath())))
                    .map(address -> address.replaceFirst("(?=\\?|$)", form.suffix()))
                    .forEach(declared::add);
        }
        return declared;
    }

    /** The runs of words in an answer; none where the answer is of a kind that has no words, or there is none. */
    private Set<String> found(String address) {
        Visitor.Answer answer = visitor().get(address);
        if (answer.status() != 200 || WITHOUT_WORDS.matcher(answer.type()).matches()) {
            return Set.of();
        }
        return runs(words(plain(visitor().bytes(address))));
    }

    /** Words as a reader sees them: with marks taken out, which may stand within a word or between two. */
    private static String plain(byte[] body) {
        String text = texts(body);
        return Stream.of(text.replaceAll("<[^>]*>", ""), text.replaceAll("<[^>]*>", " "), text)
                .map(RightsTests::unescaped)
                .collect(Collectors.joining("\n | \n"));
    }

    private static String unescaped(String text) {
        String plain = Parser.unescapeEntities(
                ESCAPED.matcher(text)
                        .replaceAll(found -> found.group(1) == null
                                ? " "
                                : Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(found.group(1), 16)))),
                false);
        try {
            return plain + "\n|\n" + URLDecoder.decode(plain.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), UTF_8);
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }

    /** What is packed is unpacked. */
    private static String texts(byte[] body) {
        try {
            if (body.length > 1 && body[0] == 'P' && body[1] == 'K') {
                return String.join("\n", files(body).values());
            }
            if (body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B) {
                return texts(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = new String(body, UTF_8);
        assertThat(text).as("something that this test cannot look into").doesNotStartWith("%PDF");
        return text;
    }

    /** Every run of words that must not be in any answer. */
    private static Set<String> forbidden() {
        Set<String> forbidden = new HashSet<>();
        Stream.of(QUOTED, WITHHELD)
                .flatMap(document -> Arrays.stream(paragraphs(document)))
                .forEach(paragraph -> forbidden.addAll(runs(words(paragraph))));
        // Each claim quotes the first sentence of a paragraph.
        Arrays.stream(paragraphs(QUOTED))
                .map(paragraph -> paragraph.substring(0, paragraph.indexOf('.')))
                .forEach(quote -> forbidden.removeAll(runs(words(quote))));
        return forbidden;
    }

    private static List<String> sentences(String document) {
        return Arrays.stream(paragraphs(document))
                .flatMap(paragraph -> Arrays.stream(paragraph.split("\\.")))
                .map(String::strip)
                .toList();
    }

    /** The paragraphs of a document, without its head. */
    private static String[] paragraphs(String document) {
        String text = read(document);
        return text.substring(text.indexOf("\n\n")).strip().split("\n\n");
    }

    private static String read(String document) {
        try {
            return Files.readString(Path.of("src/test/resources/rights", document + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<String> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)))
                .collect(Collectors.toSet());
    }
}
