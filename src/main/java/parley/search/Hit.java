package parley.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.site.Link;

/**
 * Something that was found, with the exact place where it is.
 *
 * @param id the public id or slug
 * @param address of its own page, or of its place
 * @param title what it is called; empty for words that have no title of their own
 * @param place the address of the words; absent where they have none
 * @param text words in which something was found, as far as rights allow showing them
 * @param language of these words
 * @param sign the kind of a claim; absent for everything else
 * @param authors of the article it stands in
 * @param article that it stands in
 * @param paragraph the number of its paragraph
 */
public record Hit(
        Thing thing,
        String id,
        String address,
        List<Piece> title,
        @Nullable String place,
        List<Piece> text,
        String language,
        @Nullable String sign,
        List<Link> authors,
        @Nullable Link article,
        @Nullable Integer paragraph) {

    /** Whether it shows words of a text. */
    public boolean quoted() {
        return place != null && !text.isEmpty();
    }

    /** Whether it shows words about itself. */
    public boolean described() {
        return place == null && !text.isEmpty();
    }

    /** The title as HTML. */
    public String titleMarkup() {
        return Piece.markup(title);
    }

    /** The words as HTML. */
    public String textMarkup() {
        return Piece.markup(text);
    }
}
