package parley.facets;

import java.util.List;

/**
 * One facet with its values and their counts.
 *
 * @param open whether it should be shown unfolded
 */
public record FacetCounts(Facet facet, List<FacetValue> values, boolean open) {

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
