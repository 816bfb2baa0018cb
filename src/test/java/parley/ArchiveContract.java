package parley;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
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
abstract class ArchiveContract
        implements DebateContract, FacetsContract, FeedsContract, HarvestContract, SitemapContract {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
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

    @Test
    void listsOfArticlesAndAuthorsComeInPagesThatNameTheNext() throws Exception {
        for (String list : List.of("/articles.json", "/authors.json")) {
            List<String> all = new ArrayList<>();
            visitor.data(list).forEach(one -> all.add(one.get("slug").asString()));
            List<String> paged = new ArrayList<>();
            String next = list + "?size=1";
            while (!next.isEmpty()) {
                Visitor.Answer answer = visitor.get(next);
                answer.data().forEach(one -> paged.add(one.get("slug").asString()));
                next = NEXT.matcher(answer.link())
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElse("");
            }
            assertThat(all).hasSizeGreaterThan(2);
            assertThat(paged).as(list).isEqualTo(all);
        }
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
        assertThat(page.expectFirst(".unsigned").text()).isEqualTo("Author not named in the source");
        assertThat(page.select(".byline"))
                .as("what a machine takes for an author")
                .isEmpty();
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

    // Time

    @Test
    void theTimelineHoldsEveryMeetingArticleAndPrediction() {
        Document page = visitor.page("/timeline");
        assertThat(entries(page, "meetings"))
                .containsExactlyInAnyOrderElementsOf(visitor.data("/summits.json")
                        .valueStream()
                        .map(summit -> "meeting-" + summit.get("slug").asString())
                        .toList());
        assertThat(entries(page, "articles"))
                .containsExactlyInAnyOrderElementsOf(visitor.data("/articles.json")
                        .valueStream()
                        .map(article -> "article-" + article.get("code").asString())
                        .toList());
        assertThat(page.select(".chronicle [data-claim]").eachAttr("data-claim"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        visitor.page("/predictions").select("[data-claim]").eachAttr("data-claim"));
        // What has no date is in the list alone.
        assertThat(page.select(".timeline-drawing a.mark"))
                .hasSize(page.select(".chronicle [data-entry]").size() - 2);
    }

    @Test
    void whatIsUncertainIsSaidAndDrawnAsUncertain() {
        Document page = visitor.page("/timeline");
        assertThat(page.expectFirst("#article-002 .when").text())
                .isEqualTo("one day between 1 March and 24 April 2019");
        assertThat(page.expectFirst("a.mark[href=/articles/waging-peace-with-north-korea]")
                        .hasClass("doubtful"))
                .isTrue();
        assertThat(page.expectFirst("#meeting-abe-kim-prospective .when").text())
                .isEqualTo("no date");
        assertThat(page.select("a.mark[aria-label*=from March 2019] .open-end")).isNotEmpty();
    }

    /** The archive on each of these days, held against what the data says of it now. */
    @ParameterizedTest
    @CsvSource({
        "2018-06-12, 0",
        "2019-02-15, 0",
        "2019-04-23, 0",
        "2019-04-24, 1",
        "2019-10-04, 2",
        "2019-10-05, 2",
        "2020-03-15, 3",
        "2020-12-31, 3"
    })
    void asOfADayNothingIsLater(String day, int articles) {
        Document page = visitor.page("/timeline?as-of=" + day);
        List<String> known = visitor.data("/articles.json")
                .valueStream()
                .filter(article ->
                        latest(article.get("published").get("date").asString()).compareTo(day) <= 0)
                .map(article -> article.get("code").asString())
                .toList();
        assertThat(known).hasSize(articles);
        assertThat(entries(page, "articles"))
                .containsExactlyInAnyOrderElementsOf(
                        known.stream().map(code -> "article-" + code).toList());
        assertThat(entries(page, "meetings"))
                .containsExactlyElementsOf(visitor.data("/summits.json")
                        .valueStream()
                        .filter(summit -> !summit.get("held").isNull()
                                && latest(summit.get("held").asString()).compareTo(day) <= 0)
                        .map(summit -> "meeting-" + summit.get("slug").asString())
                        .toList());
        assertThat(page.select("[data-claim]").eachAttr("data-claim"))
                .containsExactlyInAnyOrderElementsOf(
                        visitor.page("/predictions").select("[data-claim]").eachAttr("data-claim").stream()
                                .filter(claim -> known.contains(claim.substring(0, 3)))
                                .toList());
        for (Element prediction : page.select("[data-claim]")) {
            assertThat(prediction.select(".outcome.open").isEmpty())
                    .as(prediction.text())
                    .isEqualTo(settledBy(prediction.attr("data-claim"), day));
        }
        assertThat(page.select("a[rel=external]"))
                .hasSize(page.select(".outcome:not(.open)").size());
        String notes = database
                .queryForList(
                        "select note from summit where note is not null"
                                + " union select classification from summit where classification is not null",
                        String.class)
                .stream()
                .filter(page.text()::contains)
                .findAny()
                .orElse("none");
        assertThat(notes).isEqualTo("none");
    }

    private boolean settledBy(String claim, String day) {
        return database
                .queryForList(
                        "select p.outcome_on from prediction p join claim c on c.id = p.claim_id"
                                + " where c.code = ? and p.outcome <> 'OPEN' and p.outcome_on is not null",
                        String.class,
                        claim)
                .stream()
                .anyMatch(on -> latest(on).compareTo(day) <= 0);
    }

    @Test
    void asOfADayOnlyClaimsPublishedByThenAreCounted() {
        long known = visitor.claims("?summit=" + HANOI).stream()
                .filter(claim -> claim.get("article").asString().equals("waging-peace-with-north-korea"))
                .count();
        long all = visitor.claims("?summit=" + HANOI).size();
        assertThat(visitor.page("/timeline?as-of=2019-04-24")
                        .expectFirst("#meeting-" + HANOI)
                        .text())
                .contains(known + " claims")
                .doesNotContain("Easley");
        assertThat(visitor.page("/timeline").expectFirst("#meeting-" + HANOI).text())
                .contains(all + " claims")
                .contains("Easley");
        assertThat(visitor.page("/timeline?as-of=2019-03-01")
                        .expectFirst("#meeting-" + HANOI)
                        .text())
                .contains("No claim published by then");
    }

    @Test
    void theNoticeSaysHowMuchIsLeftOutAndLeadsBack() {
        Document page = visitor.page("/timeline?as-of=2019-04-23");
        Element notice = page.expectFirst(".notice.known");
        assertThat(notice.text())
                .contains("23 April 2019", "2 articles, published later", "1 article that may have been")
                .contains("None of the archive’s articles was certain to be out yet");
        assertThat(notice.select("a").eachAttr("href")).containsExactly("/timeline", "/timeline?as-of=2019-04-24");
        assertThat(page.select("nav a[href=/timeline?show=articles]")).isEmpty();
        assertThat(visitor.page("/timeline?as-of=2019-10-04")
                        .expectFirst(".notice.known")
                        .text())
                .contains("3 outcomes known only later");
    }

    @Test
    void beforeEverythingTheTimelineSaysWhenItBegins() {
        Document page = visitor.page("/timeline?as-of=2017&show=meetings");
        assertThat(page.select("[data-entry], svg a")).isEmpty();
        Element notice = page.expectFirst(".notice");
        assertThat(notice.text()).contains("By 31 December 2017, no meeting");
        Element first = notice.select("a").getLast();
        assertThat(first.attr("href")).isEqualTo("/timeline?as-of=2018-03-28&show=meetings");
        assertThat(visitor.page(first.attr("href")).select("[data-entry]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "as-of=yesterday, yesterday, 2019-02-15",
        "as-of=2019-13-45, 2019-13-45, 2019-02-15",
        "as-of=2019-02-30, 2019-02-30, 2019-02-15",
        "from=long-ago, long-ago, four digits",
        "to=99, 99, four digits",
        "show=everything, everything, 'meetings, articles and predictions'"
    })
    void whatMeansNothingIsSaidAndTheTimelineIsShownWithoutIt(String query, String named, String accepted) {
        Document page = visitor.page("/timeline?" + query);
        assertThat(page.expectFirst("[role=status]").text()).contains("“" + named + "”", accepted);
        assertThat(page.select("[data-entry]"))
                .hasSameSizeAs(visitor.page("/timeline").select("[data-entry]"));
        assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith("/timeline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?as-of=%00",
                "?as-of=0001",
                "?as-of=9999-12-31",
                "?from=0001&to=9999",
                "?from=9999",
                "?to=0001",
                "?from=2020&to=2018",
                "?show=%F0%9F%98%80&show=meetings",
                "?as-of=2019&as-of=2020&from=&to=",
                "?from=2019&to=2019&as-of=2019-04-24&show=articles"
            })
    void whateverIsAskedOfTheTimelineItIsAnswered(String query) {
        Visitor.Answer answer = visitor.get("/timeline" + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("[data-entry], .notice")).isNotEmpty();
    }

    @Test
    void aYearShowsWhatTouchesIt() {
        Document page = visitor.page("/timeline?from=2019&to=2019&show=meetings&show=articles");
        assertThat(page.select(".chronicle h3").eachText()).containsExactly("2019");
        assertThat(page.select("[data-entry]").eachAttr("data-entry"))
                .contains("meeting-" + HANOI, "article-002", "article-003")
                .doesNotContain("meeting-trump-kim-2018-singapore", "article-000");
        Document later = visitor.page("/timeline?from=2020&to=2020");
        assertThat(later.select(".chronicle h3").eachText())
                .containsExactly("Before 2020, and lasting into it", "2020");
        assertThat(entries(later, "meetings")).isEmpty();
    }

    @Test
    void whereArticlesAreTooManyTheyAreCountedByMonth() {
        database.update("insert into article (id, code, slug, title, title_supplied, language, published,"
                + " published_earliest, published_latest, published_basis, rights_uri, rights_statement, rights_extent,"
                + " source_file, source_sha256, annotation_sha256, version)"
                + " select -n, 'many-' || n, 'many-' || n, 'Many', false, 'en', '2019-05-' || (10 + mod(n, 20)),"
                + " cast('2019-05-' || (10 + mod(n, 20)) as date), cast('2019-05-' || (10 + mod(n, 20)) as date), 'STATED',"
                + " 'http://rightsstatements.org/vocab/InC/1.0/', 'Theirs.', 'METADATA', 'x', 'x', 'x', 1 from ("
                + IntStream.rangeClosed(1, 200)
                        .mapToObj("select %d as n"::formatted)
                        .collect(joining(" union all "))
                + ") as numbers");
        try {
            Document page = visitor.page("/timeline?show=articles");
            assertThat(page.expectFirst("#articles-2019-05").text()).contains("201 articles");
            assertThat(entries(page, "articles"))
                    .containsExactly("articles-2019-03", "articles-2019-05", "articles-2020-03");
            assertThat(page.select("svg a.mark").eachAttr("href"))
                    .containsExactly("#articles-2019-03", "#articles-2019-05", "#articles-2020-03");
        } finally {
            database.update("delete from article where code like 'many-%'");
        }
    }

    private static List<String> entries(Document page, String lane) {
        return page.select(".chronicle li." + lane).eachAttr("data-entry");
    }

    /** The last day of a date in EDTF, as far as the archive's own data needs it. */
    private static String latest(String date) {
        String last = date.replaceFirst("^\\[?.*(?:\\.\\.|/)", "").replaceFirst("[\\]T].*", "");
        return last.length() == 7 ? YearMonth.parse(last).atEndOfMonth().toString() : last;
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

    // Figures

    @ParameterizedTest
    @CsvSource({
        "kinds, ''",
        "topics, ''",
        "actors, ''",
        "certainty, ''",
        "holders, ''",
        "kinds, ?author=leif-eric-easley&author=not-named&kind=causal&kind=predictive",
        "topics, ?topic=sanctions&topic=trust&summit=trump-kim-2019-hanoi",
        "actors, ?certainty=reported",
        "holders, ?author=ramon-pacheco-pardo&actor=north-korea"
    })
    void everyNumberOfAFigureIsWhatItsListHolds(String figure, String query) {
        Document page = visitor.page("/figures/" + figure + query);
        List<Element> numbers = page.select("table.figures td a");
        assertThat(numbers).isNotEmpty();
        Set<String> drawn = new HashSet<>();
        for (Element number : numbers) {
            drawn.add(number.attr("href"));
            assertThat(total(number.attr("href"))).as(number.attr("href")).isEqualTo(Long.parseLong(number.text()));
        }
        for (Element mark : page.select(".figure a.mark")) {
            assertThat(drawn).contains(mark.attr("href"));
            assertThat(mark.attr("aria-label"))
                    .contains(mark.expectFirst(".number").text());
            assertThat(total(mark.attr("href")))
                    .isEqualTo(Long.parseLong(mark.expectFirst(".number").text()));
        }
    }

    @Test
    void agreementCountsTheRelationsThatThePagesOfClaimsShow() {
        Map<String, List<String>> authors = new HashMap<>();
        visitor.claims("?size=200")
                .forEach(claim -> authors.put(claim.get("id").asString(), strings(claim, "authors")));
        Map<String, Integer> expected = new HashMap<>();
        authors.forEach((id, ones) -> {
            for (Element relation : visitor.page("/claims/" + id).select(".relations > li")) {
                String type = relation.expectFirst(".type").className().replaceFirst("type ", "");
                String to = relation.expectFirst("[data-claim]").attr("data-claim");
                for (String one : ones) {
                    for (String other : authors.getOrDefault(to, List.of())) {
                        expected.merge(one + " " + other + " " + type, 1, Integer::sum);
                    }
                }
            }
        });
        Map<String, String> slugs = new HashMap<>();
        visitor.data("/authors.json")
                .forEach(author -> slugs.put(
                        author.get("name").asString(), author.get("slug").asString()));
        List<String> types = List.of("agrees", "disagrees", "qualifies", "elaborates", "answers-differently");
        List<Element> rows = visitor.page("/figures/agreement").select("table.figures tbody tr");
        assertThat(rows).hasSize(9);
        for (Element row : rows) {
            String one = slugs.getOrDefault(row.child(0).text(), "");
            String other = slugs.getOrDefault(row.child(7).text(), "");
            assertThat(row.child(1).text()).isEqualTo(String.valueOf(total("/claims?author=" + one)));
            for (int at = 0; at < types.size(); at++) {
                String type = types.get(at);
                int seen = expected.getOrDefault(one + " " + other + " " + type, 0);
                // Within one author's claims, what reads the same from both sides is seen on both pages.
                boolean twice = one.equals(other) && !type.equals("qualifies") && !type.equals("elaborates");
                assertThat(row.child(at + 2).text())
                        .as(one + " " + type + " " + other)
                        .isEqualTo(String.valueOf(twice ? seen / 2 : seen));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds", "topics", "actors", "agreement", "certainty", "holders"})
    void aFigureIsTheSameAsDrawingAndAsNumbers(String figure) throws Exception {
        Document page = visitor.page("/figures/" + figure);
        List<List<String>> table = page.select("table.figures tr").stream()
                .map(row -> row.children().eachText())
                .toList();
        Visitor.Answer csv = visitor.get("/figures/" + figure + ".csv");
        assertThat(csv.type()).startsWith("text/csv").containsIgnoringCase("utf-8");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.text())) {
            assertThat(reader.stream().map(CsvRecord::getFields).toList()).isEqualTo(table);
        }
        Visitor.Answer svg = visitor.get("/figures/" + figure + ".svg");
        assertThat(svg.type()).startsWith("image/svg+xml");
        org.w3c.dom.Element drawing = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.text().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(drawing.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(Integer.parseInt(drawing.getAttribute("width"))).isBetween(300, 1200);
        assertThat(Integer.parseInt(drawing.getAttribute("height"))).isBetween(150, 2000);
        assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(page.expectFirst("h1").text());
        assertThat(drawing.getElementsByTagName("a").getLength())
                .isEqualTo(page.select(".figure a").size() + 1);
    }

    /** The drawing as a file has no style sheet beside it, and so bears its colours itself. */
    @Test
    void aDrawingHasTheColoursOfTheStyleSheet() {
        String sheet = visitor.page("/").expectFirst("link[rel=stylesheet]").attr("href");
        Set<String> known = colours(visitor.get(sheet).text());
        assertThat(colours(visitor.get("/figures/kinds.svg").text()))
                .hasSizeGreaterThan(15)
                .isSubsetOf(known);
    }

    @Test
    void aFigureOfNothingExplainsItself() {
        Document page = visitor.page("/figures?topic=covid-19&author=not-named");
        assertThat(page.select(".notice[role=status]")).hasSize(1);
        assertThat(page.select(".figure")).isEmpty();
        Document unknown = visitor.page("/figures/kinds?summit=nowhere&author=not-named&topic=%00");
        assertThat(unknown.expectFirst(".notice").text()).contains("nowhere");
        assertThat(unknown.select(".notice a").eachAttr("href")).contains("/figures/kinds?author=not-named&topic=%00");
        assertThat(visitor.get("/figures/kinds.csv?summit=nowhere").status()).isEqualTo(404);
        assertThat(visitor.get("/figures/nothing.svg").status()).isEqualTo(404);
        assertThat(visitor.get("/figures/nothing").status()).isEqualTo(404);
    }

    @Test
    void whoIsSilentInAFigureIsNamed() {
        assertThat(visitor.page("/figures?summit=putin-kim-2019-04").select("main > .gloss a[href^=/authors/]"))
                .hasSize(2);
    }

    private long total(String list) {
        return visitor.data(list.replaceFirst("^/claims", "/claims.json"))
                .get("total")
                .asLong();
    }

    private static Set<String> colours(String text) {
        return Pattern.compile("#[0-9a-f]{6}\\b")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
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
