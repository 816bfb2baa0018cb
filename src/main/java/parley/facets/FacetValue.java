package parley.facets;

import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One value of a facet beside the list.
 *
 * @param label its name; absent in a closed facet, where messages name it
 * @param count claims that have this value and meet the choice in all other facets; where another value of the same
 *     facet is chosen, as many can be added to the list; of an excluded value, as many come back without the exclusion
 */
public record FacetValue(String slug, @Nullable String label, long count, boolean chosen, boolean excluded) {

    /** Those that most claims have first. */
    static final Comparator<FacetValue> MOST_FREQUENT =
            comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::slug);

    /** The same of a value that is not made yet, as are thousands that will not be shown: whether it stands before this one. */
    boolean yieldsTo(long count, String slug) {
        return count > this.count || (count == this.count && slug.compareTo(this.slug) < 0);
    }
}
