package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Someone looks for what an author says about a summit, by narrowing the list of all claims. */
@InChromium
class FindingJourneyTests {

    private static final String AUTHOR = "ramon-pacheco-pardo";
    private static final String SUMMIT = "trump-kim-2019-hanoi";

    private final Chromium chromium;
    private final int port;
    private final Visitor visitor;

    FindingJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void choosingAnAuthorAndASummitLeavesTheirClaims(Reader reader) {
        List<JsonNode> all = visitor.claims("?size=200");
        Predicate<JsonNode> byAuthor = claim -> names(claim, "authors", AUTHOR);
        Predicate<JsonNode> onSummit = claim -> names(claim, "summits", SUMMIT);
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/claims");

            choose(reader, window, "Author", "Ramon Pacheco Pardo");
            assertThat(window.address()).isEqualTo("/claims?author=" + AUTHOR);
            assertThat(listed(window))
                    .isEqualTo(ids(all.stream().filter(byAuthor).toList()));

            // Walking through the list has led to its last page; a further choice begins again at the first.
            choose(reader, window, "Summit", "Hanoi 2019");
            assertThat(window.address()).isEqualTo("/claims?author=" + AUTHOR + "&summit=" + SUMMIT);
            List<String> left = listed(window);
            assertThat(left)
                    .isEqualTo(ids(all.stream().filter(byAuthor.and(onSummit)).toList()))
                    .isEqualTo(ids(visitor.claims("?author=" + AUTHOR + "&summit=" + SUMMIT)))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChoiceIsShownAndCanBeTakenBack(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/claims?author=" + AUTHOR + "&summit=" + SUMMIT);
            Page page = window.page();
            assertThat(page.locator(".result .choice")).hasCount(2);
            assertThat(page.locator(".facets a[aria-current=true]")).hasCount(2);
            window.follow(page.locator(".result .choice").first());
            assertThat(window.address()).isEqualTo("/claims?summit=" + SUMMIT);
            assertThat(listed(window)).isEqualTo(ids(visitor.claims("?summit=" + SUMMIT)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatNothingHasGivesAnEmptyListThatSaysSo(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/claims?author=" + AUTHOR + "&summit=nowhere");
            Page page = window.page();
            assertThat(page.getByText("Nothing in the archive is called “nowhere”"))
                    .isVisible();
            assertThat(page.locator(".results [data-claim]")).hasCount(0);
            window.follow(page.locator(".notice a"));
            assertThat(window.address()).isEqualTo("/claims?author=" + AUTHOR);
        }
    }

    /** Clicks the value of a facet; on a phone, the facets have to be unfolded first. */
    private static void choose(Reader reader, Window window, String facet, String value) {
        if (reader.seesFolds()) {
            window.page().locator(".facets > .fold > summary").click();
        }
        window.follow(window.page()
                .locator(".facets details:has(> summary > span:text-is('" + facet + "')) a")
                .filter(new Locator.FilterOptions().setHasText(value)));
    }

    /** The claims on all pages of the list, walked through from this one. */
    private static List<String> listed(Window window) {
        Locator cards = window.page().locator(".results [data-claim]");
        Locator next = window.page().locator(".pages a[rel=next]");
        List<String> ids = new ArrayList<>(idsOf(cards));
        while (next.count() > 0) {
            window.follow(next);
            ids.addAll(idsOf(cards));
        }
        return ids;
    }

    private static List<String> idsOf(Locator cards) {
        return cards.all().stream().map(card -> card.getAttribute("data-claim")).toList();
    }

    private static List<String> ids(List<JsonNode> claims) {
        return claims.stream().map(claim -> claim.get("id").asString()).toList();
    }

    private static boolean names(JsonNode claim, String property, String slug) {
        return claim.get(property)
                .valueStream()
                .anyMatch(value -> value.asString().equals(slug));
    }
}
