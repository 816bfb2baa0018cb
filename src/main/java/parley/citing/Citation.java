package parley.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.site.Link;

/**
 * An article, a paragraph or a claim as something to cite.
 *
 * @param address where it is in the archive, as {@code /articles/waging-peace-with-north-korea/p7}; a suffix behind it
 *     gives a format
 * @param article the article's title and page
 * @param part the paragraph or the claim, and where it is read; absent where the whole article is cited
 * @param data in the terms of the Citation Style Language
 * @param paragraph the number of the paragraph that is meant; absent where it is the whole article or its standfirst
 * @param reservations what the source does not say and a reader of the citation should know, a sentence each
 * @param provenance which text is meant, whose words are given and whose rights they are, a sentence each
 */
public record Citation(
        String address,
        Link article,
        @Nullable Link part,
        CSLItemData data,
        @Nullable Integer paragraph,
        List<String> reservations,
        List<String> provenance) {

    /** By which a reference manager knows it, as {@code parley-002-017}. */
    public String id() {
        return data.getId();
    }

    /** The full address that is cited. */
    public String url() {
        return data.getURL();
    }

    /** Everything that has no field of its own, the reservations first. */
    List<String> notes() {
        return Stream.concat(reservations.stream(), provenance.stream()).toList();
    }
}
