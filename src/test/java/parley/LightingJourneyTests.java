package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Someone arrives at a claim in its text, and sees its words lit: all of them, and no others. */
@InChromium
class LightingJourneyTests {

    private static final String WITHOUT_SCRIPTS = ".*WITHOUT_SCRIPTS";

    private final Chromium chromium;
    private final int port;
    private final Visitor visitor;

    LightingJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    /** Where two claims overlap, the one that ends later is interrupted in the page, and has more than one piece. */
    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theWordsOfAnInterruptedClaimAreLitInAllTheirPieces(Reader reader) {
        JsonNode interrupted = interrupted();
        String id = interrupted.get("id").asString();
        try (Window window = chromium.window(port, reader.options())) {
            window.open("/articles/" + interrupted.get("article").asString() + "#" + id);
            Page page = window.page();
            assertThat(page.locator(".text [data-claim='" + id + "']").count()).isGreaterThan(1);
            assertThat(lit(page)).isEqualTo(Map.of(id, exact(visitor.data("/claims/" + id + ".json"))));
            assertThat(page.locator(".text [id='" + id + "']")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void fromClaimToClaimEachLightsItsOwnWordsAlone(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            for (JsonNode article : visitor.data("/articles.json")) {
                window.open(article.get("url").asString());
                Map<String, Map<String, String>> wanted = claims(article).stream()
                        .collect(toMap(LightingJourneyTests::id, claim -> Map.of(id(claim), exact(claim))));
                assertThat(litOneByOne(window.page(), List.copyOf(wanted.keySet())))
                        .isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theClaimBesideTheTextIsLitAndUnfolded(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(PageKind.ARTICLE.address() + "#000-003");
            Locator beside = window.page().locator(".margin li.lit");
            assertThat(beside).hasCount(1);
            assertThat(beside).hasAttribute("data-claim", "000-003");
            assertThat(beside).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void pointingAtAClaimBesideTheTextLightsItsWords(Reader reader) {
        JsonNode claim = visitor.data("/claims/000-003.json");
        try (Window window = chromium.window(port, reader.options())) {
            window.open(PageKind.ARTICLE.address());
            Page page = window.page();
            if (reader.seesFolds()) {
                page.locator(".row .fold > summary").first().click();
            }
            assertThat(lit(page)).isEqualTo(Map.of());
            page.locator(".margin li[data-claim='000-003'] .statement").hover();
            assertThat(lit(page)).isEqualTo(Map.of("000-003", exact(claim)));
            page.locator("h1").hover();
            assertThat(lit(page)).isEqualTo(Map.of());
        }
    }

    /** Without scripts the browser itself marks what it arrives at: the first piece, which is all of most claims. */
    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = WITHOUT_SCRIPTS)
    void withoutScriptsTheWordsStandOutAsWell(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(PageKind.ARTICLE.address() + "#000-003");
            Locator words = window.page().locator(".text :target");
            assertThat(words).hasText(exact(visitor.data("/claims/000-003.json")));
            assertThat(words).isInViewport();
            assertThat(background(words)).isNotEqualTo(background(window.page().locator(".text [id='000-007']")));
        }
    }

    private static Object background(Locator element) {
        return element.evaluate("it => getComputedStyle(it).backgroundColor");
    }

    /** The words that are lit in the text, by claim or note. */
    private static Object lit(Page page) {
        return page.evaluate(LIT + "lit()");
    }

    /** For each id, what is lit in the text after the address has come to end with it. */
    private static Object litOneByOne(Page page, List<String> ids) {
        return page.evaluate(LIT + """
                        async (ids) => {
                          const found = {};
                          for (const id of ids) {
                            const changed = new Promise(done => addEventListener("hashchange", done, { once: true }));
                            location.hash = id;
                            await changed;
                            found[id] = lit();
                          }
                          return found;
                        }
                        """, ids);
    }

    private static final String LIT = """
            var lit = () => {
              const words = {};
              for (const piece of document.querySelectorAll("main .text .lit")) {
                const id = piece.dataset.claim ?? piece.dataset.note;
                words[id] = (words[id] ?? "") + piece.textContent;
              }
              return words;
            };
            """;

    private JsonNode interrupted() {
        return visitor.data("/articles.json")
                .valueStream()
                .map(this::claims)
                .flatMap(claims -> claims.stream()
                        .filter(later -> claims.stream().anyMatch(earlier -> interrupts(earlier, later))))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> claims(JsonNode article) {
        return visitor.claims("?size=200&article=" + article.get("slug").asString());
    }

    /** Whether the first claim begins before the other and ends within it. */
    private static boolean interrupts(JsonNode one, JsonNode other) {
        return one.get("paragraph").equals(other.get("paragraph"))
                && at(one, "start") < at(other, "start")
                && at(other, "start") < at(one, "end")
                && at(one, "end") < at(other, "end");
    }

    private static int at(JsonNode claim, String border) {
        return claim.get("quote").get(border).asInt();
    }

    private static String id(JsonNode claim) {
        return claim.get("id").asString();
    }

    private static String exact(JsonNode claim) {
        return claim.get("quote").get("exact").asString();
    }
}
