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
        Sort sort,
        List<UnknownValue> unknown,
        List<FacetCounts> facets,
        List<ClaimCard> claims,
        long total,
        Paging paging) {

    static final String PATH = "/claims";

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
        return paging.page() > 1 ? PATH + query(filter, sort, paging.page() - 1) : null;
    }

    public @Nullable String next() {
        return paging.page() < pages() ? PATH + query(filter, sort, paging.page() + 1) : null;
    }

    /** The one address of this page, whatever order its parameters came in. */
    public String canonical() {
        return PATH + query(filter, sort, paging.page());
    }

    /** The same page as data. */
    public String json() {
        return PATH + ".json" + query(filter, sort, paging.page());
    }

    /** The whole list as a table to take away. */
    public String csv() {
        return PATH + ".csv" + query(filter, sort, 1);
    }

    /** What is new in this list, to follow. */
    public String atom() {
        return PATH + ".atom" + filter.query();
    }

    /** The claims of this list by two facets. */
    public String table() {
        return CrossPage.PATH + filter.query();
    }

    /** The list after one more click on a value. */
    public String turn(Facet facet, String slug) {
        return PATH + query(filter.turn(facet, slug), sort, 1);
    }

    /** The list with this value added or dropped. */
    public String toggle(Facet facet, String slug) {
        return PATH + query(filter.toggle(facet, slug), sort, 1);
    }

    /** All values of a facet under this choice. */
    public String all(Facet facet) {
        return FacetPage.address(facet, filter);
    }

    /** The orders that the list can have. */
    public List<Sort> sorts() {
        return List.copyOf(Sort.OF_LISTS);
    }

    /** The list in another order. */
    public String in(Sort order) {
        return PATH + query(filter, order, 1);
    }

    /** A chosen or excluded value. */
    public record Choice(Facet facet, FacetValue value) {

        public String parameter() {
            return facet.parameter();
        }
    }

    /** The chosen and excluded values that there are. */
    public List<Choice> choices() {
        return facets.stream()
                .flatMap(facet -> facet.values().stream()
                        .filter(value -> value.chosen() || value.excluded())
                        .map(value -> new Choice(facet.facet(), value)))
                .toList();
    }

    /** What a list cannot do without: the claims chosen, their order, and how long its pages are. */
    private QueryString query(ClaimFilter claimsOf, Sort order, int page) {
        return query(claimsOf, order, page, paging.size());
    }

    /** The canonical query of a page of the list. */
    public static QueryString query(ClaimFilter filter, Sort sort, int page, int size) {
        QueryString query = filter.query();
        if (sort != Sort.OLDEST) {
            query.add(Sort.PARAMETER, sort.word());
        }
        if (page > 1) {
            query.add("page", String.valueOf(page));
        }
        if (size != Paging.USUAL) {
            query.add("size", String.valueOf(size));
        }
        return query;
    }
}
