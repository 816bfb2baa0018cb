package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Someone cites a claim: sees its words in their place, and passes on its address. */
@InChromium
class CitingJourneyTests {

    /** Its first words are those of a claim before it, so that only its own neighbours tell its place. */
    private static final String ID = "000-003";

    private static final String CLAIM = "/claims/" + ID;
    private static final String WITHOUT_SCRIPTS = ".*WITHOUT_SCRIPTS";

    private final Chromium chromium;
    private final int port;
    private final Visitor visitor;
    private final JsonNode claim;
    private final String article;

    CitingJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
        this.visitor = new Visitor(port);
        this.claim = visitor.data(CLAIM + ".json");
        this.article = "/articles/" + claim.get("article").asString();
    }

    @ParameterizedTest
    @EnumSource
    void aClaimStandsAmongTheWordsOfItsParagraph(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(CLAIM);
            Locator paragraph = window.page().locator(".in-context");
            assertThat(String.join("", paragraph.locator(".claim").allTextContents()))
                    .isEqualTo(claim.get("quote").get("exact").asString());
            assertThat(paragraph.textContent().strip()).isEqualTo(textOfItsParagraph());
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneClickLeadsToItsPlaceAndOneClickBack(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(CLAIM);
            Page page = window.page();
            window.follow(page.getByText("read it in its place"));
            assertThat(window.address()).isEqualTo(article + "#" + ID);
            assertThat(page.locator(".text [id='" + ID + "']")).isInViewport();
            window.follow(page.locator(".text a.ref[href='" + CLAIM + "']"));
            assertThat(window.address()).isEqualTo(CLAIM);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theCopiedLinkLeadsToTheClaim(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(copyFrom(window, "This page"));
            assertThat(window.address()).isEqualTo(CLAIM);
            assertThat(window.page().locator("h1"))
                    .hasText(claim.get("statement").asString());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theCopiedLinkToItsPlaceLeadsThere(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(copyFrom(window, "Its place in the text"));
            assertThat(window.address()).matches(Pattern.quote(article) + "\\?text=[0-9a-f]{12}#" + ID);
            assertThat(window.page().locator(".notice:visible")).hasCount(0);
            assertThat(window.page().locator(".text [id='" + ID + "']")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theCopiedLinkToItsVeryWordsLeadsToThem(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            String copied = copyFrom(window, "Its very words");
            assertThat(copied).contains("#:~:text=");
            window.open(copied);
            // A browser that takes the directive keeps it from the page, and goes to the words without an id.
            assertThat(window.address()).isEqualTo(article);
            assertThat(heightOfTheWords(window.page())).isBetween(0.3, 0.7);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theCopiedLinkToAParagraphLeadsThere(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.allowClipboard();
            window.open(article);
            Locator row = window.page()
                    .locator(
                            ".row",
                            new Page.LocatorOptions().setHas(window.page().locator("#p5")));
            row.hover();
            Locator button = row.locator(".number").getByRole(AriaRole.BUTTON).last();
            assertThat(button).hasCSS("opacity", "1");
            button.click();
            window.open(clipboard(window));
            assertThat(window.address()).matches(Pattern.quote(article) + "(\\?text=[0-9a-f]{12})?#p5");
            assertThat(window.page().locator("#p5")).isInViewport();
        }
    }

    /** Without scripts nothing can be copied by a button; the address stands there to be taken by hand. */
    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = WITHOUT_SCRIPTS)
    void withoutScriptsTheAddressesStandThereAlone(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(CLAIM);
            assertThat(window.page().locator(".links code").first())
                    .hasText(window.page().url());
            assertThat(window.page().locator(".links button:visible")).hasCount(0);
        }
    }

    /** Where in the window the middle of the words is, from 0 at its upper edge to 1; found words are put halfway. */
    private static double heightOfTheWords(Page page) {
        BoundingBox words = page.locator(".text [id='" + ID + "']").boundingBox();
        return (words.y + words.height / 2) / page.viewportSize().height;
    }

    private static String copyFrom(Window window, String which) {
        window.allowClipboard();
        window.open(CLAIM);
        window.page()
                .locator(".links > div", new Page.LocatorOptions().setHasText(which))
                .getByRole(AriaRole.BUTTON)
                .click();
        return clipboard(window);
    }

    private static String clipboard(Window window) {
        // The button says so when the address has arrived in the clipboard.
        assertThat(window.page().locator("button.copy[aria-live]")).containsText("✓");
        return (String) window.page().evaluate("navigator.clipboard.readText()");
    }

    private String textOfItsParagraph() {
        return visitor.data(article + ".json")
                .get("paragraphs")
                .valueStream()
                .filter(paragraph -> paragraph.get("id").equals(claim.get("paragraph")))
                .map(paragraph -> paragraph.get("text").asString())
                .findFirst()
                .orElseThrow();
    }
}
