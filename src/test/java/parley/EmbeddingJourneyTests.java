package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone takes a claim into a page of their own. */
@InChromium
class EmbeddingJourneyTests {

    private static final String CLAIM = "/claims/002-006";
    private static final int NARROW = 320;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Chromium chromium;
    private final int port;

    EmbeddingJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    /** The page stands at another host, and is as narrow as a phone's. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theCopiedCodeShowsTheClaimInAnotherPage(ColorScheme scheme) throws IOException {
        HttpServer host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String elsewhere = "http://elsewhere.localhost:" + host.getAddress().getPort() + "/essay";
        try (Window window = chromium.window(
                port, new NewContextOptions().setViewportSize(NARROW, 700).setColorScheme(scheme))) {
            Page page = window.page();
            String code = copiedCode(window);
            // A server of its own: browsers do not let a page of unknown origin frame what is on this machine.
            byte[] essay = ("<!DOCTYPE html><html lang=en><meta name=viewport content='width=device-width'>"
                            + "<meta name=color-scheme content='light dark'>"
                            + "<link rel=icon href='data:,'><title>Essay</title><main><h1>Essay</h1>" + code
                            + "</main>")
                    .getBytes(UTF_8);
            host.createContext("/essay", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, essay.length);
                exchange.getResponseBody().write(essay);
                exchange.close();
            });
            host.start();
            window.open(elsewhere);
            // The page that takes the card in is not the archive's; all that it asks for in turn is.
            window.faults().remove("request to " + elsewhere);
            FrameLocator card = page.frameLocator("iframe");
            assertThat(card.getByRole(AriaRole.HEADING)).isVisible();
            assertThat(card.locator("blockquote")).isVisible();
            Frame frame = page.frames().getLast();
            assertThat(frame.url()).endsWith(CLAIM + "/embed");
            assertThat((Boolean) frame.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .isEmpty();
            Page opened = page.context()
                    .waitForPage(() -> card.getByRole(AriaRole.HEADING)
                            .getByRole(AriaRole.LINK)
                            .click());
            assertThat(opened).hasURL("http://localhost:" + port + CLAIM);
        } finally {
            host.stop(0);
        }
    }

    @Test
    void theCardNeedsNoScrollingInTheFrameThatTheCodeGivesIt() {
        try (Window window = chromium.window(port, new NewContextOptions().setViewportSize(700, 700))) {
            for (String claim : new String[] {CLAIM, "/claims/000-003", "/claims/003-001", "/claims/002-017"}) {
                window.open(claim);
                String height = window.page()
                        .locator(".links code", new Page.LocatorOptions().setHasText("<iframe"))
                        .textContent()
                        .replaceFirst("(?s).*height=\"(\\d+)\".*", "$1");
                window.page().setViewportSize(600, Integer.parseInt(height));
                window.open(claim + "/embed");
                assertThat((Integer) window.page().evaluate("document.documentElement.scrollHeight"))
                        .as(claim)
                        .isLessThanOrEqualTo(Integer.parseInt(height));
            }
        }
    }

    /** The strictest policy lets a block of data stand: it is no script. */
    @Test
    void aBlockOfDataIsNoScriptToAStrictPolicy() {
        try (Window window = chromium.window(port, new NewContextOptions())) {
            Page page = window.page();
            page.route("**" + CLAIM, route -> {
                var answer = route.fetch();
                Map<String, String> headers = new HashMap<>(answer.headers());
                headers.put(
                        "content-security-policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                                + " connect-src 'self'");
                route.fulfill(new FulfillOptions().setResponse(answer).setHeaders(headers));
            });
            window.open(CLAIM);
            assertThat((String) page.evaluate(
                            "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text)['@type']"))
                    .isEqualTo("Claim");
            // What the policy forbids would be told in the console, which the window listens to.
            assertThat(window.faults()).isEmpty();
        }
    }

    private static String copiedCode(Window window) {
        window.allowClipboard();
        window.open(CLAIM);
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy code"))
                .click();
        assertThat(window.page().locator("button.copy[aria-live]")).containsText("✓");
        return (String) window.page().evaluate("navigator.clipboard.readText()");
    }
}
