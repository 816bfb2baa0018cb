package parley.search;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * A piece of a text.
 *
 * @param found whether it is what was sought
 */
public record Piece(String text, boolean found) {

    /** The text that the pieces make up. */
    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(joining());
    }

    /** The same as HTML, in which what was sought is marked and everything else stays text. */
    static String markup(List<Piece> pieces) {
        return pieces.stream().map(Piece::markup).collect(joining());
    }

    private String markup() {
        String escaped = HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
        return found ? "<mark>" + escaped + "</mark>" : escaped;
    }
}
