package parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(\"1 & 2\")</script>",
                "</mark></a><img src=x onerror='alert(1)'>",
                "&lt;b&gt; &amp; &#60;",
                "\u202E\u200B김정은 “sanctions”"
            })
    void hostileTextStaysText(String text) {
        Element shown = Jsoup.parseBodyFragment(Piece.markup(List.of(new Piece(text, false), new Piece(text, true))))
                .body();
        assertThat(shown.wholeText()).isEqualTo(text + text);
        assertThat(shown.getAllElements()).extracting(Element::tagName).containsExactly("body", "mark");
    }
}
