package parley;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one copies from the pages that cite: each style, and what is uncertain, as the handbooks would have it. */
@RunningArchive
class CitationStylesTests {

    private final Visitor visitor;

    CitationStylesTests(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alliance-first-policy-for-engaging-north-korea | chicago | Leif-Eric Easley, “An ‘Alliance First’ Policy for Engaging North Korea,” Ewha Voice, March 15, 2020, 000, version 1, Parley, URL. | Easley, Leif-Eric. “An ‘Alliance First’ Policy for Engaging North Korea.” Ewha Voice, March 15, 2020. 000, version 1. Parley. URL.
            alliance-first-policy-for-engaging-north-korea | mla | (Easley, “An ‘Alliance First’ Policy for Engaging North Korea”) | Easley, Leif-Eric. “An ‘Alliance First’ Policy for Engaging North Korea.” Ewha Voice, 15 Mar. 2020, Parley, 000, version 1, URL.
            alliance-first-policy-for-engaging-north-korea | apa | (Easley, 2020) | Easley, L.-E. (2020, March 15). An ‘Alliance First’ Policy for Engaging North Korea. Ewha Voice. Parley (000, version 1). URL
            waging-peace-with-north-korea | chicago | Ramon Pacheco Pardo, “Waging Peace with North Korea” [2019?], 002, version 1, Parley, URL. | Pacheco Pardo, Ramon. “Waging Peace with North Korea.” [2019?]. 002, version 1. Parley. URL.
            waging-peace-with-north-korea | mla | (Pacheco Pardo, “Waging Peace with North Korea”) | Pacheco Pardo, Ramon. “Waging Peace with North Korea.” Circa 2019, Parley, 002, version 1, URL.
            waging-peace-with-north-korea | apa | (Pacheco Pardo, ca. 2019) | Pacheco Pardo, R. (ca. 2019). Waging Peace with North Korea. Parley (002, version 1). URL
            diplomatic-stalemate-with-north-korea-continues | chicago | “[The Diplomatic Stalemate with North Korea Continues]” [2019?], 003, version 1, Parley, URL. | “[The Diplomatic Stalemate with North Korea Continues].” [2019?]. 003, version 1. Parley. URL.
            diplomatic-stalemate-with-north-korea-continues | mla | (“[The Diplomatic Stalemate with North Korea Continues]”) | “[The Diplomatic Stalemate with North Korea Continues].” Circa 2019, Parley, 003, version 1, URL.
            diplomatic-stalemate-with-north-korea-continues | apa | ([The Diplomatic Stalemate with North Korea Continues], ca. 2019) | [The diplomatic stalemate with North Korea continues]. (ca. 2019). Parley (003, version 1). URL
            """)
    void everyArticleIsCitedAsTheStyleHasIt(String article, String style, String inText, String listed) {
        String url = visitor.origin() + "/articles/" + article;
        Element section = style(visitor.page("/articles/" + article + "/cite"), style);
        assertThat(section.expectFirst(".in-text .citation").text()).isEqualTo(inText.replace("URL", url));
        assertThat(section.expectFirst(".listed .citation").text()).isEqualTo(listed.replace("URL", url));
        assertThat(section.select("[data-copy]").eachAttr("data-copy"))
                .isEqualTo(section.select(".citation").eachText());
    }

    @Test
    void aClaimIsCitedAtItsParagraphAndByItsId() {
        Document page = visitor.page("/claims/002-017/cite");
        int paragraph = Integer.parseInt(
                visitor.data("/claims/002-017.json").get("paragraph").asString().substring(1));
        assertThat(style(page, "chicago").expectFirst(".in-text .citation").text())
                .isEqualTo("Ramon Pacheco Pardo, “Waging Peace with North Korea” [2019?], 002-017, version 1, para. "
                        + paragraph + ", Parley, " + visitor.origin() + "/claims/002-017.");
        assertThat(style(page, "apa").expectFirst(".in-text .citation").text())
                .isEqualTo("(Pacheco Pardo, ca. 2019, para. " + paragraph + ")");
        assertThat(style(page, "apa").expectFirst(".listed i").text()).isEqualTo("Waging Peace with North Korea");
    }

    @Test
    void theLanguageOfTheReaderIsThatOfTheStyles() {
        Document page = visitor.page("/articles/alliance-first-policy-for-engaging-north-korea/cite?lang=ko");
        assertThat(style(page, "chicago").expectFirst(".listed .citation").text())
                .contains("2020년 3월 15일", "판본 1");
    }

    /** Without a script, in one click: what is shown at once stands beside the way to all the other forms. */
    @ParameterizedTest
    @CsvSource({"/articles/waging-peace-with-north-korea, .panel.cite", "/claims/002-017, section[aria-labelledby=cite]"
    })
    void theShortCitationLeadsToAllOthers(String address, String place) {
        Element cite = visitor.page(address).expectFirst(place);
        assertThat(cite.expectFirst(".citation").text())
                .contains(
                        "Ramon Pacheco Pardo", "Waging Peace with North Korea", "inferred", visitor.origin() + address);
        Document all = visitor.page(cite.expectFirst("a[href$=/cite]").attr("href"));
        assertThat(all.select("a[download]").eachAttr("href"))
                .containsExactly(address + ".bib", address + ".ris", address + ".csl.json");
        assertThat(all.select("link[rel=alternate]").eachAttr("type"))
                .containsExactly(
                        "application/x-bibtex",
                        "application/x-research-info-systems",
                        "application/vnd.citationstyles.csl+json");
    }

    private static Element style(Document page, String style) {
        return page.expectFirst("[data-style=" + style + "]");
    }
}
