package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every kind of page fits the narrowest window, asks nothing of other hosts, and gives the console nothing to say: a
 * browser complains there of whatever the policy of the page's contents forbids.
 */
@InChromium
class PagesInBrowserTests {

    private static final int NARROWEST = 320;

    /** Bytes that an article may take in all. */
    private static final int MOST_ON_THE_WIRE = 60 * 1024;

    private final Chromium chromium;
    private final int port;

    PagesInBrowserTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    @Test
    void noPageScrollsSideways() {
        NewContextOptions narrow = new NewContextOptions().setViewportSize(NARROWEST, 640);
        List<String> tooWide = new ArrayList<>();
        try (Window window = chromium.window(port, narrow)) {
            for (PageKind kind : PageKind.values()) {
                window.open(kind.address());
                window.page().evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
                if (width(window.page()) > NARROWEST) {
                    tooWide.add(kind + " is " + width(window.page()) + " wide");
                }
            }
        }
        assertThat(tooWide).isEmpty();
    }

    private static int width(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    @ParameterizedTest
    @EnumSource
    void noPageAsksOtherHostsOrHasErrors(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            for (PageKind kind : PageKind.values()) {
                Response response = window.open(kind.address());
                assertThat(response.status()).as("%s", kind).isEqualTo(kind.status());
                assertThat(window.page().locator(kind.shows()).count())
                        .as("%s", kind)
                        .isPositive();
            }
            // The window remembers requests and errors; there must have been none of either.
            assertThat(window.faults()).isEmpty();
        }
    }

    /** What a reader without anything in the cache waits for: the page, its style, scripts, font and icon. */
    @Test
    void anArticleWithEverythingOnItIsLight() {
        try (Window window = chromium.window(port, new NewContextOptions())) {
            List<Request> finished = new ArrayList<>();
            window.page().onRequestFinished(finished::add);
            for (PageKind kind : List.of(PageKind.ARTICLE_WITH_STANDFIRST, PageKind.ARTICLE_WITH_SUPPLIED_TITLE)) {
                window.open(kind.address());
                window.page().waitForLoadState(LoadState.NETWORKIDLE);
            }
            // More may finish while they are weighed.
            List<Request> requests = List.copyOf(finished);
            assertThat(requests).hasSizeGreaterThan(5);
            int larger = requests.stream()
                    .filter(request -> request.url().contains("/articles/"))
                    .mapToInt(PagesInBrowserTests::onTheWire)
                    .max()
                    .orElseThrow();
            int rest = requests.stream()
                    .filter(request -> !request.url().contains("/articles/"))
                    .mapToInt(PagesInBrowserTests::onTheWire)
                    .sum();
            assertThat(larger + rest).isLessThanOrEqualTo(MOST_ON_THE_WIRE);
        }
    }

    private static int onTheWire(Request request) {
        Sizes sizes = request.sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    /** What browsers show of what is taken away can be opened as well; a drawing bears its style itself, which the policy knows by its hash. */
    @Test
    void whatIsTakenAwayHasNoErrorsEither() {
        try (Window window = chromium.window(port, new NewContextOptions())) {
            for (String file : List.of("/claims.json?size=1", "/claims.atom?topic=trust", "/assets/img/parley.svg")) {
                assertThat(window.open(file).status()).as(file).isEqualTo(200);
            }
            window.open("/figures/kinds.svg");
            assertThat(window.page().evaluate("getComputedStyle(document.querySelector('.paper')).fill"))
                    .isEqualTo("rgb(253, 252, 249)");
            assertThat(window.faults()).isEmpty();
        }
    }

    /** A window that notices nothing would please all the other tests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetch('http://localhost:1/').catch(() => null)",
                "console.error('out of order')",
                "document.body.setAttribute('style', 'color: red')",
                "document.body.append(document.createElement('style'))"
                        + " || (document.querySelector('body style').textContent = 'p { color: red }')",
                "document.body.append(document.createElement('iframe')) || (document.querySelector('iframe').src = '/about')",
                "setTimeout(() => { throw new Error('out of order') })"
            })
    void aWindowNoticesRequestsElsewhereAndErrors(String script) {
        Window window = chromium.window(port, new NewContextOptions());
        window.open("/");
        window.page().evaluate(script);
        window.page().waitForCondition(() -> !window.faults().isEmpty());
        assertThatThrownBy(window::close).isInstanceOf(AssertionError.class);
    }
}
