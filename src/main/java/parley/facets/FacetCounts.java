package parley.facets;

import java.util.List;

/**
 * One facet with its values and their counts.
 *
 * @param values those that are shown: the ones of the choice, and the most frequent
 * @param more how many further values there are
 * @param open whether it should be shown unfolded
 */
public record FacetCounts(Facet facet, List<FacetValue> values, int more, boolean open) {

    /** So many values are shown beside a list where there are many more. */
    public static final int SHOWN = 12;

    /** A list that is longer by so few is shown whole: a link to the rest would save nothing. */
    static final int LEEWAY = 3;

    /** The name of its parameter in addresses. */
    public String parameter() {
        return facet.parameter();
    }

    public boolean closed() {
        return facet.closed();
    }

    /** Whether one of its values is chosen. */
    public boolean chosen() {
        return values.stream().anyMatch(FacetValue::chosen);
    }
}
