package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of patterns shows what there is, no more and no less. */
@RunningArchive
class PatternsTests {

    private final Document page;
    private final String styles;
    private final Visitor visitor;

    PatternsTests(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
        this.page = visitor.page("/about/patterns");
        this.styles = visitor.get(page.expectFirst("link[rel=stylesheet]").attr("href"))
                .text();
    }

    @Test
    void everyTokenOfTheStyleSheetIsShown() {
        String root = styles.replaceFirst("(?s).*?:root \\{", "").replaceFirst("(?s)\n}.*", "");
        Set<String> tokens = found("(?m)^\\s*(--[a-z0-9-]+):", root);
        assertThat(tokens).contains("--paper", "--gap");
        assertThat(page.select("[data-token]").eachAttr("data-token")).containsExactlyInAnyOrderElementsOf(tokens);
    }

    @Test
    void everyClassThatIsNamedHasItsRule() {
        Set<String> known = found("\\.([a-z][a-z0-9-]*)", styles);
        List<String> named = page.select("[data-class]").eachAttr("data-class");
        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(known);
        assertThat(page.select(".pattern:has([data-class])")).allSatisfy(pattern -> {
            // At least the first class that is named is the one that is shown.
            String first = pattern.expectFirst("[data-class]").attr("data-class");
            assertThat(pattern.select("." + first)).as(first).isNotEmpty();
        });
    }

    @Test
    void patternsBearClaimsOfTheArchive() {
        assertThat(page.select(".card").eachAttr("data-claim"))
                .hasSize(5)
                .isSubsetOf(visitor.claims("?size=200").stream()
                        .map(claim -> claim.get("id").asString())
                        .toList());
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }
}
