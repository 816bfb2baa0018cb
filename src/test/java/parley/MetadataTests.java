package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import parley.Visitor.Answer;
import parley.forms.Representation;
import parley.forms.Representations;
import tools.jackson.databind.JsonNode;

/** What pages say of themselves to machines is what the archive knows, in the words of those who read it. */
@RunningArchive
class MetadataTests {

    private static final String SIGNED = "/articles/waging-peace-with-north-korea";
    private static final String UNSIGNED = "/articles/diplomatic-stalemate-with-north-korea-continues";
    private static final String CLAIM = "/claims/002-006";
    private static final String HANOI = "/summits/trump-kim-2019-hanoi";
    private static final String JSON_LD = "head > script[type='application/ld+json']";
    private static final Pattern SIGNPOST = Pattern.compile("<([^>]*)>((?:; [a-z]+=\"[^\"]*\")+)");

    private final Visitor visitor;
    private final JdbcTemplate database;
    private final ObjectProvider<Representations> rooms;

    MetadataTests(
            @LocalServerPort int port,
            @Autowired JdbcTemplate database,
            @Autowired ObjectProvider<Representations> rooms) {
        this.visitor = new Visitor(port);
        this.database = database;
        this.rooms = rooms;
    }

    static Stream<String> things() {
        return Stream.of(
                SIGNED,
                "/articles/alliance-first-policy-for-engaging-north-korea",
                UNSIGNED,
                CLAIM,
                "/claims/000-003",
                "/claims/003-001",
                "/authors/leif-eric-easley",
                "/authors/not-named",
                HANOI,
                "/summits/trump-kim-third-summit",
                "/actors/kim-jong-un",
                "/actors/north-korea",
                "/actors/us-officials",
                "/topics/sanctions",
                "/");
    }

    // JSON-LD

    @ParameterizedTest
    @MethodSource("things")
    void everyThingIsDescribedInTheWordsOfSchemaOrg(String address) {
        String said = jsonLd(visitor.page(address));
        SchemaOrg.isSound(said);
        assertThat(said).contains(visitor.origin() + address);
    }

    @ParameterizedTest
    @EnumSource
    void aPageDescribesOneThingAtMost(PageKind kind) {
        Document page = visitor.get(kind.address()).page();
        assertThat(page.select("script[type='application/ld+json']")).hasSizeLessThanOrEqualTo(1);
        assertThat(page.select("script:not([src]):not([type='application/ld+json'])"))
                .isEmpty();
    }

    @Test
    void articlesSayWhatTheDatabaseSays() {
        for (Map<String, @Nullable Object> row : database.queryForList("select * from article")) {
            String url = visitor.origin() + "/articles/" + row.get("slug");
            JsonNode article = only(SchemaOrg.framed(jsonLd(visitor.page(url)), "Article"));
            assertThat(text(article, "id")).isEqualTo(url);
            assertThat(text(article, "url")).isEqualTo(url);
            assertThat(text(article, "headline"))
                    .isEqualTo(
                            Boolean.TRUE.equals(row.get("title_supplied"))
                                    ? "[" + row.get("title") + "]"
                                    : row.get("title"));
            assertThat(text(article, "inLanguage")).isEqualTo(row.get("language"));
            assertThat(text(article, "license")).isEqualTo(row.get("rights_uri"));
            assertThat(text(article, "copyrightNotice")).isEqualTo(row.get("rights_statement"));
            assertThat(text(article, "isBasedOn")).isEqualTo(Objects.requireNonNullElse(row.get("address"), ""));
            assertThat(text(article, "version")).isEqualTo(String.valueOf(row.get("version")));
            assertThat(article.has("publisher") ? text(article.get("publisher"), "name") : "")
                    .isEqualTo(Objects.requireNonNullElse(row.get("publisher"), ""));
            boolean stated = "STATED".equals(row.get("published_basis"));
            assertThat(text(article, "datePublished"))
                    .isEqualTo(stated ? String.valueOf(row.get("published")).substring(0, 10) : "");
            assertThat(each(article, "author").map(author -> text(author, "name")))
                    .containsExactlyElementsOf(database.queryForList(
                            "select a.name from author a join byline b on b.author_id = a.id"
                                    + " where b.article_id = ? and a.named order by b.position",
                            String.class,
                            row.get("id")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, "/claims/000-003", "/claims/003-001", "/claims/002-017"})
    void claimsSayWhatTheirDataSays(String address) {
        JsonNode data = visitor.data(address + ".json");
        JsonNode claim = only(SchemaOrg.framed(jsonLd(visitor.page(address)), "Claim"));
        assertThat(text(claim, "id")).isEqualTo(visitor.origin() + address);
        assertThat(text(claim, "name")).isEqualTo(text(data, "statement"));
        assertThat(text(claim, "text")).isEqualTo(text(data.get("quote"), "exact"));
        String article = "/articles/" + text(data, "article");
        assertThat(text(claim.get("appearance"), "id")).isEqualTo(visitor.origin() + article);
        assertThat(text(claim, "isBasedOn")).isEqualTo(visitor.origin() + article + "#" + text(data, "id"));
        List<String> summits = new ArrayList<>();
        data.get("summits").forEach(summit -> summits.add(visitor.origin() + "/summits/" + summit.asString()));
        assertThat(each(claim, "about")
                        .filter(about -> text(about, "type").equals("Event"))
                        .map(about -> text(about, "id")))
                .containsExactlyInAnyOrderElementsOf(summits);
        List<String> holders = new ArrayList<>();
        data.get("holders").forEach(holder -> holders.add(holder.asString()));
        holders.remove("not-named");
        assertThat(each(claim, "author").map(holder -> text(holder, "id").replaceFirst(".*/", "")))
                .containsExactlyInAnyOrderElementsOf(holders);
        assertThat(text(claim.get("claimInterpreter"), "name")).isEqualTo("Parley");
    }

    @Test
    void aSummitIsAnEventWithItsDaysAndItsLeaders() {
        JsonNode summit = only(SchemaOrg.framed(jsonLd(visitor.page(HANOI)), "Event"));
        Map<String, @Nullable Object> row =
                database.queryForMap("select * from summit where slug = ?", HANOI.replace("/summits/", ""));
        assertThat(text(summit, "name")).isEqualTo(row.get("name"));
        assertThat(text(summit, "startDate")).isEqualTo(String.valueOf(row.get("held_earliest")));
        assertThat(text(summit, "endDate")).isEqualTo(String.valueOf(row.get("held_latest")));
        assertThat(text(summit.get("location"), "address")).isEqualTo(row.get("place"));
        assertThat(each(summit, "attendee").map(leader -> text(leader, "name")))
                .containsExactlyInAnyOrderElementsOf(database.queryForList(
                        "select a.name from actor a join summit_participant p on p.actor_id = a.id where p.summit_id = ?",
                        String.class,
                        row.get("id")));
        assertThat(jsonLd(visitor.page("/summits/trump-kim-third-summit"))).doesNotContain("startDate");
    }

    @Test
    void whomNoSourceNamesIsNoPerson() {
        assertThat(SchemaOrg.framed(jsonLd(visitor.page("/authors/not-named")), "Person"))
                .isEmpty();
        JsonNode easley = only(SchemaOrg.framed(jsonLd(visitor.page("/authors/leif-eric-easley")), "Person"));
        assertThat(text(easley, "name")).isEqualTo("Leif-Eric Easley");
    }

    // Highwire and Dublin Core

    @Test
    void articlesAreReadByZoteroAndGoogleScholar() {
        for (JsonNode article : visitor.data("/articles.json")) {
            Document page = visitor.page(text(article, "url"));
            List<String> named = new ArrayList<>();
            for (JsonNode author : article.get("authors")) {
                if (!text(author, "slug").equals("not-named")) {
                    named.add(database.queryForObject(
                            "select sort_name from author where slug = ?", String.class, text(author, "slug")));
                }
            }
            assertThat(terms(page, "citation_author")).isEqualTo(named);
            assertThat(terms(page, "DC.creator")).isEqualTo(named);
            // Zotero takes a name with spaces on both sides of its comma for two names.
            assertThat(named).allSatisfy(name -> assertThat(name).matches("[^,]+, [^, ]+"));
            assertThat(terms(page, "citation_title"))
                    .containsExactly(page.expectFirst("h1").text());
            assertThat(terms(page, "citation_public_url")).containsExactly(visitor.origin() + text(article, "url"));
            assertThat(terms(page, "citation_fulltext_html_url")).hasSize(1);
            assertThat(terms(page, "citation_language")).containsExactly(text(article, "language"));
            boolean stated = text(article.get("published"), "basis").equals("stated");
            assertThat(terms(page, "citation_publication_date"))
                    .hasSize(stated ? 1 : 0)
                    .allMatch(date -> date.matches("\\d{4}(/\\d{2}(/\\d{2})?)?"));
            assertThat(terms(page, "DC.type")).containsExactly("Text");
        }
    }

    /** What Zotero, readers' modes and other scrapers look for where no term says who wrote a page. */
    @ParameterizedTest
    @ValueSource(strings = {UNSIGNED, "/claims/003-001", "/claims/003-001/embed", "/authors/not-named"})
    void nothingNamesAnAuthorWhereTheSourceNamesNone(String address) {
        Document page = visitor.page(address);
        assertThat(page.text()).contains("Author not named");
        assertThat(page.select("meta[name^=citation_author], meta[name=author], meta[name^=DC.creator],"
                        + " meta[property='article:author'], [rel~=author], [itemprop], .vcard, .fn, .hcard, .Z3988"))
                .isEmpty();
        for (Element element : page.select("[class], [id]")) {
            if (element.text().startsWith("Author not named")) {
                assertThat(element.className() + " " + element.id())
                        .doesNotContainPattern("(?i)byline|author|dateline|writtenby");
            }
        }
        assertThat(visitor.get(address).link()).doesNotContain("rel=\"author\"");
    }

    // Languages, canonical, Open Graph

    @ParameterizedTest
    @EnumSource
    void whatHasAnAddressHasItInEveryLanguage(PageKind kind) {
        Document page = visitor.get(kind.address()).page();
        List<String> canonical = page.select("link[rel=canonical]").eachAttr("href");
        List<String> tags = page.select("link[hreflang]").eachAttr("hreflang");
        if (canonical.isEmpty()) {
            assertThat(tags).isEmpty();
            return;
        }
        assertThat(canonical).hasSize(1).allMatch(address -> address.startsWith(visitor.origin() + "/"));
        if (kind == PageKind.CLAIM_WITHIN_ANOTHER_PAGE) {
            return;
        }
        assertThat(tags).containsExactly("en", "ko", "x-default");
        assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(canonical.getFirst());
        assertThat(page.select("meta[property='og:url']").attr("content")).isEqualTo(canonical.getFirst());
        String korean = page.select("link[hreflang=ko]").attr("href");
        Document inKorean = visitor.page(korean);
        assertThat(inKorean.expectFirst("html").attr("lang")).isEqualTo("ko");
        assertThat(inKorean.select("link[rel=canonical]").attr("href")).isEqualTo(korean);
        assertThat(inKorean.select("link[hreflang]").eachAttr("href"))
                .isEqualTo(page.select("link[hreflang]").eachAttr("href"));
    }

    @ParameterizedTest
    @MethodSource("things")
    void whoeverPassesALinkOnSeesWhatItLeadsTo(String address) {
        Document page = visitor.page(address);
        assertThat(page.select("meta[name=description]")).hasSize(1);
        assertThat(page.select("meta[property='og:title']").attr("content")).isNotBlank();
        assertThat(page.select("meta[property='og:description']").attr("content"))
                .isEqualTo(page.select("meta[name=description]").attr("content"))
                .isNotBlank()
                .doesNotContain("{");
        assertThat(page.select("meta[name='twitter:card']")).hasSize(1);
        for (String picture : page.select("meta[property='og:image']").eachAttr("content")) {
            Answer answer = visitor.get(picture);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.type()).isEqualTo("image/png");
        }
    }

    // Signposting

    @ParameterizedTest
    @CsvSource({
        SIGNED + ", Article, 1, /articles",
        UNSIGNED + ", Article, 0, /articles",
        CLAIM + ", Claim, 1, " + SIGNED,
        "/claims/003-001, Claim, 0, " + UNSIGNED,
    })
    void signpostsStandOnTheAnswerAndOnItsHead(String address, String type, int authors, String collection) {
        Answer answer = visitor.get(address);
        assertThat(visitor.head(address).link()).isEqualTo(answer.link());
        assertThat(signposts(answer.link(), "cite-as")).containsExactly(visitor.origin() + address);
        assertThat(signposts(answer.link(), "type"))
                .containsExactly("https://schema.org/AboutPage", "https://schema.org/" + type);
        assertThat(signposts(answer.link(), "author"))
                .hasSize(authors)
                .allMatch(author -> visitor.get(author).status() == 200);
        assertThat(signposts(answer.link(), "license")).allMatch(it -> it.startsWith("http://rightsstatements.org/"));
        assertThat(signposts(answer.link(), "license")).hasSize(1);
        assertThat(signposts(answer.link(), "collection"))
                .singleElement()
                .satisfies(it -> assertThat(it).endsWith(collection));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/articles/nothing-is-called-this", "/claims/999-999", "/about"})
    void whatIsNoThingHasNoSignposts(String address) {
        assertThat(visitor.get(address).link()).isEmpty();
    }

    /** Every form that a room declares is named by the page, in its head and on its answer, and names the page. */
    @Test
    void pagesNameTheirFormsAndFormsTheirPage() {
        List<Representation> declared = rooms.orderedStream()
                .flatMap(room -> room.representations().stream())
                .toList();
        assumeThat(declared).isNotEmpty();
        for (Representation form : declared) {
            String address = form.at(form.example());
            Answer page = visitor.get(form.example());
            if (page.status() == 303) {
                // A paragraph is read in its article, whose forms are others.
                continue;
            }
            assertThat(page.page().select("link[rel=alternate]").eachAttr("abs:href"))
                    .as(form.example())
                    .contains(visitor.origin() + address);
            if (form.page().contains("{") && page.link().contains("rel=\"cite-as\"")) {
                assertThat(Stream.of("describedby", "item").flatMap(rel -> signposts(page.link(), rel).stream()))
                        .contains(visitor.origin() + address);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageNamesEachOfItsFormsOnce(PageKind kind) {
        Document page = visitor.get(kind.address()).page();
        List<Element> forms = page.select("head link[rel=alternate][type]");
        assertThat(forms.stream().map(form -> form.absUrl("href"))).doesNotHaveDuplicates();
        // Of one type there is one form: two would differ in nothing that a client can see.
        assertThat(forms.stream().map(form -> form.attr("type"))).doesNotHaveDuplicates();
        // A file of an author who is not there has no place for the notice that the page has.
        int otherwise = kind == PageKind.QUESTIONS_OF_CHOSEN_AUTHORS ? 404 : 200;
        forms.forEach(form -> assertThat(visitor.get(form.absUrl("href")).status())
                .as(form.attr("href"))
                .isIn(200, otherwise));
    }

    // Rights

    /** Of an article of which nothing may be shown, nothing is said that is not the archive's own. */
    @ParameterizedTest
    @CsvSource({"METADATA, false", "EXCERPT, true"})
    void noMoreIsSaidThanMayBeShown(String extent, boolean quotes) {
        String quote = text(visitor.data(CLAIM + ".json").get("quote"), "exact");
        String slug = SIGNED.replace("/articles/", "");
        database.update("update article set rights_extent = ? where slug = ?", extent, slug);
        try {
            String fresh = "?as=" + UUID.randomUUID();
            for (String address : List.of(CLAIM, CLAIM + "/embed", SIGNED)) {
                String head = visitor.page(address + fresh).head().html();
                if (!quotes || address.equals(SIGNED)) {
                    assertThat(head).doesNotContain(quote);
                }
            }
            assertThat(visitor.page(CLAIM + fresh).html().contains(quote)).isEqualTo(quotes);
            assertThat(visitor.page(CLAIM + "/embed" + fresh).html().contains(quote))
                    .isEqualTo(quotes);
            assertThat(terms(visitor.page(SIGNED + fresh), "citation_fulltext_html_url"))
                    .isEmpty();
        } finally {
            database.update("update article set rights_extent = 'FULL' where slug = ?", slug);
        }
    }

    private static String jsonLd(Document page) {
        return page.expectFirst(JSON_LD).data();
    }

    private static JsonNode only(List<JsonNode> things) {
        assertThat(things).hasSize(1);
        return things.getFirst();
    }

    /** One or several, as JSON-LD writes them. */
    private static Stream<JsonNode> each(JsonNode thing, String property) {
        JsonNode value = thing.get(property);
        return value == null ? Stream.empty() : value.isArray() ? value.valueStream() : Stream.of(value);
    }

    /** What a field says; nothing where it is not there. */
    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static List<String> terms(Document page, String name) {
        return page.select("meta[name='" + name + "']").eachAttr("content");
    }

    private static List<String> signposts(String header, String rel) {
        return SIGNPOST.matcher(header)
                .results()
                .filter(signpost -> signpost.group(2).contains("rel=\"" + rel + "\""))
                .map((MatchResult signpost) -> signpost.group(1))
                .toList();
    }
}
