package parley.facets;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One facet with its values and their counts.
 *
 * @param values those that are shown: the ones of the choice, and the most frequent
 * @param more how many further values there are
 */
public record FacetCounts(Facet facet, List<FacetValue> values, int more) {

    /** So many values are shown beside a list where there are many more. */
    public static final int SHOWN = 12;

    /** A list that is longer by so few is shown whole: a link to the rest would save nothing. */
    static final int LEEWAY = 3;

    /** Facets that are unfolded from the beginning: the ones that readers ask by. */
    private static final Set<Facet> OPEN = EnumSet.of(Facet.AUTHOR, Facet.SUMMIT, Facet.KIND);

    /** One facet with these values in its own order: words of a closed one as they are listed, years the latest first. */
    public static FacetCounts of(Facet facet, Collection<FacetValue> values, int more) {
        Comparator<FacetValue> order = switch (facet) {
            case KIND, CERTAINTY -> comparingInt(value -> facet.words().indexOf(value.slug()));
            case YEAR -> comparing(FacetValue::slug).reversed();
            default -> FacetValue.MOST_FREQUENT;
        };
        return new FacetCounts(facet, values.stream().sorted(order).toList(), more);
    }

    /** The name of its parameter in addresses. */
    public String parameter() {
        return facet.parameter();
    }

    public boolean closed() {
        return facet.closed();
    }

    /** Whether it should be shown unfolded: readers ask by it, or have chosen or excluded something in it. */
    public boolean open() {
        return OPEN.contains(facet) || values.stream().anyMatch(value -> value.chosen() || value.excluded());
    }

    /** Whether one of its values is chosen. */
    public boolean chosen() {
        return values.stream().anyMatch(FacetValue::chosen);
    }
}
