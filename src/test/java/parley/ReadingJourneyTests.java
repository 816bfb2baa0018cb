package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Someone reads an article: all of it, with the words of each claim marked, and paragraph by paragraph. */
@InChromium
class ReadingJourneyTests {

    private static final String ARTICLE = PageKind.ARTICLE_WITH_STANDFIRST.address();

    private final Chromium chromium;
    private final int port;
    private final Visitor visitor;

    ReadingJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void theTextStandsThereInFull(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            for (JsonNode article : visitor.data("/articles.json")) {
                window.open(article.get("url").asString());
                List<String> text = paragraphs(article)
                        .map(paragraph -> paragraph.get("text").asString())
                        .toList();
                Locator shown = window.page().locator("main .text");
                assertThat(shown.allTextContents()).hasSizeGreaterThan(5).isEqualTo(text);
                shown.all().forEach(paragraph -> assertThat(paragraph).isVisible());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfEveryClaimAreMarked(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            for (JsonNode article : visitor.data("/articles.json")) {
                window.open(article.get("url").asString());
                Map<String, String> words = visitor
                        .claims("?article=" + article.get("slug").asString())
                        .stream()
                        .collect(toMap(
                                claim -> claim.get("id").asString(),
                                claim -> claim.get("quote").get("exact").asString()));
                assertThat(underlined(window.page())).isEqualTo(words);
            }
        }
    }

    /** By claim, the words that are underlined for it, piece by piece where others interrupt them. */
    private static Object underlined(Page page) {
        return page.evaluate("""
                () => {
                  const words = {};
                  for (const piece of document.querySelectorAll("main .text [data-claim]")) {
                    if (getComputedStyle(piece).textDecorationLine === "underline") {
                      words[piece.dataset.claim] = (words[piece.dataset.claim] ?? "") + piece.textContent;
                    }
                  }
                  return words;
                }
                """);
    }

    @ParameterizedTest
    @EnumSource
    void paragraphsBearTheirNumberAsALinkToThemselves(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE);
            Page page = window.page();
            List<String> ids = paragraphs(visitor.data(ARTICLE + ".json"))
                    .map(paragraph -> paragraph.get("id").asString())
                    .toList();
            List<String> numbers = ids.stream()
                    .map(id -> id.equals("p0") ? "standfirst" : "¶\u00a0" + id.substring(1))
                    .toList();
            assertThat(page.locator(".row .number a").allTextContents()).isEqualTo(numbers);
            window.follow(page.locator(".row .number a").last());
            assertThat(window.address()).isEqualTo(ARTICLE + "#" + ids.getLast());
            assertThat(page.locator("#" + ids.getLast())).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverArrivesAtAParagraphSeesIt(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE + "#p7");
            Page page = window.page();
            assertThat(page.locator("#p7")).isInViewport();
            assertThat(page.locator("h1")).not().isInViewport();
            assertThat(page.locator("#p7").boundingBox().y).isBetween(0.0, page.viewportSize().height / 2.0);
        }
    }

    private Stream<JsonNode> paragraphs(JsonNode article) {
        return visitor.data(article.get("url").asString() + ".json")
                .get("paragraphs")
                .valueStream();
    }
}
