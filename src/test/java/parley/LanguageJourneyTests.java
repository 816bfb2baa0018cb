package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone reads the interface in Korean: the page stays the one it was, and the sources' words stay what they are. */
@InChromium
class LanguageJourneyTests {

    private static final String ARTICLE = PageKind.ARTICLE.address() + "?kind=predictive";

    private final Chromium chromium;
    private final int port;

    LanguageJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    @ParameterizedTest
    @EnumSource
    void theSwitchKeepsThePageAndTheNextPageKeepsTheLanguage(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE);
            Page page = window.page();
            String words = page.locator("#p1").textContent();
            window.follow(page.locator(".languages a[lang=ko]"));
            assertThat(window.address()).isEqualTo(ARTICLE + "&lang=ko");
            assertThat(page.locator("html")).hasAttribute("lang", "ko");
            assertThat(page.locator("#p1")).hasAttribute("lang", "en");
            assertThat(page.locator("#p1").textContent()).isEqualTo(words);
            assertThat(page.locator("#bar-cite > summary")).hasText("인용");
            window.follow(page.locator("header.site nav a[href='/timeline']"));
            assertThat(window.address()).isEqualTo("/timeline");
            assertThat(page.locator("h1")).hasText("연표");
            window.follow(page.locator(".languages a[lang=en]"));
            assertThat(page.locator("h1")).hasText("Timeline");
        }
    }
}
