package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone asks what was when, and what could have been known on a day. */
@InChromium
class TimelineJourneyTests {

    private final Chromium chromium;
    private final int port;

    TimelineJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    @ParameterizedTest
    @EnumSource
    void aDayIsChosenAndLeftAgain(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/timeline?show=articles");
            Page page = window.page();
            page.locator("#as-of").fill("2019-04-24");
            page.locator("main form button").click();
            window.arriveAt("/timeline?as-of=2019-04-24&show=articles");
            assertThat(page.locator("h1")).hasText("Timeline as of 24 April 2019");
            assertThat(page.locator("[data-entry]")).hasCount(1);
            assertThat(page.locator("#as-of")).hasValue("2019-04-24");
            window.follow(page.locator(".notice.known a").first());
            assertThat(window.address()).isEqualTo("/timeline?show=articles");
            assertThat(page.locator("[data-entry]")).hasCount(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDayBeforeHanoiIsOneLinkAway(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/timeline");
            Page page = window.page();
            window.follow(page.locator(".choices a:text-is('Hanoi 2019')"));
            assertThat(window.address()).isEqualTo("/timeline?as-of=2019-02-26");
            assertThat(page.locator("#meeting-trump-kim-2018-singapore")).isVisible();
            assertThat(page.locator("[data-entry*=hanoi]")).hasCount(0);
            page.locator(".notice.known summary").click();
            assertThat(page.getByText("3 articles, published later")).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void yearsAndKindsAreChosenByLinks(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/timeline");
            Page page = window.page();
            window.follow(page.locator(".choices a:text-is('2019')"));
            window.follow(page.locator(".choices a:text-is('Meetings')"));
            assertThat(window.address()).isEqualTo("/timeline?from=2019&to=2019&show=meetings");
            assertThat(page.locator(".choices a[aria-current=true]")).hasText(new String[] {"2019", "Meetings"});
            assertThat(page.locator("[data-entry]")).hasCount(5);
            assertThat(page.locator(".timeline-drawing a.mark")).hasCount(5);
            window.follow(page.locator(".choices a:text-is('All')"));
            assertThat(window.address()).isEqualTo("/timeline?show=meetings");
        }
    }

    /** The wide drawing scrolls by itself: what has the focus comes into sight, and the page stays as it is. */
    @ParameterizedTest
    @EnumSource
    void theKeyboardAloneLeadsThroughTheDrawing(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/timeline");
            Page page = window.page();
            List<Locator> marks = page.locator(".timeline-drawing a.mark").all();
            page.locator(".timeline-drawing").focus();
            for (Locator mark : marks) {
                page.keyboard().press("Tab");
                assertThat(mark).isFocused();
                assertThat(mark).isInViewport();
                assertThat(mark.getAttribute("aria-label")).matches("(?s).+, .*\\d{4}.*");
            }
            assertThat((Integer) page.evaluate("scrollX")).isZero();
            Locator hanoi = page.locator("a.mark[href='/summits/trump-kim-2019-hanoi']");
            hanoi.focus();
            page.keyboard().press("Enter");
            window.arriveAt("/summits/trump-kim-2019-hanoi");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_A_DESK", "ON_A_PHONE"})
    void arrowKeysStepThroughTimeAcrossTheLanes(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/timeline");
            Page page = window.page();
            Locator hanoi = page.locator("a.mark[href='/summits/trump-kim-2019-hanoi']");
            hanoi.focus();
            double before = begins(hanoi);
            page.keyboard().press("ArrowRight");
            assertThat(hanoi).not().isFocused();
            assertThat(begins(page.locator("a.mark:focus"))).isGreaterThanOrEqualTo(before);
            page.keyboard().press("ArrowLeft");
            assertThat(hanoi).isFocused();
            page.keyboard().press("End");
            assertThat(page.locator("a.mark:focus")).isInViewport();
            assertThat(begins(page.locator("a.mark:focus"))).isEqualTo(begins(page, "max"));
            page.keyboard().press("Home");
            assertThat(begins(page.locator("a.mark:focus"))).isEqualTo(begins(page, "min"));
        }
    }

    private static double begins(Locator mark) {
        return Double.parseDouble(mark.getAttribute("data-begins"));
    }

    private static double begins(Page page, String which) {
        return ((Number) page.evaluate(
                        "which => Math[which](...[...document.querySelectorAll('a.mark')]"
                                + ".map(mark => Number(mark.dataset.begins)))",
                        which))
                .doubleValue();
    }

    /** What is drawn stands in the list as well, with its date in words and a link to the same place. */
    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/timeline?as-of=2019-10-31", "/timeline?from=2020&to=2020"})
    void theListSaysWhatTheDrawingShows(String address) {
        try (Window window = chromium.window(port, Reader.ON_A_PHONE_WITHOUT_SCRIPTS.options())) {
            window.open(address);
            Page page = window.page();
            for (Locator mark : page.locator(".timeline-drawing a.mark").all()) {
                String to = mark.getAttribute("href");
                Locator entry = to.startsWith("#")
                        ? page.locator("[data-entry='" + to.substring(1) + "']")
                        : page.locator("[data-entry]:has(.what > a[href='" + to + "'], .statement[href='" + to + "'])");
                assertThat(entry).hasCount(1);
                String when = entry.locator(".when").textContent();
                assertThat(when).isNotBlank();
                assertThat(mark.getAttribute("aria-label")).contains(when);
            }
        }
    }

    /** Whatever font the browser has: labels stand beside each other, and within the drawing. */
    @Test
    void noLabelStandsOnAnother() {
        try (Window window = chromium.window(port, Reader.AT_A_DESK.options())) {
            for (String address : List.of("/timeline", "/timeline?from=2019&to=2019", "/timeline?lang=ko")) {
                window.open(address);
                assertThat((List<?>) window.page().evaluate("""
                        () => {
                          const svg = document.querySelector('.timeline-drawing svg');
                          const boxes = [...svg.querySelectorAll('a text')].map(it => [it.textContent, it.getBBox()]);
                          const meet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width
                            && a.y < b.y + b.height && b.y < a.y + a.height;
                          return boxes.flatMap(([name, a], at) => [
                            ...boxes.slice(at + 1).filter(([, b]) => meet(a, b)).map(([other]) => name + ' | ' + other),
                            ...(a.x < 0 || a.x + a.width > svg.width.baseVal.value ? [name + ' is cut off'] : []),
                          ]);
                        }""")).as(address).isEmpty();
            }
        }
    }
}
