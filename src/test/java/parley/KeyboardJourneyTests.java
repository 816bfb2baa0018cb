package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone without a mouse comes from the first page to a claim, and always sees where they are. */
@InChromium
class KeyboardJourneyTests {

    /** Steps after which a reader would have given up. */
    private static final int PATIENCE = 40;

    /** Whether something that stays in place, as a bar does, lies over the middle of what has the focus. */
    private static final String COVERED = """
            it => {
              const box = it.getClientRects()[0];
              const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              const bar = above?.closest('.bar');
              return Boolean(bar) && !bar.contains(it);
            }
            """;

    /** Whether what has the focus looks like it: by an outline, or as a box of the map by its border. */
    private static final String MARKED = """
            it => getComputedStyle(it).outlineStyle !== "none"
                || it.matches("input[type=date]")
                || [...it.querySelectorAll(":scope > rect")].some(box => parseFloat(getComputedStyle(box).strokeWidth) >= 3)
            """;

    private final Chromium chromium;
    private final int port;

    KeyboardJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    @ParameterizedTest
    @EnumSource
    void theFirstStepSkipsToTheContent(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/");
            Page page = window.page();
            assertThat(page.locator(".skip")).not().isInViewport();
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip:focus-visible")).isInViewport();
            page.keyboard().press("Enter");
            window.arriveAt("/#content");
            step(page);
            assertThat(page.locator("main :focus")).hasCount(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyboardAloneLeadsFromTheFirstPageToAClaimAndItsPlace(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/");
            Page page = window.page();
            enter(page, "header.site nav a[href='/articles']");
            window.arriveAt("/articles");
            enter(page, "main a.title[href='" + PageKind.ARTICLE.address() + "']");
            window.arriveAt(PageKind.ARTICLE.address());
            enter(page, ".text a.ref[href='/claims/000-001']");
            window.arriveAt("/claims/000-001");
            enter(page, "main .attribution a[href$='#000-001']");
            window.arriveAt(PageKind.ARTICLE.address() + "#000-001");
        }
    }

    /** A bar that stays in place must not lie over what has the focus, also on the way back. */
    @ParameterizedTest
    @EnumSource
    void nothingThatHasTheFocusIsHiddenByTheBar(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(PageKind.ARTICLE.address() + "#p5");
            Page page = window.page();
            Locator first = page.locator("#p5 a.ref").first();
            first.focus();
            // On a busy machine the page may still be arriving at its fragment.
            assertThat(first).isFocused();
            for (int steps = 0; steps < PATIENCE; steps++) {
                step(page, steps < PATIENCE / 4 ? "Tab" : "Shift+Tab");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void facetsAreReachedAndChosenByKeyboard(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/claims");
            Page page = window.page();
            if (reader.seesFolds()) {
                enter(page, ".facets > .fold > summary");
            }
            enter(page, ".facets a[href='/claims?author=leif-eric-easley']");
            window.arriveAt("/claims?author=leif-eric-easley");
        }
    }

    /** In every room where authors meet, what is set side by side is within reach, and leads to its source. */
    @ParameterizedTest
    @CsvSource({
        "QUESTIONS, '.matrix .stand .quote'",
        "SUMMIT, '#stands ~ .scroll .stand .quote'",
        "MAP, '.map .node > a:not(.centre)'",
        "TIMELINE_OF_A_YEAR, '.timeline-drawing a'",
        "PREDICTIONS, '.tally td a'",
        "FIGURE, '.figure a.mark'"
    })
    void whatIsSetSideBySideIsReachedByKeyboard(PageKind kind, String selector) {
        for (Reader reader : List.of(Reader.AT_A_DESK, Reader.ON_A_PHONE_WITHOUT_SCRIPTS)) {
            try (Window window = chromium.window(port, reader.options())) {
                window.open(kind.address());
                Locator first = window.page().locator(selector).first();
                String to = (String) first.evaluate("it => new URL(it.getAttribute('href'), location.href).href");
                enter(window.page(), first, selector);
                window.arriveAt(to);
            }
        }
    }

    /** Steps on until the element has the focus, and presses Enter on it. */
    private static void enter(Page page, String selector) {
        Locator wanted = page.locator(selector);
        assertThat(wanted).hasCount(1);
        enter(page, wanted, selector);
    }

    private static void enter(Page page, Locator wanted, String selector) {
        for (int steps = 0; !hasFocus(wanted); steps++) {
            assertThat(steps).as("steps to %s", selector).isLessThan(PATIENCE);
            step(page);
        }
        page.keyboard().press("Enter");
    }

    private static boolean hasFocus(Locator element) {
        return (Boolean) element.evaluate("it => it === document.activeElement");
    }

    /** One step on; what has the focus then is in sight, and looks like it. */
    private static void step(Page page) {
        step(page, "Tab");
    }

    private static void step(Page page, String key) {
        page.keyboard().press(key);
        // The parts of a date's field are the browser's own, and marked by it.
        Locator focus = page.locator(":focus, input[type=date]:focus-within");
        assertThat(focus).isInViewport();
        assertThat((Boolean) focus.evaluate(MARKED)).as("marked: " + focus).isTrue();
        assertThat((Boolean) focus.evaluate(COVERED)).as("covered: " + focus).isFalse();
    }
}
