package parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.query.Query;
import parley.query.Query.Name;
import parley.query.QueryReader;

class HighlighterTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sanction | The <sanctions> were sanctified.",
                "\"sanctions relief\" | No <sanctions relief>; relief and sanctions.",
                "denuclear* | <Denuclearization> is not nuclear.",
                "Beigun~ | Stephen <Biegun> and <Beigun>, not Bolton.",
                "a -b | <a> b",
                "resume OR naive | A <résumé> is <naïve>.",
                "북한 | <북한>은 멀다.",
                "author:easley | Easley is no word of the text."
            })
    void theWordsAreMarked(String question, String marked) {
        String text = marked.replaceAll("[<>]", "");
        assertThat(shown(new Highlighter(QueryReader.read(question).query()).mark(text)))
                .isEqualTo(marked);
    }

    @Test
    void everySpellingOfANameIsMarkedAndNoPartOfIt() {
        Query name = new Name("Kim Jong Un", List.of("Kim Jong Un", "김정은"));
        assertThat(shown(new Highlighter(name).mark("Kim Jong-un (김정은) is not Kim Yong Chol.")))
                .isEqualTo("<Kim Jong-un> (<김정은>) is not Kim Yong Chol.");
    }

    @Test
    void ofALongTextAsMuchIsShownAsHasTheFirstWords() {
        String text = "Nothing of it. ".repeat(100) + "Here are sanctions. " + "More of it. ".repeat(100);
        List<Piece> excerpt = new Highlighter(QueryReader.read("sanctions").query()).excerpt(text);
        assertThat(shown(excerpt))
                .contains("Here are <sanctions>.")
                .startsWith("… ")
                .endsWith(" …");
        assertThat(Piece.text(excerpt)).hasSizeLessThan(300);
    }

    @Property(tries = 300)
    void noLetterIsLostOrAdded(@ForAll String text) {
        assertThat(Piece.text(new Highlighter(QueryReader.read("a b* c~").query()).mark(text)))
                .isEqualTo(text);
    }

    private static String shown(List<Piece> pieces) {
        StringBuilder shown = new StringBuilder();
        pieces.forEach(piece -> shown.append(piece.found() ? "<" + piece.text() + ">" : piece.text()));
        return shown.toString();
    }
}
