package parley;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What lies over a text, as the address says, and what the page says of things that it no longer has. */
@RunningArchive
class LayersTests {

    private static final String SLUG = "waging-peace-with-north-korea";
    private static final String ARTICLE = "/articles/" + SLUG;

    private final Visitor visitor;
    private final JdbcTemplate database;

    LayersTests(@LocalServerPort int port, @Autowired JdbcTemplate database) {
        this.visitor = new Visitor(port);
        this.database = database;
    }

    @AfterEach
    void tidyUp() {
        database.update("delete from withdrawal where claim_code like '999-%'");
        database.update("delete from paragraph where anchor = 'p99'");
    }

    @Test
    void everySwitchMarksJustTheClaimsThatItsCountPromises() {
        Document whole = visitor.page(ARTICLE);
        List<Element> switches = whole.select("a[data-layer*=:]");
        assertThat(switches).hasSizeGreaterThan(15);
        for (Element one : switches) {
            String query = one.attr("href").substring(ARTICLE.length());
            List<String> wanted = visitor.claims(query + "&article=" + SLUG).stream()
                    .map(claim -> claim.get("id").asString())
                    .toList();
            Document page = visitor.page(one.attr("href"));
            assertThat(besides(page)).as(query).containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(one.select(".count").text()).as(query).isEqualTo(String.valueOf(wanted.size()));
            assertThat(page.select(".text .claim:not(.quiet)").eachAttr("data-claim"))
                    .as(query)
                    .hasSameElementsAs(wanted);
            assertThat(page.select(".strip path")).as(query).isNotEmpty();
        }
    }

    /** Leaving claims out takes nothing from the text, and no address of any words away. */
    @ParameterizedTest
    @CsvSource({"?kind=predictive", "?claims=off", "?notes=off", "?topic=sanctions&notes=off", "?kind=nothing"})
    void theTextAndTheAddressesInItStayWhateverLiesOverThem(String query) {
        Document whole = visitor.page(ARTICLE);
        Document page = visitor.page(ARTICLE + query);
        assertThat(texts(page)).isEqualTo(texts(whole));
        assertThat(page.select(".text [data-claim][id]").eachAttr("id"))
                .containsExactlyElementsOf(
                        whole.select(".text [data-claim][id]").eachAttr("id"));
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(whole.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void claimsAndNotesAreSwitchedOffAndOnAgain() {
        Document plain = visitor.page(ARTICLE + "?claims=off&notes=off");
        assertThat(plain.select(".margin li, .text .note, .text a.ref, .text .claim:not(.quiet)"))
                .isEmpty();
        Document withClaims = visitor.page(plain.select("a[data-layer=claims]").attr("href"));
        assertThat(besides(withClaims)).hasSize(total());
        assertThat(withClaims.select(".text .note")).isEmpty();
        Document withNotes = visitor.page(plain.select("a[data-layer=notes]").attr("href"));
        assertThat(besides(withNotes)).isEmpty();
        assertThat(withNotes.select(".margin li.editor")).isNotEmpty();
        assertThat(plain.select("a[data-layer=all]").attr("href")).isEqualTo(ARTICLE);
    }

    @Test
    void anUnknownValueIsNamedAndLeftOutOfAccount() {
        Document page = visitor.page(ARTICLE + "?topic=sanctions&topic=nowhere");
        assertThat(page.select(".notice[role=status]:not([hidden])").text()).contains("nowhere");
        assertThat(besides(page)).isEqualTo(besides(visitor.page(ARTICLE + "?topic=sanctions")));
    }

    @Test
    void theTableOfParagraphsNamesEachByItsFirstWords() {
        Document page = visitor.page(ARTICLE);
        Map<String, String> opening = page.select(".contents a").stream()
                .collect(toMap(
                        link -> link.attr("href"),
                        link -> link.select(".opening").text()));
        assertThat(opening).hasSize(page.select(".row").size());
        opening.forEach((anchor, words) -> assertThat(page.select(anchor).text())
                .startsWith(words.endsWith("…") ? words.substring(0, words.length() - 1) : words));
    }

    /** The strip is as long as the text, and has a mark in each paragraph that has claims. */
    @Test
    void theStripShowsTheWholeText() {
        Document page = visitor.page(ARTICLE);
        List<Element> parts = page.select(".strip a");
        assertThat(parts).hasSize(page.select(".row").size());
        int along = 0;
        for (Element part : parts) {
            Element area = part.expectFirst("rect");
            assertThat(area.attr("y")).isEqualTo(String.valueOf(along));
            along += Integer.parseInt(area.attr("height"));
            boolean claims = !page.select(".row:has(" + part.attr("href") + ") li[data-claim]")
                    .isEmpty();
            assertThat(!part.select("path").isEmpty()).isEqualTo(claims);
        }
        assertThat(page.select(".strip").attr("viewBox")).endsWith(" " + along);
    }

    @Test
    void aLinkMadeForThisTextIsSilentAndOneMadeForAnotherSaysSo() {
        Document page = visitor.page(ARTICLE);
        List<String> links =
                page.select(".number button[data-copy*=text]:first-of-type").eachAttr("data-copy");
        assertThat(links).hasSize(page.select(".row").size());
        links.forEach(link -> assertThat(shownNotices(visitor.page(link))).isEmpty());
        assertThat(shownNotices(visitor.page(ARTICLE + "?text=000000000000")))
                .singleElement()
                .asString()
                .contains("revised since", "version 1");
    }

    @Test
    void aParagraphThatIsGoneSaysSinceWhen() {
        database.update("""
                insert into paragraph (id, article_id, anchor, sequence_number, role, text, sha256, retired_on)
                select -1, id, 'p99', 99, 'BODY', 'Gone.', 'abcdef012345abcdef', date '2026-11-20'
                from article where slug = ?""", SLUG);
        Document page = visitor.page(ARTICLE + "?text=abcdef012345");
        assertThat(shownNotices(page)).singleElement().asString().contains("20 November 2026");
        assertThat(page.select(".notice a[href=#p99]")).hasSize(1);
        assertThat(page.select("#p99").text()).contains("p99", "20 November 2026");
        assertThat(page.text()).doesNotContain("Gone.");
    }

    @Test
    void aWithdrawnClaimSaysWhyWhereItsWordsStood() {
        database.update("""
                insert into withdrawal (id, claim_code, article_id, withdrawn_on, reason)
                select -1, '999-001', id, date '2026-11-20', 'It was two claims in one.'
                from article where slug = ?""", SLUG);
        Element gone = visitor.page(ARTICLE).expectFirst("[id=999-001]");
        assertThat(gone.text()).contains("20 November 2026", "It was two claims in one.");
        assertThat(visitor.get(gone.expectFirst("a").absUrl("href")).status()).isEqualTo(410);
    }

    private int total() {
        JsonNode list = visitor.data("/claims.json?size=1&article=" + SLUG);
        return list.get("total").asInt();
    }

    private static List<String> shownNotices(Document page) {
        return page.select(".notice:not([hidden])").eachText();
    }

    private static List<String> besides(Document page) {
        return page.select(".margin li[data-claim]").eachAttr("data-claim");
    }

    private static List<String> texts(Document page) {
        return page.select(".text").stream().map(Element::wholeText).toList();
    }
}
