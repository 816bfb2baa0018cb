package parley;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Someone works with an article: finds a place, chooses what lies over the text, steps through claims, cites. */
@InChromium
class ReadingRoomJourneyTests {

    private static final String ARTICLE = PageKind.ARTICLE_WITH_STANDFIRST.address();
    private static final String WITHOUT_SCRIPTS = ".*WITHOUT_SCRIPTS";

    private final Chromium chromium;
    private final int port;
    private final Visitor visitor;

    ReadingRoomJourneyTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @ParameterizedTest
    @EnumSource
    void theTableOfParagraphsLeadsToOneThatTheBarDoesNotHide(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE);
            Page page = window.page();
            page.locator("#bar-contents > summary").click();
            page.locator(".contents a[href='#p9']").click();
            window.arriveAt(ARTICLE + "#p9");
            page.locator("#bar-contents").evaluate("menu => { menu.open = false; }");
            assertThat(page.locator("#p9")).isInViewport();
            assertThat(page.locator("#p9").boundingBox().y)
                    .isGreaterThanOrEqualTo(page.locator(".bar > .menu").first().boundingBox().height);
            assertThat(page.locator(".bar")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLayerIsChosenAndItsAddressCanBePassedOn(Reader reader) {
        List<String> wanted = visitor.claims("?topic=sanctions&article=waging-peace-with-north-korea").stream()
                .map(claim -> claim.get("id").asString())
                .toList();
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE);
            Page page = window.page();
            page.locator("#bar-layers > summary").click();
            page.locator("[data-layer='topic:sanctions']").click();
            window.arriveAt(ARTICLE + "?topic=sanctions");
            Locator beside = page.locator(".margin li[data-claim]");
            assertThat(beside).hasCount(wanted.size());
            window.open(window.address());
            assertThat(beside).hasCount(wanted.size());
            page.locator(".legend [data-layer='kind:causal']").click();
            window.arriveAt(ARTICLE + "?kind=causal&topic=sanctions");
            page.goBack();
            assertThat(beside).hasCount(wanted.size());
        }
    }

    /** Whoever chooses in the midst of the text goes on reading where they were, with the menu still open. */
    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void choosingALayerKeepsThePlace(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE + "#p9");
            Page page = window.page();
            page.locator("#bar-layers > summary").click();
            double before = page.locator("#p9").boundingBox().y;
            page.locator(".panel [data-layer='topic:sanctions']").click();
            window.arriveAt(ARTICLE + "?topic=sanctions#p9");
            assertThat(page.locator("#bar-layers")).hasAttribute("open", "");
            assertThat(page.locator(".panel [data-layer='topic:sanctions']")).isFocused();
            assertThat(page.locator("#p9").boundingBox().y).isBetween(before - 3, before + 3);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void twoKeysStepThroughTheClaims(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE + "#002-005");
            Page page = window.page();
            List<String> order = page.locator(".text .claim[id]").all().stream()
                    .map(claim -> claim.getAttribute("id"))
                    .toList();
            int at = order.indexOf("002-005");
            page.keyboard().press("j");
            page.keyboard().press("j");
            window.arriveAt(ARTICLE + "#" + order.get(at + 2));
            page.keyboard().press("k");
            window.arriveAt(ARTICLE + "#" + order.get(at + 1));
            assertThat(page.locator(".text .lit").first()).hasAttribute("data-claim", order.get(at + 1));
            assertThat(page.locator(".text a.ref:focus")).isInViewport();
            page.keyboard().press("Enter");
            window.arriveAt("/claims/" + order.get(at + 1));
            page.goBack();
            window.arriveAt(ARTICLE + "#" + order.get(at + 1));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theKeysAreListedAndCanBeSwitchedOff(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE + "#002-005");
            Page page = window.page();
            page.keyboard().press("?");
            Locator list = page.locator("dialog.keys");
            assertThat(list).isVisible();
            assertThat(list.locator("kbd")).containsText(new String[] {"j", "k", "Enter", "c", "l", "?", "Esc"});
            list.getByRole(AriaRole.CHECKBOX).uncheck();
            page.keyboard().press("Escape");
            assertThat(list).isHidden();
            page.keyboard().press("j");
            assertThat(window.address()).isEqualTo(ARTICLE + "#002-005");
            window.open(ARTICLE + "#002-006");
            page.keyboard().press("j");
            assertThat(window.address()).isEqualTo(ARTICLE + "#002-006");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void aClaimIsCopiedWithItsSource(Reader reader) {
        JsonNode claim = visitor.data("/claims/002-005.json");
        try (Window window = chromium.window(port, reader.options())) {
            window.allowClipboard();
            window.open(ARTICLE + "#002-005");
            Page page = window.page();
            page.locator("li[data-claim='002-005'] .statement").hover();
            page.locator("li[data-claim='002-005'] .tools button").first().click();
            assertThat(page.locator(".tools button[aria-live]")).containsText("✓");
            String copied = (String) page.evaluate("navigator.clipboard.readText()");
            assertThat(copied)
                    .startsWith("“" + claim.get("quote").get("exact").asString() + "”")
                    .contains("Ramon Pacheco Pardo", "Waging Peace", "inferred", "¶\u00a01");
            String link = copied.replaceFirst(".*, (http[^ ]*)\\)$", "$1");
            window.open(link);
            assertThat(window.address()).matches(Pattern.quote(ARTICLE) + "\\?text=[0-9a-f]{12}#002-005");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theArticleIsCitedWithItsReservations(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(PageKind.ARTICLE_WITH_SUPPLIED_TITLE.address());
            Page page = window.page();
            page.locator("#bar-cite > summary").click();
            assertThat(page.locator(".citation")).isVisible();
            assertThat(page.locator(".citation").textContent())
                    .contains("Author not named", "[The diplomatic stalemate", "inferred", window.address());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void aNameThatNothingHereHasIsSaid(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE + "#000-005");
            Locator lost = window.page().locator(".lost");
            assertThat(lost).isInViewport();
            assertThat(lost.locator("code")).hasText("000-005");
            window.follow(lost.locator("a"));
            assertThat(window.address()).isEqualTo("/claims/000-005");
            window.open(ARTICLE + "#nothing");
            assertThat(lost).isVisible();
            assertThat(lost.locator("a")).isHidden();
            window.open(ARTICLE + "#p3");
            assertThat(lost).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = WITHOUT_SCRIPTS)
    void theBarKnowsThePlaceAndAnotherVisitGoesOnThere(Reader reader) {
        try (Window window = chromium.window(port, reader.options())) {
            window.open(ARTICLE + "#p9");
            Page page = window.page();
            page.locator("#p9").evaluate("it => scrollBy({top: it.getBoundingClientRect().top - 20})");
            assertThat(page.locator(".bar .at")).hasText("¶\u00a09 / 14");
            window.open(ARTICLE);
            assertThat(page.locator(".bar .at")).hasText("standfirst / 14");
            Locator goOn = page.locator(".bar .resume");
            assertThat(goOn).containsText("¶\u00a09");
            window.follow(goOn);
            assertThat(page.locator("#p9")).isInViewport();
        }
    }

    /** On paper the text runs through, and everything that was folded or cut short stands in full behind it. */
    @Test
    void onPaperClaimsAndNotesStandAtTheFoot() {
        try (Window window = chromium.window(port, Reader.AT_A_DESK.options())) {
            window.open(ARTICLE);
            Page page = window.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            double endOfText = page.locator(".text").all().stream()
                    .mapToDouble(text -> text.boundingBox().y + text.boundingBox().height)
                    .max()
                    .orElseThrow();
            for (Locator statement :
                    page.locator(".margin .statement, .margin .gloss").all()) {
                assertThat(statement).isVisible();
                assertThat(statement.boundingBox().y).isGreaterThan(endOfText);
            }
            assertThat(page.locator(".bar")).isHidden();
            assertThat(page.locator(".provenance dl")).isVisible();
            assertThat(page.locator(".colophon")).containsText(ARTICLE);
        }
    }
}
