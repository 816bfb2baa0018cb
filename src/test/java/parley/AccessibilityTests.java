package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
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

    enum Seen {
        WIDE(ColorScheme.LIGHT, 1440) {
            @Override
            AxeBuilder rules(AxeBuilder axe) {
                return axe.withRules(List.of("color-contrast"));
            }
        },
        NARROW(ColorScheme.LIGHT, 320) {
            @Override
            AxeBuilder rules(AxeBuilder axe) {
                return axe.withRules(List.of(
                        "target-size", "scrollable-region-focusable", "link-name", "button-name", "color-contrast"));
            }
        },
        DARK(ColorScheme.DARK, 1440) {
            @Override
            AxeBuilder rules(AxeBuilder axe) {
                return axe.withRules(List.of("color-contrast"));
            }
        };

        private final ColorScheme colours;
        private final int width;

        Seen(ColorScheme colours, int width) {
            this.colours = colours;
            this.width = width;
        }

        abstract AxeBuilder rules(AxeBuilder axe);
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
    @ParameterizedTest
    @EnumSource
    void everyKindOfPageIsAccessible(Seen seen) {
        List<String> violations = new ArrayList<>();
        try (Window window = chromium.window(
                port, new NewContextOptions().setColorScheme(seen.colours).setViewportSize(seen.width, 900))) {
            for (PageKind kind : PageKind.values()) {
                window.open(kind.address());
                // What is folded away is read as well, once it is unfolded.
                window.page().evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
                Stream<String> found = Stream.empty();
                if (seen == Seen.WIDE) {
                    found = violations(
                            window.page(), axe -> axe.withTags(WCAG).disableRules(List.of("color-contrast")));
                }
                window.page().evaluate(MANY_ALIKE);
                Stream.concat(found, violations(window.page(), seen::rules))
                        .map(it -> kind + ": " + it)
                        .forEach(violations::add);
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
