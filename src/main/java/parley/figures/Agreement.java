package parley.figures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.debate.RelationType;
import parley.facets.ClaimFilter;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;

/**
 * How the claims of each author stand to those of each other, and to the author's own.
 *
 * @param authors the ones that are compared, each with the number of their claims
 * @param left how many more authors there are, who have fewer claims
 * @param pairs the relations of each ordered pair, by type
 */
record Agreement(ClaimFilter filter, List<Heading> authors, int left, Map<Pair, Map<RelationType, Long>> pairs) {

    /** Two authors by slug, read from the first to the second. */
    record Pair(String one, String other) {}

    long count(Heading one, Heading other, RelationType type) {
        return pairs.getOrDefault(new Pair(one.slug(), other.slug()), new EnumMap<>(RelationType.class))
                .getOrDefault(type, 0L);
    }

    long count(Heading one, Heading other) {
        return Arrays.stream(RelationType.values())
                .mapToLong(type -> count(one, other, type))
                .sum();
    }

    /** The map on which the relations of two authors can be read. */
    String address(Heading one, Heading other) {
        return "/map"
                + filter.only(Facet.AUTHOR, List.of(one.slug(), other.slug())).query();
    }
}
