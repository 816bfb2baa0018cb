package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone looks for what stands around a claim, on a map that is larger than the window. */
@InChromium
class MapJourneyTests {

    private static final String WITHOUT_SCRIPTS = ".*WITHOUT_SCRIPTS";

    private final Chromium chromium;
    private final int port;

    MapJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
    }

    @ParameterizedTest
    @EnumSource
    void fromTheWholeMapToTheDisagreementsAndOnToOneClaim(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/map");
            Page page = window.page();
            window.follow(page.locator(".choices a:has(.disagrees)"));
            assertThat(window.address()).isEqualTo("/map?relation=disagrees");
            assertThat(page.locator(".drawing .edge:not(.disagrees)")).hasCount(0);
            window.follow(page.locator(".map-list a.around").first());
            assertThat(window.address()).startsWith("/map?relation=disagrees&focus=");
            assertThat(page.locator(".node.focus")).hasCount(1);
            Locator claim = page.locator(".node.focus a");
            claim.focus();
            String centre = window.address().replaceFirst(".*focus=", "");
            page.keyboard().press("Enter");
            window.arriveAt("/claims/" + centre);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMapIsMadeLargerByALinkAndFitsAgainByAnother(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/map?topic=sanctions");
            Page page = window.page();
            double fitting = width(page);
            page.locator(".map-tools [data-zoom='150']").click();
            window.arriveAt("/map?topic=sanctions&zoom=150");
            assertThat(page.locator(".map-tools [aria-current]")).hasText("150 %");
            assertThat(width(page)).isGreaterThan(fitting);
            page.locator(".map-tools a[data-zoom='fit']").click();
            window.arriveAt("/map?topic=sanctions");
            assertThat(width(page)).isEqualTo(fitting);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void keysMakeTheMapLargerAndMoveIt(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/map");
            Page page = window.page();
            Locator map = page.locator(".map");
            double fitting = width(page);
            map.focus();
            page.keyboard().press("+");
            page.keyboard().press("+");
            page.keyboard().press("+");
            assertThat(width(page)).isGreaterThan(fitting * 1.9);
            double before = number(map, "it => it.scrollLeft");
            page.keyboard().press("ArrowRight");
            page.waitForCondition(() -> number(map, "it => it.scrollLeft") > before);
            page.keyboard().press("-");
            page.keyboard().press("0");
            assertThat(width(page)).isEqualTo(fitting);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theWheelWithControlMakesLargerWhatIsUnderThePointer(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/map?zoom=100");
            Page page = window.page();
            Locator node = page.locator(".drawing .node rect").first();
            node.scrollIntoViewIfNeeded();
            BoundingBox before = node.boundingBox();
            page.mouse().move(before.x + 5, before.y + 5);
            page.keyboard().down("Control");
            page.mouse().wheel(0, -200);
            page.keyboard().up("Control");
            page.waitForCondition(() -> node.boundingBox().width > before.width * 1.5);
            // What was under the pointer is still there: the map has grown away from it.
            assertThat(page.evaluate(
                            "([x, y]) => document.elementFromPoint(x, y).closest('.node')?.dataset.claim",
                            List.of(before.x + 5, before.y + 5)))
                    .isEqualTo(page.locator(".drawing .node").first().getAttribute("data-claim"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void aMouseDragsTheMapWithoutFollowingALink(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/map?zoom=200");
            Page page = window.page();
            Locator map = page.locator(".map");
            map.evaluate("it => it.scrollIntoView()");
            BoundingBox corner = map.boundingBox();
            // The first box stands in the corner, so that the mouse takes hold of a link.
            page.mouse().move(corner.x + 200, corner.y + 80);
            page.mouse().down();
            page.mouse().move(corner.x + 180, corner.y + 70);
            page.mouse().move(corner.x + 100, corner.y + 80);
            assertThat(map).hasClass(Pattern.compile("gripped"));
            page.mouse().up();
            assertThat(number(map, "it => it.scrollLeft")).isEqualTo(100);
            assertThat(window.address()).isEqualTo("/map?zoom=200");
            assertThat(map).not().hasClass(Pattern.compile("gripped"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void aBoxThatIsPointedAtOrFocusedLightsWhatBelongsToIt(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/map?focus=000-003&depth=2");
            Page page = window.page();
            page.locator(".node.focus > a").focus();
            int lines = page.locator(".edge[data-from='000-003'], .edge[data-to='000-003']")
                    .count();
            assertThat(page.locator(".drawing.dimmed .edge.lit")).hasCount(lines);
            assertThat(page.locator(".drawing .node.lit")).hasCount(lines + 1);
            assertThat(page.locator(".drawing .node:not(.lit)").first()).hasCSS("opacity", "0.22");
            page.locator(".map").focus();
            assertThat(page.locator(".drawing .lit")).hasCount(0);
        }
    }

    private static double width(Page page) {
        return page.locator(".drawing").boundingBox().width;
    }

    private static double number(Locator element, String script) {
        return ((Number) element.evaluate(script)).doubleValue();
    }
}
