package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of page meets WCAG 2.2 AA as far as axe-core can tell, light and dark, wide and narrow. */
@InChromium
class AccessibilityTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String CONTRAST = "color-contrast";

    /** How a page is looked at, and which rules can find something else then. */
    enum Seen {
        WIDE(ColorScheme.LIGHT, 1440, CONTRAST),
        DARK(ColorScheme.DARK, 1440, CONTRAST),
        NARROW(
                ColorScheme.LIGHT,
                320,
                CONTRAST,
                "target-size",
                "scrollable-region-focusable",
                "link-name",
                "button-name");

        private final ColorScheme colours;
        private final int width;

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
        private final List<String> rules;

        Seen(ColorScheme colours, int width, String... rules) {
            this.colours = colours;
            this.width = width;
            this.rules = List.of(rules);
        }

        void show(Page page) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
            page.setViewportSize(width, 900);
        }
    }

    /**
     * Of long lists and tables the beginning. For how it looks that is enough: contrast, the dearest to find out, is the
     * same for all items; for everything else each of them is looked at.
     */
    private static final String MANY_ALIKE = "document.querySelectorAll('ol, ul, tbody, .words')"
            + ".forEach(list => [...list.children].slice(15).forEach(item => item.remove()))";

    private final Chromium chromium;
    private final int port;

    AccessibilityTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    /** In the dark a page is the same but for its colours, in a narrow window but for where things stand and how large they are. */
    @Test
    void everyKindOfPageIsAccessible() {
        List<String> violations = new ArrayList<>();
        try (Window window = chromium.window(port, new NewContextOptions())) {
            Page page = window.page();
            for (PageKind kind : PageKind.values()) {
                Seen.WIDE.show(page);
                window.open(kind.address());
                // What is folded away is read as well, once it is unfolded.
                page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
                violations(page, axe -> axe.withTags(WCAG).disableRules(List.of(CONTRAST)))
                        .map(it -> kind + ": " + it)
                        .forEach(violations::add);
                page.evaluate(MANY_ALIKE);
                for (Seen seen : Seen.values()) {
                    seen.show(page);
                    violations(page, axe -> axe.withRules(seen.rules))
                            .map(it -> kind + ", " + seen + ": " + it)
                            .forEach(violations::add);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void litWordsAndNotesAreAsLegible(ColorScheme scheme) {
        try (Window window = chromium.window(port, new NewContextOptions().setColorScheme(scheme))) {
            window.open(PageKind.ARTICLE_WITH_SUPPLIED_TITLE.address());
            window.page()
                    .evaluate("document.querySelectorAll('[data-claim], [data-note]')"
                            + ".forEach(it => it.classList.add('lit'))");
            assertThat(violations(window.page())).isEmpty();
        }
    }

    /** A check that finds nothing anywhere would please the other tests. */
    @ParameterizedTest
    @EnumSource
    void faultsOfLooksAreFoundInEachOfThem(Seen seen) {
        try (Window window = chromium.window(port, new NewContextOptions())) {
            window.open("/");
            window.page().evaluate("document.querySelector('h1').style.color = 'light-dark(#ddd, #222)'");
            seen.show(window.page());
            assertThat(violations(window.page(), axe -> axe.withRules(seen.rules)))
                    .anyMatch(it -> it.startsWith(CONTRAST));
        }
    }

    @Test
    void faultsAreFound() {
        try (Window window = chromium.window(port, new NewContextOptions())) {
            window.open("/");
            window.page()
                    .evaluate("document.querySelector('h1').style.color = '#eee';"
                            + "document.querySelector('main a').textContent = ''");
            assertThat(violations(window.page()))
                    .anyMatch(it -> it.startsWith("color-contrast"))
                    .anyMatch(it -> it.startsWith("link-name"));
        }
    }

    private static Stream<String> violations(Page page) {
        return violations(page, axe -> axe.withTags(WCAG));
    }

    private static Stream<String> violations(Page page, UnaryOperator<AxeBuilder> rules) {
        // What is as it should be need not be told, of thousands of places.
        AxeRunOptions found = new AxeRunOptions();
        found.setResultTypes(List.of("violations"));
        // One document without frames needs no second page to put the findings together.
        return rules.apply(new AxeBuilder(page).options(found).setLegacyMode(true)).analyze().getViolations().stream()
                .flatMap(AccessibilityTests::described);
    }

    private static Stream<String> described(Rule violation) {
        return violation.getNodes().stream().map(node -> violation.getId() + " " + place(node));
    }

    private static String place(CheckedNode node) {
        return node.getTarget() + ": " + node.getHtml();
    }
}
