package parley.facets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claims.ClaimCard;
import parley.site.Paging;
import parley.site.QueryString;

/**
 * The page {@code /claims}.
 *
 * @param total claims on all pages of the list together
 */
public record ClaimsPage(
        ClaimFilter filter,
        List<UnknownValue> unknown,
        List<FacetCounts> facets,
        List<ClaimCard> claims,
        long total,
        Paging paging) {

    /** The first claim shown, counted from 1 over the whole list. */
    public long from() {
        return total == 0 ? 0 : paging.offset() + 1L;
    }

    public long to() {
        return paging.offset() + (long) claims.size();
    }

    public int pages() {
        return paging.pages(total);
    }

    public @Nullable String previous() {
        return paging.page() > 1 ? at("/claims", paging.page() - 1) : null;
    }

    public @Nullable String next() {
        return paging.page() < pages() ? at("/claims", paging.page() + 1) : null;
    }

    /** The one address of this page, whatever order its parameters came in. */
    public String canonical() {
        return at("/claims", paging.page());
    }

    /** The same page as data. */
    public String json() {
        return at("/claims.json", paging.page());
    }

    /**
     * A chosen value.
     *
     * @param label its name; absent in a closed facet, where messages name it
     * @param address the list without it
     */
    public record Choice(
            String parameter, String slug, @Nullable String label, String address) {}

    /** The chosen values that there are. */
    public List<Choice> choices() {
        return facets.stream()
                .flatMap(facet -> facet.values().stream()
                        .filter(FacetValue::chosen)
                        .map(value -> new Choice(facet.parameter(), value.slug(), value.label(), value.address())))
                .toList();
    }

    private String at(String path, int page) {
        QueryString query = filter.query();
        if (page > 1) {
            query.add("page", String.valueOf(page));
        }
        if (paging.size() != Paging.USUAL) {
            query.add("size", String.valueOf(paging.size()));
        }
        return path + query;
    }
}
