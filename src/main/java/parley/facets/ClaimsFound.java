package parley.facets;

import java.util.List;
import parley.claims.Claim;
import parley.site.Paging;

/**
 * One page of a list of claims.
 *
 * @param total claims on all pages together
 * @param paging the page that is shown: the one asked for, or the last where the list ends before it
 * @param unknown values of the filter that nothing has; where there are any, the list is empty
 */
public record ClaimsFound(List<Claim> claims, long total, Paging paging, List<UnknownValue> unknown) {

    public boolean hasNext() {
        return paging.page() < paging.pages(total);
    }
}
