package parley.search;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A piece of a text.
 *
 * @param found whether it is what was sought
 */
record Piece(String text, boolean found) {

    /** The text that the pieces make up. */
    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(joining());
    }
}
