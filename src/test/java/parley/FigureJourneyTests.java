package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone looks at a figure and wants to see what stands behind a number. */
@InChromium
class FigureJourneyTests {

    private static final String BAR = "Leif-Eric Easley: ";
    private static final String LIST = "/claims?author=leif-eric-easley&kind=predictive";

    private final Chromium chromium;
    private final int port;
    private final Visitor visitor;

    FigureJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void aBarLeadsToTheClaimsThatItCounts(Reader reader) {
        long count = count();
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/figures");
            bar(window.page(), count).click();
            window.arriveAt(LIST);
            assertThat(window.page().locator(".results [data-claim]")).hasCount((int) count);
        }
    }

    @ParameterizedTest
    @EnumSource
    void soItDoesByKeyboard(Reader reader) {
        long count = count();
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/figures/kinds");
            Page page = window.page();
            // From the bar before it, the next one is one step away.
            page.locator("svg a[href='" + LIST.replace("predictive", "evaluative") + "']")
                    .focus();
            page.keyboard().press("Tab");
            assertThat(bar(page, count)).isFocused();
            page.keyboard().press("Enter");
            window.arriveAt(LIST);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFigureIsLegibleAndItsNumbersStandBelow(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/figures");
            Page page = window.page();
            Locator drawing = page.locator(".figure svg").first();
            assertThat(drawing.boundingBox().width).isEqualTo(288);
            page.locator(".figure-table summary").first().click();
            assertThat(page.locator("table.figures").first()).isVisible();
            window.follow(page.locator(".figure-links a").first());
            assertThat(window.address()).isEqualTo("/figures/kinds");
            assertThat(page.locator("table.figures")).isVisible();
        }
    }

    private long count() {
        return visitor.data(LIST.replace("/claims", "/claims.json"))
                .get("total")
                .asLong();
    }

    private static Locator bar(Page page, long count) {
        return page.locator("svg a[aria-label='" + BAR + count + " predictive claims']");
    }
}
