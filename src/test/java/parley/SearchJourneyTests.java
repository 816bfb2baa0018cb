package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone asks in the field at the top of a page, with suggestions or without, and comes to the words. */
@InChromium
class SearchJourneyTests {

    private static final String FIELD = "header form[role=search] input";
    private static final String SUGGESTED = "header [role=listbox] [role=option]";

    private final Chromium chromium;
    private final int port;

    SearchJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionLeadsToTheExactWords(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(PageKind.ARTICLE.address());
            Page page = window.page();
            page.locator(FIELD).fill("sanctions author:pardo");
            page.locator(FIELD).press("Enter");
            window.arriveAt("/search?q=sanctions+author%3Apardo");
            assertThat(page.locator(FIELD)).hasValue("sanctions author:pardo");
            assertThat(page.locator(".understood")).containsText("Ramon Pacheco Pardo");
            assertThat(page.locator("mark").first()).isVisible();
            Locator words = page.locator("[data-things=claims] blockquote a").first();
            String id = words.getAttribute("href").replaceFirst("^[^#]*#", "");
            window.follow(words);
            assertThat(page.locator("[id='" + id + "']")).isInViewport();
        }
    }

    /** Facets on a phone are folded; everywhere they lead to the claims among what was found. */
    @ParameterizedTest
    @EnumSource
    void whatWasFoundIsNarrowed(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/search?q=sanctions");
            Page page = window.page();
            if (reader.seesFolds()) {
                page.locator(".facets > .fold > summary").click();
            }
            window.follow(page.locator(".facets a[href*='kind=causal']"));
            assertThat(window.address()).isEqualTo("/search?kind=causal&q=sanctions");
            assertThat(page.locator(".card:not(.causal)")).hasCount(0);
            window.follow(page.locator(".understood .choice").last());
            assertThat(window.address()).isEqualTo("/search?q=sanctions&in=claims");
        }
    }

    @ParameterizedTest
    @EnumSource
    void suggestionsAreChosenByKeyboard(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/");
            Page page = window.page();
            Locator field = page.locator(FIELD);
            field.pressSequentially("hanoi");
            if (!reader.runsScripts()) {
                assertThat(page.locator(SUGGESTED)).hasCount(0);
                field.press("Enter");
                window.arriveAt("/search?q=hanoi");
                return;
            }
            assertThat(page.locator(SUGGESTED).first()).containsText("Hanoi 2019");
            assertThat(field).hasAttribute("aria-expanded", "true");

            // Down to the first, up to the field again, and down: what is chosen is told to those who do not see it.
            field.press("ArrowDown");
            assertThat(page.locator(SUGGESTED + "[aria-selected=true]")).hasCount(1);
            String active = field.getAttribute("aria-activedescendant");
            assertThat(page.locator("#" + active)).hasAttribute("data-address", "/summits/trump-kim-2019-hanoi");
            field.press("ArrowUp");
            assertThat(field.getAttribute("aria-activedescendant")).isNull();

            field.press("Escape");
            assertThat(page.locator(SUGGESTED).first()).not().isVisible();
            assertThat(field).hasAttribute("aria-expanded", "false");
            assertThat(field).hasValue("hanoi");

            field.press("ArrowDown");
            field.press("ArrowDown");
            field.press("Enter");
            window.arriveAt("/summits/trump-kim-2019-hanoi");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverChoosesNothingAsksWhatIsWritten(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/");
            Locator field = window.page().locator(FIELD);
            field.pressSequentially("김정은");
            field.press("Enter");
            window.arriveAt("/search?q=%EA%B9%80%EC%A0%95%EC%9D%80");
            assertThat(window.page().locator("[data-things=actors] a").first()).containsText("Kim Jong Un");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMisspelledWordIsMended(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/search?q=santcions");
            window.follow(window.page().locator("a.meant"));
            assertThat(window.address()).isEqualTo("/search?q=sanctions");
        }
    }
}
