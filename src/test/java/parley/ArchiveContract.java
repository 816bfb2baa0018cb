package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
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

/** What a reader may rely on, whichever database holds the archive. */
abstract class ArchiveContract implements DebateContract {

    private static final String HANOI = "trump-kim-2019-hanoi";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
    }

    @Override
    public Visitor visitor() {
        return visitor;
    }

    @Override
    public JdbcTemplate database() {
        return database;
    }

    @AfterEach
    void tidyUp() {
        database.update("delete from former_address where path like '%/old-%'");
        database.update("delete from withdrawal where claim_code like '999-%'");
    }

    // Filters

    @Test
    void authorTimesSummitShowsExactlyTheClaimsThatTheDataSays() {
        List<JsonNode> all = visitor.claims("?size=200");
        for (String author : List.of("leif-eric-easley", "ramon-pacheco-pardo", "not-named")) {
            for (String summit :
                    List.of(HANOI, "trump-kim-2018-singapore", "trump-kim-third-summit", "putin-kim-2019-04")) {
                List<String> expected = all.stream()
                        .filter(claim -> strings(claim, "authors").contains(author))
                        .filter(claim -> strings(claim, "summits").contains(summit))
                        .map(claim -> claim.get("id").asString())
                        .toList();
                String query = "?author=" + author + "&summit=" + summit;
                assertThat(visitor.claimsOn("/claims" + query + "&size=200"))
                        .as(query)
                        .isEqualTo(expected);
                assertThat(visitor.claims(query))
                        .extracting(claim -> claim.get("id").asString())
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kind, predictive",
        "certainty, reported",
        "topic, sanctions",
        "actor, moon-jae-in",
        "holder, north-korea",
        "article, waging-peace-with-north-korea"
    })
    void everyFilterShowsExactlyTheClaimsThatTheDataSays(String facet, String value) {
        Map<String, String> fields = Map.of("topic", "topics", "actor", "actors", "holder", "holders");
        List<String> expected = visitor.claims("?size=200").stream()
                .filter(claim -> fields.containsKey(facet)
                        ? strings(claim, fields.get(facet)).contains(value)
                        : claim.get(facet).asString().equals(value))
                .map(claim -> claim.get("id").asString())
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(visitor.claimsOn("/claims?" + facet + "=" + value + "&size=200"))
                .isEqualTo(expected);
    }

    @Test
    void severalValuesOfOneFacetMeanAnyOfThemAcrossFacetsAll() {
        Set<String> either = new HashSet<>(ids("?kind=causal&author=not-named"));
        either.addAll(ids("?kind=evaluative&author=not-named"));
        assertThat(ids("?kind=causal&kind=evaluative&author=not-named")).containsExactlyInAnyOrderElementsOf(either);
    }

    @Test
    void everyCountIsWhatAClickFinds() {
        Document page = visitor.page("/claims?author=not-named&summit=" + HANOI);
        List<Element> values = page.select(".facets li a");
        assertThat(values).hasSizeGreaterThan(20);
        for (Element value : values) {
            if (value.hasAttr("aria-current")) {
                continue;
            }
            // A value of a facet in which another is chosen already adds to it; its count is its own.
            String facet = value.attr("href").contains("author=") ? value.attr("href") : "";
            String query = value.attr("href").replaceFirst("^/claims", "");
            long count = Long.parseLong(value.expectFirst(".count").text());
            boolean widens = query.split("author=", -1).length > 2 || query.split("summit=", -1).length > 2;
            if (!widens) {
                assertThat(visitor.data("/claims.json" + query).get("total").asLong())
                        .as(facet + query)
                        .isEqualTo(count);
            }
        }
    }

    @Test
    void anUnknownValueGivesAnEmptyListThatSaysSoAndOffersToDropIt() {
        Document page = visitor.page("/claims?author=nobody&summit=" + HANOI);
        assertThat(page.select("[data-claim]")).isEmpty();
        Element notice = page.expectFirst("[role=status]");
        assertThat(notice.text()).contains("nobody");
        assertThat(notice.expectFirst("a").attr("href")).isEqualTo("/claims?summit=" + HANOI);
        JsonNode data = visitor.data("/claims.json?author=nobody&summit=" + HANOI);
        assertThat(data.get("total").asInt()).isZero();
        assertThat(data.get("unknown").get(0).get("value").asString()).isEqualTo("nobody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=abc",
                "?page=-3",
                "?page=99999999999999999999",
                "?size=0",
                "?size=100000",
                "?page=%00",
                "?author=%00",
                "?author=%27%20or%201=1--",
                "?kind=KIND",
                "?summit=a&summit=b&summit=%F0%9F%98%80",
                "?author=" + "x",
                "?foo=bar&foo=baz",
                "?author=&summit=",
                "?page=1&page=2"
            })
    void whateverTheQueryItIsAnswered(String query) {
        assertThat(visitor.get("/claims" + query).status()).isEqualTo(200);
        assertThat(visitor.get("/claims.json" + query).status()).isEqualTo(200);
    }

    @Test
    void aPageBehindTheEndIsTheLastOne() {
        assertThat(visitor.claimsOn("/claims?page=9999")).isNotEmpty().isEqualTo(visitor.claimsOn("/claims?page=6"));
        assertThat(visitor.data("/claims.json?page=9999").get("next").isNull()).isTrue();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> paged = ids("?size=7&author=leif-eric-easley");
        assertThat(paged).doesNotHaveDuplicates().isEqualTo(ids("?size=200&author=leif-eric-easley"));
    }

    // Articles and their words

    @Test
    void everyParagraphAndEveryQuoteIsVerbatim() throws Exception {
        int claims = 0;
        for (JsonNode article : visitor.data("/articles.json")) {
            JsonNode whole = visitor.data(article.get("url").asString() + ".json");
            Document page = visitor.page(article.get("url").asString());
            for (JsonNode paragraph : whole.get("paragraphs")) {
                String text = paragraph.get("text").asString();
                assertThat(paragraph.get("sha256").asString()).isEqualTo(sha256(text));
                assertThat(page.expectFirst("#" + paragraph.get("id").asString())
                                .wholeText())
                        .isEqualTo(text);
            }
            for (JsonNode claim :
                    visitor.claims("?article=" + article.get("slug").asString() + "&size=200")) {
                claims++;
                String text = StreamSupport.stream(whole.get("paragraphs").spliterator(), false)
                        .filter(paragraph -> paragraph.get("id").equals(claim.get("paragraph")))
                        .findFirst()
                        .orElseThrow()
                        .get("text")
                        .asString();
                JsonNode quote = claim.get("quote");
                int start = quote.get("start").asInt();
                int end = quote.get("end").asInt();
                assertThat(text.substring(start, end))
                        .isEqualTo(quote.get("exact").asString());
                assertThat(text.substring(0, start))
                        .endsWith(quote.get("prefix").asString());
                assertThat(text.substring(end)).startsWith(quote.get("suffix").asString());
                StringBuilder marked = new StringBuilder();
                page.select(".text [data-claim=" + claim.get("id").asString() + "]")
                        .forEach(piece -> marked.append(piece.wholeText()));
                assertThat(marked).hasToString(quote.get("exact").asString());
                assertThat(page.getElementById(claim.get("id").asString())).isNotNull();
            }
        }
        assertThat(claims).isEqualTo(visitor.data("/claims.json").get("total").asInt());
    }

    @Test
    void whatTheSourceDoesNotNameIsMarkedAsSupplied() {
        JsonNode article = visitor.data("/articles/diplomatic-stalemate-with-north-korea-continues.json");
        assertThat(article.get("titleSupplied").asBoolean()).isTrue();
        assertThat(strings(article, "authors", "slug")).containsExactly("not-named");
        assertThat(article.get("published").get("basis").asString()).isEqualTo("inferred");
        Document page = visitor.page(article.get("url").asString());
        assertThat(page.expectFirst("h1").text()).isEqualTo("[The diplomatic stalemate with North Korea continues]");
        assertThat(page.expectFirst(".byline").text()).isEqualTo("Author not named in the source");
    }

    @Test
    void hanoiGathersClaimsFromThreeArticles() {
        List<JsonNode> claims = visitor.claims("?summit=" + HANOI);
        assertThat(claims).hasSizeGreaterThanOrEqualTo(30);
        assertThat(claims.stream().map(claim -> claim.get("article").asString()).distinct())
                .hasSize(3);
        assertThat(visitor.claimsOn("/summits/" + HANOI)).hasSameElementsAs(ids("?summit=" + HANOI));
    }

    @Test
    void silenceIsShownAsSilence() {
        Document page = visitor.page("/summits/putin-kim-2019-04");
        assertThat(page.select(".column")).hasSize(3);
        assertThat(page.select(".column.silent")).hasSize(2);
    }

    @Test
    void anAuthorsPositionAndRecommendationsComeFromTheirOwnClaims() {
        for (JsonNode author : visitor.data("/authors.json")) {
            Document page = visitor.page(author.get("url").asString());
            List<String> own = ids("?size=200&author=" + author.get("slug").asString());
            assertThat(page.select("[data-claim]").eachAttr("data-claim"))
                    .isNotEmpty()
                    .isSubsetOf(own);
            assertThat(page.getElementById("positions")).isNotNull();
            assertThat(page.getElementById("recommendations")).isNotNull();
        }
    }

    // Claims

    @Test
    void aClaimAndItsPlaceInTheTextLeadToEachOther() {
        Document claim = visitor.page("/claims/002-017");
        Element place = claim.select("a[href$=#002-017]").getFirst();
        Document article = visitor.page(place.attr("href").replaceFirst("#.*", ""));
        Element words = article.expectFirst("[id=002-017]");
        assertThat(words.select("a[href=/claims/002-017]")).hasSize(1);
    }

    @Test
    void relationsAreShownFromBothSides() {
        List<String> ids = ids("?size=200");
        int shown = 0;
        for (String id : ids.subList(0, 20)) {
            for (Element relation : visitor.page("/claims/" + id).select(".relations > li")) {
                shown++;
                String other = relation.expectFirst("[data-claim]").attr("data-claim");
                assertThat(visitor.page("/claims/" + other)
                                .select(".relations [data-claim]")
                                .eachAttr("data-claim"))
                        .contains(id);
                assertThat(relation.expectFirst(".reason").text()).isNotBlank();
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void noOutcomeStandsWithoutASource() {
        int settled = 0;
        for (String id : ids("?kind=predictive&size=200")) {
            for (Element outcome : visitor.page("/claims/" + id).select(".outcome:not(.open)")) {
                settled++;
                assertThat(outcome.nextElementSiblings().select("a[rel=external]"))
                        .isNotEmpty();
            }
        }
        assertThat(settled).isPositive();
    }

    // Addresses

    @Test
    void formerAddressesLeadOnForGood() {
        database.update(
                "insert into former_address (path, target) values (?, ?)",
                "/articles/old-name",
                "/articles/waging-peace-with-north-korea");
        Visitor.Answer answer = visitor.get("/articles/old-name?lang=en");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).isEqualTo("/articles/waging-peace-with-north-korea?lang=en");
        assertThat(visitor.get("/articles/old-name.json").location())
                .isEqualTo("/articles/waging-peace-with-north-korea.json");
    }

    @Test
    void withdrawnClaimsSayWhy() {
        database.update(
                "insert into withdrawal (id, claim_code, article_id, withdrawn_on, reason)"
                        + " select -1, '999-001', id, date '2026-11-22', 'It said more than its words.' from article where code = '000'");
        Visitor.Answer page = visitor.get("/claims/999-001");
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("It said more than its words.");
        Visitor.Answer data = visitor.get("/claims/999-001.json");
        assertThat(data.status()).isEqualTo(410);
        assertThat(data.type()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/nothing",
                "/authors/nobody",
                "/summits/nowhere",
                "/actors/nobody",
                "/topics/nothing",
                "/claims/999-999",
                "/nothing",
                "/articles/a%00b",
                "/claims/%27",
                "/articles/..%2f..",
                "/claims/000-017/x",
                "/authors/%F0%9F%98%80",
                "/articles/waging-peace-with-north-korea.xml"
            })
    void unknownAddressesAre404WithAWayOn(String path) {
        Visitor.Answer answer = visitor.get(path);
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.text()).doesNotContain("Exception", "\tat ");
        if (answer.status() == 404) {
            assertThat(org.jsoup.Jsoup.parse(answer.text()).select("main a[href=/claims]"))
                    .isNotEmpty();
        }
    }

    @Test
    void everyPageHasItsDataTwin() {
        for (String path : List.of(
                "/articles",
                "/authors",
                "/summits",
                "/claims",
                "/articles/waging-peace-with-north-korea",
                "/authors/not-named",
                "/summits/" + HANOI,
                "/claims/003-040")) {
            String twin = visitor.page(path)
                    .expectFirst("link[rel=alternate][type=application/json]")
                    .attr("href");
            assertThat(twin).isEqualTo(path + ".json");
            assertThat(visitor.data(twin)).isNotNull();
        }
    }

    @Test
    void aListOfClaimsHasTheShapeThatIsPromised() {
        JsonNode list = visitor.data("/claims.json?author=not-named&size=2");
        assertThat(list.propertyNames()).contains("total", "next", "claims");
        assertThat(list.get("next").asString()).isEqualTo("/claims.json?author=not-named&page=2&size=2");
        JsonNode claim = list.get("claims").get(0);
        assertThat(claim.propertyNames())
                .contains(
                        "id",
                        "url",
                        "article",
                        "authors",
                        "paragraph",
                        "quote",
                        "statement",
                        "kind",
                        "certainty",
                        "holders",
                        "summits",
                        "actors",
                        "topics");
        assertThat(claim.get("quote").propertyNames()).containsExactly("exact", "prefix", "suffix", "start", "end");
        assertThat(claim.get("authors").get(0).asString()).isEqualTo("not-named");
    }

    private List<String> ids(String query) {
        return visitor.claims(query).stream()
                .map(claim -> claim.get("id").asString())
                .toList();
    }

    private static List<String> strings(JsonNode node, String field) {
        return node.get(field).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> strings(JsonNode node, String field, String inner) {
        return node.get(field)
                .valueStream()
                .map(item -> item.get(inner).asString())
                .toList();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
