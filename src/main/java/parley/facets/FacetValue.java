package parley.facets;

import org.jspecify.annotations.Nullable;

/**
 * One value of a facet beside the list.
 *
 * @param label its name; absent in a closed facet, where messages name it
 * @param count claims that have this value and meet the choice in all other facets; where another value of the same
 *     facet is chosen, as many are added to the list
 * @param address the list with this value added, or dropped where it is chosen
 */
public record FacetValue(String slug, @Nullable String label, long count, boolean chosen, String address) {}
