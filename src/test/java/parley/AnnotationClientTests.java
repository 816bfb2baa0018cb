package parley;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real annotation client, Recogito's text annotator, loads what the archive gives out as Web Annotations, over the pages
 * of their articles: what it highlights are the words that the archive marks.
 */
@InChromium
class AnnotationClientTests {

    private static final Path CLIENT = Path.of("src/test/resources/recogito/text-annotator.umd.js");

    /** Words by claim: as the client finds them, as its highlights on the screen have them, as the archive marks them. */
    private static final String READ = """
            async (address) => {
              const container = document.querySelector("main .words");
              const collection = await (await fetch(address + ".anno.jsonld")).json();
              const adapter = RecogitoJS.W3CTextFormat(location.origin + address, container);
              const annotator = RecogitoJS.createTextAnnotator(container,
                { adapter: adapter, renderer: "CSS_HIGHLIGHTS", annotatingEnabled: false });
              annotator.setAnnotations(collection.first.items);
              const claim = (id) => id.replace(/.*\\//, "");
              const found = {};
              for (const annotation of annotator.state.store.all()) {
                found[claim(annotation.id)] = annotation.target.selector.map((it) => it.range.toString()).join("");
              }
              await new Promise((later) => setTimeout(later, 500));
              const lit = {};
              for (const [name, highlight] of CSS.highlights) {
                for (const range of highlight) {
                  const words = range.toString();
                  if (words) (lit[words] ??= []).push(name);
                }
              }
              const marked = {};
              for (const piece of container.querySelectorAll(".text [data-claim]")) {
                marked[piece.dataset.claim] = (marked[piece.dataset.claim] ?? "") + piece.textContent;
              }
              return JSON.stringify({ found, lit, marked, given: collection.total });
            }
            """;

    private final Chromium chromium;
    private final int port;
    private final Visitor visitor;

    AnnotationClientTests(Chromium chromium, @LocalServerPort int port) {
        this.chromium = chromium;
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @Test
    void anAnnotationClientHighlightsTheWordsThatTheArchiveMarks() throws IOException {
        String client = Files.readString(CLIENT);
        // The client writes a style sheet of its own, as it may on a page of its own. It highlights what is in view:
        // all.
        NewContextOptions tall =
                Reader.AT_A_DESK.options().setViewportSize(1440, 20_000).setBypassCSP(true);
        try (Window window = chromium.window(port, tall)) {
            Page page = window.page();
            // The client asks, as if it were bundled, in which environment it runs.
            page.addInitScript("globalThis.process = { env: { NODE_ENV: 'production' } };");
            page.addInitScript(client);
            for (JsonNode article : visitor.data("/articles.json")) {
                window.open(article.get("url").asString());
                JsonNode read = new JsonMapper().readTree((String)
                        page.evaluate(READ, article.get("url").asString()));
                Map<String, String> quotes =
                        visitor
                                .claims("?size=200&article="
                                        + article.get("slug").asString())
                                .stream()
                                .collect(toMap(
                                        claim -> claim.get("id").asString(),
                                        claim -> claim.get("quote").get("exact").asString()));
                assertThat(quotes).hasSize(read.get("given").asInt());
                assertThat(words(read.get("found"))).isEqualTo(quotes);
                assertThat(words(read.get("marked"))).isEqualTo(quotes);
                assertThat(read.get("lit").propertyNames())
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(Set.copyOf(quotes.values()));
            }
        }
    }

    private static Map<String, String> words(JsonNode byClaim) {
        return byClaim.propertyStream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().asString()));
    }
}
