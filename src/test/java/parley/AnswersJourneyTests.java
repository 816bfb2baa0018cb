package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone compares the authors' answers, takes one away, and looks what came of a prediction. */
@InChromium
class AnswersJourneyTests {

    private static final String WITHOUT_SCRIPTS = ".*WITHOUT_SCRIPTS";

    private final Chromium chromium;
    private final int port;
    private final Visitor visitor;

    AnswersJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void aCellIsReachedByKeyboardAndReadAsACitedParagraph(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/questions");
            Page page = window.page();
            Locator menu = page.locator("tbody tr").first().locator("td .take").first();
            menu.locator("summary").focus();
            assertThat(menu).hasCSS("opacity", "1");
            page.keyboard().press("Enter");
            Locator cited = menu.locator("a").first();
            assertThat(cited).isVisible();
            page.keyboard().press("Tab");
            assertThat(cited).isFocused();
            // A browser asks for an icon of its own accord where a text names none; the visitor does not.
            assertThat(visitor.get(cited.getAttribute("href")).text())
                    .contains("Can the United States still tighten sanctions", "Easley");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void aButtonCopiesWhatTheAddressSays(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.allowClipboard();
            window.open("/questions/can-sanctions-be-tightened");
            Page page = window.page();
            Locator menu = page.locator("#ramon-pacheco-pardo .take");
            menu.locator("summary").click();
            menu.locator("button").first().click();
            assertThat(menu.locator("button[aria-live]")).containsText("✓");
            assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(visitor.get("/questions/can-sanctions-be-tightened.txt?author=ramon-pacheco-pardo")
                            .text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSummitsAnswerLeadsToItsWords(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/summits/trump-kim-2019-hanoi");
            Page page = window.page();
            window.follow(page.locator(".parts a[href='#stands']"));
            Locator words = page.locator(".matrix .quote").first();
            String claim = words.getAttribute("href").replaceFirst(".*#", "");
            window.follow(words);
            assertThat(page.locator(".text [id='" + claim + "']")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberOfTheLedgerLeadsToItsPredictionsAndBack(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/predictions");
            Page page = window.page();
            int all = page.locator(".cards article").count();
            window.follow(
                    page.locator(".tally tr:has-text('Leif-Eric Easley') td a").first());
            assertThat(page.locator(".tally [aria-current=true]").first()).isVisible();
            assertThat(page.locator(".cards article").count()).isPositive().isLessThan(all);
            window.follow(page.locator(".result a[href='/predictions']"));
            assertThat(page.locator(".cards article")).hasCount(all);
        }
    }
}
