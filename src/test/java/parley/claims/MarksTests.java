package parley.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import parley.claims.Marks.Span;

class MarksTests {

    private static Span span(int number, int start, int end) {
        return new Span(start, end, "c" + number, "claim", "data-claim", "/claims/c" + number, "" + number, "Claim");
    }

    @Test
    void nestedSpansNest() {
        assertThat(classless(Marks.html("abcdef", List.of(span(1, 0, 6), span(2, 2, 4)))))
                .isEqualTo("<1#>ab<2#>cd</>ef</>");
    }

    @Test
    void ofTwoThatOverlapTheOneThatEndsLaterIsInterruptedAndResumed() {
        assertThat(classless(Marks.html("abcdef", List.of(span(1, 0, 4), span(2, 2, 6)))))
                .isEqualTo("<1#>ab<2#>cd</></><2>ef</>");
    }

    @Test
    void spansThatBeginTogetherNestTheShorterInTheLonger() {
        assertThat(classless(Marks.html("abcdef", List.of(span(1, 0, 2), span(2, 0, 6)))))
                .isEqualTo("<2#><1#>ab</>cdef</>");
    }

    @Test
    void textIsEscaped() {
        assertThat(Marks.html("<script>&\"'", List.of())).isEqualTo("&lt;script&gt;&amp;&quot;&#39;");
    }

    @Test
    void aSpanBeyondTheTextIsAnError() {
        List<Span> beyond = List.of(span(1, 2, 9));
        assertThatThrownBy(() -> Marks.html("abc", beyond)).isInstanceOf(IllegalArgumentException.class);
    }

    /** However spans lie: the text stays word for word, and the elements of a span hold exactly its words. */
    @Property(tries = 2000)
    void theTextStaysAndEverySpanHoldsItsWords(@ForAll("marked") Marked marked) {
        String html = Marks.html(marked.text(), marked.spans());
        Document document = Jsoup.parseBodyFragment("<pre>x" + html + "</pre>");
        assertThat(document.expectFirst("pre").wholeText()).isEqualTo("x" + marked.text());
        for (Span span : marked.spans()) {
            StringBuilder words = new StringBuilder();
            List<Element> pieces = document.select("[data-claim=" + span.id() + "]");
            pieces.forEach(piece -> words.append(piece.wholeText()));
            assertThat(words).hasToString(marked.text().substring(span.start(), span.end()));
            assertThat(document.select("[id=" + span.id() + "]"))
                    .hasSize(1)
                    .first()
                    .isEqualTo(pieces.getFirst());
            assertThat(document.select("a[href=" + span.href() + "]")).hasSize(1);
        }
        assertThat(wellFormed(html)).isTrue();
    }

    record Marked(String text, List<Span> spans) {}

    @Provide
    Arbitrary<Marked> marked() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("ab <>&\"'é김\n").ofMinLength(1).ofMaxLength(40);
        return texts.flatMap(text -> {
            Arbitrary<Integer> offsets = Arbitraries.integers().between(0, text.length());
            return Combinators.combine(offsets, offsets)
                    .as((a, b) -> new int[] {Math.min(a, b), Math.max(a, b)})
                    .filter(range -> range[0] < range[1])
                    .list()
                    .ofMaxSize(8)
                    .map(ranges -> {
                        List<Span> spans = new ArrayList<>();
                        ranges.forEach(range -> spans.add(span(spans.size(), range[0], range[1])));
                        return new Marked(text, spans);
                    });
        });
    }

    private static boolean wellFormed(String html) {
        int depth = 0;
        for (int i = 0; i < html.length(); i++) {
            if (html.startsWith("<span", i)) {
                depth++;
            } else if (html.startsWith("</span>", i) && --depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** The marks as a short text: {@code <1#>} begins span 1 with its id, {@code <1>} resumes it. */
    private static String classless(String html) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new org.jsoup.select.NodeVisitor() {
                    @Override
                    public void head(org.jsoup.nodes.Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText());
                        } else if (node instanceof Element element
                                && element.normalName().equals("span")) {
                            text.append('<')
                                    .append(element.attr("data-claim").substring(1))
                                    .append(element.hasAttr("id") ? "#>" : ">");
                        }
                    }

                    @Override
                    public void tail(org.jsoup.nodes.Node node, int depth) {
                        if (node instanceof Element element
                                && element.normalName().equals("span")) {
                            text.append("</>");
                        }
                    }
                },
                Jsoup.parseBodyFragment(html).body());
        return text.toString();
    }
}
