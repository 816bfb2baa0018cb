package parley.reading;

import java.util.List;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.UnknownValue;

/**
 * The switches beside a text: what lies over it, and the address of each other choice.
 *
 * @param article the text's address
 * @param facets the kinds, summits and topics of its claims, with how many have them
 * @param unknown chosen values that nothing in the archive has; they are left out of account
 * @param shown how many claims are marked
 * @param total how many there are
 */
public record Layers(
        String article, Overlay overlay, List<FacetCounts> facets, List<UnknownValue> unknown, long shown, long total) {

    /** The facet of kinds, whose switches stand above the text. */
    public FacetCounts kinds() {
        return facets.stream()
                .filter(facet -> facet.facet() == Facet.KIND)
                .findFirst()
                .orElseThrow();
    }

    /** The other facets that have values here. */
    public List<FacetCounts> others() {
        return facets.stream()
                .filter(facet -> facet.facet() != Facet.KIND && !facet.values().isEmpty())
                .toList();
    }

    public boolean claims() {
        return overlay.claims();
    }

    public boolean notes() {
        return overlay.notes();
    }

    public boolean whole() {
        return overlay.whole();
    }

    /** Whether claims of some kinds, summits or topics only are marked. */
    public boolean chosen() {
        return overlay.claims() && !overlay.filter().isEmpty();
    }

    public String toggle(Facet facet, String slug) {
        return article + overlay.toggle(facet, slug).query();
    }

    public String toggleClaims() {
        return article + overlay.toggleClaims().query();
    }

    public String toggleNotes() {
        return article + overlay.toggleNotes().query();
    }

    /** The same choice as a list of claims. */
    public String list() {
        return overlay.filter()
                .toggle(Facet.ARTICLE, article.substring(article.lastIndexOf('/') + 1))
                .address();
    }
}
