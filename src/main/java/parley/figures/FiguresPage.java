package parley.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.facets.ClaimFilter;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.FacetValue;
import parley.facets.UnknownValue;
import parley.site.Link;

/**
 * The page {@code /figures}, or of one figure alone.
 *
 * @param one the slug of the figure that the page is of; absent where it shows all
 * @param facets by which the choice can be changed
 * @param total how many claims the choice leaves
 * @param silent authors of whom the choice leaves no claim
 */
public record FiguresPage(
        @Nullable String one,
        ClaimFilter filter,
        List<UnknownValue> unknown,
        List<FacetCounts> facets,
        long total,
        List<Link> silent,
        List<FigureView> figures) {

    public String path() {
        return one == null ? "/figures" : "/figures/" + one;
    }

    public String canonical() {
        return path() + filter.query();
    }

    /** The same page with this value added, or dropped where it is chosen. */
    public String toggle(Facet facet, String slug) {
        return path() + filter.toggle(facet, slug).query();
    }

    /** The same page of all claims. */
    public String whole() {
        return path();
    }

    /** All figures of the same choice. */
    public String all() {
        return "/figures" + filter.query();
    }

    public boolean empty() {
        return figures.isEmpty();
    }

    /** The chosen values that there are, with the facet that each belongs to. */
    public List<Choice> choices() {
        return facets.stream()
                .flatMap(facet -> facet.values().stream()
                        .filter(FacetValue::chosen)
                        .map(value -> new Choice(
                                facet.parameter(), value.slug(), value.label(), toggle(facet.facet(), value.slug()))))
                .toList();
    }

    /**
     * A chosen value.
     *
     * @param label its name; absent in a closed facet, where messages name it
     * @param address the page without it
     */
    public record Choice(
            String parameter, String slug, @Nullable String label, String address) {}
}
