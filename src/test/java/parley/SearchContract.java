package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** The search as a reader meets it, whichever engine answers: every field word, facet and language, and every mistake. */
abstract class SearchContract {

    private final Visitor visitor;

    SearchContract(int port) {
        this.visitor = new Visitor(port);
    }

    private static String address(String q) {
        return "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    private Document search(String q) {
        return visitor.page(address(q));
    }

    /** The ids of what was found of one kind, on all pages. */
    private List<String> found(String q, String things) {
        Document page = visitor.page(address(q) + "&in=" + things);
        List<String> ids = new ArrayList<>(page.select("[data-hit]").eachAttr("data-hit"));
        while (page.selectFirst("a[rel=next]") != null) {
            page = visitor.page(page.expectFirst("a[rel=next]").attr("href"));
            ids.addAll(page.select("[data-hit]").eachAttr("data-hit"));
        }
        return ids;
    }

    private List<String> claims(String filter) {
        return visitor.claims(filter).stream()
                .map(claim -> claim.get("id").asString())
                .toList();
    }

    @Test
    void whatIsFoundStandsInGroupsAndIsMarked() {
        Document page = search("sanctions");
        assertThat(page.select("section[data-things]").eachAttr("data-things"))
                .containsExactly("topics", "questions", "claims", "paragraphs", "notes");
        assertThat(page.select("[data-hit]"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.select("mark").eachText())
                        .as(hit.attr("data-hit"))
                        .isNotEmpty()
                        .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("sanction")));
    }

    @Test
    void everyKindOfThingIsFound() {
        assertThat(search("easley").select("[data-things=authors] a").eachAttr("href"))
                .contains("/authors/leif-eric-easley");
        assertThat(search("Hanoi").select("[data-things=summits] a").eachAttr("href"))
                .contains("/summits/trump-kim-2019-hanoi");
        assertThat(search("Pompeo").select("[data-things=actors] a").eachAttr("href"))
                .contains("/actors/mike-pompeo");
        assertThat(search("alliance").select("[data-things=articles] a").eachAttr("href"))
                .contains(PageKind.ARTICLE.address());
        assertThat(search("002-017").select("[data-things=claims] [data-hit]").eachAttr("data-hit"))
                .containsExactly("002-017");
    }

    /** Each result leads to where its words are: the claim's and the note's in the text, and the paragraph itself. */
    @Test
    void everyResultLandsOnTheExactPlace() {
        for (String q : List.of("Biegun", "sanctions relief", "Hanoi")) {
            Elements places = search(q).select("[data-hit] blockquote a");
            assertThat(places).isNotEmpty();
            for (Element place : places) {
                String[] address = place.attr("href").split("#", -1);
                Element there = visitor.page(address[0]).getElementById(address[1]);
                assertThat(there).as(place.attr("href")).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author:easley | ?author=leif-eric-easley",
                "author:\"Ramon Pacheco Pardo\" | ?author=ramon-pacheco-pardo",
                "author:easley,pardo | ?author=leif-eric-easley&author=ramon-pacheco-pardo",
                "summit:hanoi-2019 | ?summit=trump-kim-2019-hanoi",
                "actor:pompeo | ?actor=mike-pompeo",
                "actor:김정은 | ?actor=kim-jong-un",
                "actor:金正恩 | ?actor=kim-jong-un",
                "actor:beigun | ?actor=stephen-biegun",
                "topic:sanctions | ?topic=sanctions",
                "kind:predictive | ?kind=predictive",
                "certainty:hedged | ?certainty=hedged",
                "holder:easley | ?holder=leif-eric-easley",
                "article:002 | ?article=waging-peace-with-north-korea",
                "article:\"waging peace\" | ?article=waging-peace-with-north-korea",
                "year:2019 | ?year=2019",
                "글쓴이:easley 종류:예측 | ?author=leif-eric-easley&kind=predictive",
                "정상회담:hanoi-2019 확실성:유보 | ?summit=trump-kim-2019-hanoi&certainty=hedged",
                "author:pardo -kind:causal | ?author=ramon-pacheco-pardo&kind=-causal",
                "author:pardo summit:hanoi-2019 | ?author=ramon-pacheco-pardo&summit=trump-kim-2019-hanoi"
            })
    void fieldWordsFindWhatTheFacetsDo(String q, String filter) {
        assertThat(found(q, "claims")).isNotEmpty().containsExactlyInAnyOrderElementsOf(claims(filter));
    }

    @Test
    void datesAreBeforeAfterAndOn() {
        for (JsonNode article : visitor.data("/articles.json")) {
            String id = article.get("code").asString();
            String published = article.get("published").get("date").asString();
            String year = published.replaceAll("^\\[?(\\d{4}).*", "$1");
            assertThat(found("article:" + id + " on:" + year, "articles")).hasSize(1);
            assertThat(found("article:" + id + " before:" + year, "articles")).isEmpty();
            assertThat(found("article:" + id + " after:" + year, "articles")).isEmpty();
            assertThat(found("article:" + id + " after:" + (Integer.parseInt(year) - 1), "articles"))
                    .hasSize(1);
            assertThat(found("article:" + id + " before:" + (Integer.parseInt(year) + 1), "articles"))
                    .hasSize(1);
        }
    }

    @Test
    void wordsAreFoundInEveryForm() {
        List<String> sanctions = found("sanctions", "claims");
        assertThat(found("sanction", "claims")).isEqualTo(sanctions);
        assertThat(found("SANCTIONS", "claims")).isEqualTo(sanctions);
        assertThat(found("sanctioning", "claims")).isEqualTo(sanctions);
        assertThat(found("sanct*", "claims")).containsAll(sanctions);
        assertThat(found("sanctoins~", "claims")).containsAll(sanctions);
    }

    @Test
    void phrasesExclusionsAndAlternatives() {
        List<String> both = found("sanctions relief", "claims");
        List<String> phrase = found("\"sanctions relief\"", "claims");
        assertThat(phrase).isNotEmpty();
        assertThat(both).containsAll(phrase);
        assertThat(found("\"relief sanctions\"", "claims")).isEmpty();
        List<String> hanoi = found("sanctions hanoi", "claims");
        assertThat(found("sanctions -hanoi", "claims"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(hanoi)
                .hasSize(found("sanctions", "claims").size() - hanoi.size());
        assertThat(found("(sanctions OR tariffs) hanoi", "claims")).containsAll(hanoi);
        assertThat(found("sanctions NOT hanoi", "claims")).isEqualTo(found("sanctions -hanoi", "claims"));
    }

    /** One person, however the name is spelled. */
    @ParameterizedTest
    @ValueSource(strings = {"Kim Jong-un", "kim jong un", "Kim Jongun", "김정은", "金正恩", "Gim Jeong-eun"})
    void aNameIsOneInEverySpelling(String spelling) {
        Document page = search(spelling);
        assertThat(page.select("[data-things=actors] a").eachAttr("href")).contains("/actors/kim-jong-un");
        assertThat(found(spelling, "claims")).containsExactlyInAnyOrderElementsOf(found("Kim Jong Un", "claims"));
        assertThat(page.select("[data-things=claims] mark").eachText()).contains("Kim Jong Un");
    }

    @Test
    void aSlipOfTheSourceIsFoundByTheRightNameAndTheOtherWayRound() {
        assertThat(found("Beigun", "claims"))
                .contains("003-090")
                .hasSizeGreaterThan(3)
                .containsExactlyInAnyOrderElementsOf(found("Biegun", "claims"));
        assertThat(found("Biegun", "notes")).isNotEmpty();
    }

    @Test
    void koreanParticlesDoNotHideAWord() {
        assertThat(search("북한은").select("[data-things=actors] a").eachAttr("href"))
                .contains("/actors/north-korea");
    }

    @Test
    void facetsNarrowExcludeAndCountRight() {
        Document page = visitor.page("/search?q=sanctions&in=claims");
        List<String> all = found("sanctions", "claims");
        for (String facet :
                List.of("author", "summit", "kind", "topic", "actor", "certainty", "holder", "article", "year")) {
            Element value = page.expectFirst(".facets a[href*=" + facet + "=]");
            int count = Integer.parseInt(value.expectFirst(".count").text());
            Document narrowed = visitor.page(value.attr("href"));
            assertThat(narrowed.select("[data-things=claims] h2 .count").text())
                    .as(facet)
                    .isEqualTo(String.valueOf(count));
            Element again = narrowed.expectFirst(".facets details a[aria-current]");
            Document excluded = visitor.page(again.attr("href"));
            if (count < all.size()) {
                assertThat(excluded.select(".facets a.not")).as(facet).hasSize(1);
                String left = excluded.select("[data-things=claims] h2 .count").text();
                assertThat(Integer.parseInt(left))
                        .as("without %s", value.text())
                        .isEqualTo(all.size() - count);
            }
        }
    }

    @Test
    void ordersAreByRelevanceDateAndText() {
        String list = address("sanctions") + "&in=claims";
        List<String> text = ids(list + "&sort=text");
        assertThat(text).isSorted().hasSizeGreaterThan(5);
        assertThat(ids(list + "&sort=oldest")).isNotEqualTo(text);
        List<String> newest = ids(list + "&sort=newest");
        assertThat(newest.getFirst().substring(0, 3))
                .isNotEqualTo(ids(list + "&sort=oldest").getFirst().substring(0, 3));
        assertThat(visitor.page(list).select(".orders a[aria-current]").text()).isEqualTo("By relevance");
    }

    private List<String> ids(String address) {
        return visitor.page(address).select("[data-hit]").eachAttr("data-hit");
    }

    @Test
    void eachStateHasOneAddress() {
        Document page = visitor.page("/search?sort=relevance&in=claims&page=1&q=+sanctions+&kind=causal");
        assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith("/search?kind=causal&q=sanctions");
        assertThat(page.expectFirst("link[type=application/json]").attr("href"))
                .isEqualTo("/search.json?kind=causal&q=sanctions");
    }

    @Test
    void theDataSaysWhatThePageSays() {
        JsonNode data = visitor.data(address("sanctions").replace("/search", "/search.json"));
        assertThat(data.get("complete").asBoolean()).isTrue();
        assertThat(data.get("groups")
                        .valueStream()
                        .flatMap(group -> group.get("hits").valueStream())
                        .map(hit -> hit.get("id").asString()))
                .containsExactlyElementsOf(
                        search("sanctions").select("[data-hit]").eachAttr("data-hit"));
    }

    @Test
    void theQuestionIsExplained() {
        Elements parts = search("sanctions -hanoi author:easley").select(".understood .choice");
        assertThat(parts).hasSize(3);
        assertThat(parts.eachAttr("href")).contains("/search?q=sanctions+-hanoi");
        assertThat(search("kim jong un").select(".understood").text()).contains("김정은");
    }

    @ParameterizedTest
    @CsvSource({
        "colour:red, no-field",
        "author:nobody, unknown",
        "kind:funny, no-word",
        "before:yesterday, no-date",
        "summit:, no-value",
        "'who said sanctions', left-out"
    })
    void mistakesAreExplained(String q, String remark) {
        assertThat(search(q).select(".notice [data-remark=" + remark + "]").text())
                .isNotBlank();
        assertThat(visitor.page(address(q) + "&lang=ko")
                        .select(".notice [data-remark=" + remark + "]")
                        .text())
                .containsPattern("\\p{IsHangul}");
    }

    @Test
    void aMisspelledWordIsSpelledBetter() {
        Element meant = search("santcions").expectFirst("a.meant");
        assertThat(meant.text()).isEqualTo("sanctions");
        assertThat(visitor.page(meant.attr("href")).select("[data-hit]")).isNotEmpty();
    }

    @Test
    void aWordThatTheArchiveHasIsLeftAsItIs() {
        assertThat(search("pompeo santcions").expectFirst("a.meant").text()).isEqualTo("pompeo sanctions");
    }

    @Test
    void nothingFoundSaysWhyAndWhatToLoosen() {
        Document page = search("sanctions hanoi zebra");
        assertThat(page.select("[data-hit]")).isEmpty();
        Elements ways = page.select(".loosened li");
        assertThat(ways).hasSize(1);
        int promised = Integer.parseInt(ways.select(".count").text());
        Document loosened = visitor.page(ways.select("a").attr("href"));
        assertThat(loosened.select("section h2 .count").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(promised);
    }

    @Test
    void tooLongAQuestionIsRefusedWithAPage() {
        Answer answer = visitor.get(address("x".repeat(501)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("main h1").text()).isNotBlank();
        assertThat(visitor.get(address("x".repeat(500))).status()).isEqualTo(200);
        assertThat(visitor.get(address("x".repeat(501)).replace("/search", "/search.json"))
                        .status())
                .isEqualTo(400);
    }

    /** Whatever is asked: a page. */
    @Test
    void everyQuestionGetsAnAnswer() {
        List<String> strange =
                Arbitraries.strings().ofMaxLength(80).list().ofSize(60).sample();
        List<String> asked = new ArrayList<>(strange);
        asked.addAll(List.of(
                "\"",
                "((((",
                "))))",
                "-",
                "--",
                "*",
                "~",
                "a*b*",
                "author:",
                "author:*",
                "author:\"",
                "year:x",
                "before:0000",
                "after:9999-12-31",
                "on:9999",
                "-(a OR -b)",
                "\u0000",
                "\uD800",
                "😀 김정은",
                "ﷺ",
                "a\\",
                "[* TO *]",
                "/regex/",
                "<script>",
                "' or 1=1 --",
                "%",
                "_",
                "{!lucene}",
                "NOT NOT NOT",
                "e\u0301",
                "(".repeat(499),
                "a ".repeat(249),
                "kind:" + "a,".repeat(200)));
        assertThat(asked).allSatisfy(q -> {
            assertThat(visitor.get(address(q)).status()).as("‘%s’", q).isEqualTo(200);
            assertThat(visitor.get("/search/suggest?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                            .status())
                    .as("‘%s’", q)
                    .isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"&page=999999999", "&page=-1", "&page=x", "&in=nothing", "&sort=random", "&author=nobody"})
    void everyParameterGetsAnAnswer(String parameters) {
        assertThat(visitor.get(address("sanctions") + parameters).status()).isEqualTo(200);
    }

    @Test
    void suggestionsAreNamesAndClaims() {
        assertThat(suggested("han")).contains("/summits/trump-kim-2019-hanoi");
        assertThat(suggested("jong-u")).contains("/actors/kim-jong-un");
        assertThat(suggested("김정")).contains("/actors/kim-jong-un");
        assertThat(suggested("easl")).contains("/authors/leif-eric-easley");
        assertThat(suggested("sanct")).contains("/topics/sanctions").anyMatch(it -> it.startsWith("/claims/"));
        assertThat(suggested("")).isEmpty();
    }

    private List<String> suggested(String q) {
        return visitor.page("/search/suggest?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .select("[role=option]")
                .eachAttr("data-address");
    }

    @Test
    void aBrowserCanAddTheArchive() {
        String description = visitor.page("/").expectFirst("link[rel=search]").attr("href");
        Answer answer = visitor.get(description);
        assertThat(answer.type()).startsWith("application/opensearchdescription+xml");
        Document xml = Jsoup.parse(answer.text(), Parser.xmlParser());
        String template = xml.expectFirst("Url[type=text/html]").attr("template");
        assertThat(visitor.get(template.replace("{searchTerms}", "sanctions")).status())
                .isEqualTo(200);
        assertThat(visitor.get(description + "?lang=ko").text()).containsPattern("\\p{IsHangul}");
    }

    @Test
    void nearClaimsAreMarkedAsComputedAndLeaveOutTheRelatedOnes() {
        Document page = visitor.page("/claims/000-003");
        List<String> near = page.select("[aria-labelledby=near] [data-claim]").eachAttr("data-claim");
        assertThat(near).hasSize(5).doesNotContain("000-003");
        assertThat(near)
                .doesNotContainAnyElementsOf(page.select("[aria-labelledby=relations] li [data-claim]")
                        .eachAttr("data-claim"));
        assertThat(page.select("[aria-labelledby=near] .gloss").text()).contains("by machine");
    }

    // The claims found, to take away and to follow

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=sanctions",
                "q=sanctions&sort=oldest",
                "q=sanctions&in=articles",
                "q=sanctions&kind=-predictive&author=leif-eric-easley"
            })
    void theClaimsFoundAreATableWithTheColumnsOfEveryOther(String asked) {
        List<List<String>> every = rows("/claims.csv");
        List<List<String>> rows = rows("/search.csv?" + asked);
        assertThat(rows.getFirst()).isEqualTo(every.getFirst());
        assertThat(every).containsAll(rows);
        assertThat(ids(rows)).isNotEmpty().isEqualTo(shown(asked.replaceFirst("&in=.*", "") + "&in=claims"));
    }

    @Test
    void theClaimsFoundAreAFeedOfWhatIsNew() throws FeedException {
        Answer answer = visitor.get("/search.atom?q=trump&sort=oldest");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/atom+xml");
        Feed feed = (Feed) new WireFeedInput().build(new StringReader(answer.text()));
        assertThat(feed.getTitle()).contains("trump");
        assertThat(feed.getOtherLinks().getFirst().getHref()).endsWith("/search.atom?q=trump");
        List<String> entries = claims(feed);
        assertThat(entries).isNotEmpty().isSubsetOf(ids(rows("/search.csv?q=trump")));
        Feed latest = (Feed) new WireFeedInput()
                .build(new StringReader(visitor.get("/claims.atom").text()));
        List<String> both = new ArrayList<>(claims(latest));
        both.retainAll(entries);
        assertThat(both).isNotEmpty();
        assertThat(entries.subList(0, both.size())).isEqualTo(both);
    }

    private static List<String> claims(Feed feed) {
        return feed.getEntries().stream()
                .map(entry -> entry.getAlternateLinks().getFirst().getHref().replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    void whoAsksNothingGetsNoClaims() throws FeedException {
        assertThat(rows("/search.csv")).hasSize(1);
        assertThat(claims((Feed) new WireFeedInput()
                        .build(new StringReader(visitor.get("/search.atom").text()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "atom"})
    void aQuestionThatIsTooLongIsAProblemAlsoForData(String suffix) {
        Answer answer = visitor.get("/search." + suffix + "?q=" + "a".repeat(501));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.text()).contains("500");
    }

    @Test
    void aListOffersEveryFormItHas() {
        Elements links =
                visitor.page("/search?q=sanctions&in=claims").select(".take a[type], link[rel=alternate][type]");
        assertThat(links.eachAttr("type")).contains("text/csv", "application/json", "application/atom+xml");
        links.forEach(link -> {
            Answer answer = visitor.get(link.attr("href"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.type()).startsWith(link.attr("type"));
        });
        assertThat(visitor.page("/search?q=sanctions&in=paragraphs")
                        .select(".take a[type]")
                        .eachAttr("type"))
                .containsExactly("application/json");
    }

    private List<List<String>> rows(String address) {
        Answer answer = visitor.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("text/csv");
        return CsvReader.builder().ofCsvRecord(answer.text()).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<String> ids(List<List<String>> rows) {
        return rows.stream().skip(1).map(List::getFirst).toList();
    }

    /** The ids on all pages of a list. */
    private List<String> shown(String asked) {
        List<String> ids = new ArrayList<>();
        String next = "/search.json?" + asked;
        while (next != null) {
            JsonNode page = visitor.data(next);
            page.get("groups")
                    .forEach(group -> group.get("hits")
                            .forEach(hit -> ids.add(hit.get("id").asString())));
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return ids;
    }
}
