package parley;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Visitor.Answer;

/** What a crawler may rely on: that the sitemap has every page, and robots.txt keeps none of them from it. */
interface SitemapContract {

    Visitor visitor();

    @Test
    default void everyAddressOfTheSitemapIsThePageThatItNames() {
        List<String> addresses = addresses();
        assertThat(addresses).doesNotHaveDuplicates().hasSizeGreaterThan(300);
        assertThat(addresses.parallelStream().map(visitor()::get).toList()).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.address()).isEqualTo(200);
            assertThat(answer.page().select("link[rel=canonical]").attr("href")).isEqualTo(answer.address());
        });
    }

    @Test
    default void theSitemapHasEverythingThatThereIs() {
        List<String> addresses = addresses();
        List<String> expected = new ArrayList<>();
        visitor()
                .claims("?size=200")
                .forEach(claim -> expected.add(claim.get("url").asString()));
        for (String list : List.of("/articles.json", "/authors.json", "/summits.json")) {
            StreamSupport.stream(visitor().data(list).spliterator(), false)
                    .forEach(thing -> expected.add(thing.get("url").asString()));
        }
        Document home = visitor().page("/");
        expected.addAll(home.select("header.site nav a").eachAttr("href"));
        for (String list : List.of("/actors", "/topics", "/questions")) {
            expected.addAll(visitor().page(list).select("main a[href^=" + list + "/]").eachAttr("href").stream()
                    .map(address -> address.replaceFirst("[?.#].*", ""))
                    .toList());
        }
        assertThat(addresses)
                .containsAll(expected.stream().map(visitor().origin()::concat).toList());
    }

    @Test
    default void whatChangedIsSaidWhereItIsKnown() {
        Document index = sitemap("/sitemap.xml");
        assertThat(index.select("sitemap")).allSatisfy(file -> {
            String inIndex = file.select("lastmod").text();
            List<String> inFile = sitemap(file.expectFirst("loc").text())
                    .select("url lastmod")
                    .eachText();
            assertThat(inFile.stream().max(String::compareTo).orElse("")).isEqualTo(inIndex);
        });
        assertThat(index.select("sitemap:has(lastmod) loc").eachText())
                .hasSize(2)
                .anyMatch(loc -> loc.contains("articles"))
                .anyMatch(loc -> loc.contains("claims"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap-claims-999.xml",
                "/sitemap-claims-0.xml",
                "/sitemap-claims-999999999.xml",
                "/sitemap-nothing-1.xml",
                "/sitemap-claims-99999999999999999999.xml"
            })
    default void thereIsNoFileOfNothing(String address) {
        assertThat(visitor().get(address).status()).isEqualTo(404);
    }

    @Test
    default void crawlersAreLetToWhatTheSitemapHasAndKeptFromWhatNeverEnds() {
        Answer robots = visitor().get("/robots.txt");
        assertThat(robots.status()).isEqualTo(200);
        assertThat(robots.type()).startsWith("text/plain");
        BaseRobotRules rules = new SimpleRobotRulesParser()
                .parseContent(
                        robots.address(),
                        robots.text().getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        List.of("anybot"));
        assertThat(rules.getSitemaps()).containsExactly(visitor().origin() + "/sitemap.xml");
        assertThat(addresses()).allMatch(rules::isAllowed);
        assertThat(List.of("/articles/waging-peace-with-north-korea?lang=ko", "/feed.atom", "/claims/002-017.json"))
                .map(visitor().origin()::concat)
                .allMatch(rules::isAllowed);
        assertThat(List.of(
                        "/claims?author=leif-eric-easley",
                        "/claims?author=leif-eric-easley&lang=ko",
                        "/claims/by/topic",
                        "/claims/table",
                        "/map?topic=sanctions",
                        "/timeline?as-of=2019",
                        "/search",
                        "/search?q=sanctions",
                        "/articles/waging-peace-with-north-korea?kind=causal",
                        "/oai?verb=Identify"))
                .map(visitor().origin()::concat)
                .noneMatch(rules::isAllowed);
    }

    private List<String> addresses() {
        Document index = sitemap("/sitemap.xml");
        return index.select("loc").eachText().stream()
                .flatMap(file -> sitemap(file).select("loc").eachText().stream())
                .toList();
    }

    private Document sitemap(String address) {
        Answer answer = visitor().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/xml");
        Schemas.holds(address.endsWith("/sitemap.xml") ? Schemas.SITEMAP_INDEX : Schemas.SITEMAP, answer.text());
        return Jsoup.parse(answer.text(), "", Parser.xmlParser());
    }
}
