package parley.facets;

import java.util.List;

/**
 * The page {@code /claims/by/{facet}}: every value that a facet has in a list of claims.
 *
 * @param unknown values of the filter that nothing has
 */
public record FacetPage(ClaimFilter filter, List<UnknownValue> unknown, FacetCounts counts) {

    static String address(Facet facet, ClaimFilter filter) {
        return ClaimsPage.PATH + "/by/" + facet.parameter() + filter.query();
    }

    public String canonical() {
        return address(counts.facet(), filter);
    }

    /** The list of claims that this is about. */
    public String list() {
        return filter.address();
    }

    /** The list after one more click on a value. */
    public String turn(String slug) {
        return filter.turn(counts.facet(), slug).address();
    }

    /** This page with a value of the address added or dropped. */
    public String toggle(Facet facet, String slug) {
        return address(counts.facet(), filter.toggle(facet, slug));
    }
}
