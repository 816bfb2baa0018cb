package parley.debate;

import java.util.List;
import parley.claims.ClaimFilter;
import parley.claims.Facet;
import parley.claims.FacetCounts;
import parley.claims.UnknownValue;

/**
 * The page {@code /map}: an argument map with its list, and what narrows it.
 *
 * @param total claims that the choice leaves, also those that take part in no relation
 * @param tooMany whether the map shows only the claims with the most relations
 */
record MapPage(
        ClaimFilter filter,
        List<UnknownValue> unknown,
        List<FacetCounts> facets,
        ArgumentMap map,
        List<RelationRow> relations,
        int total,
        boolean tooMany) {

    /** A relation as a sentence: what is drawn, for those who do not see it. */
    record RelationRow(String from, String fromStatement, String type, String to, String toStatement, String reason) {}

    public String canonical() {
        return "/map" + filter.query();
    }

    /** The map with this value added, or dropped where it is chosen. */
    public String toggle(Facet facet, String slug) {
        return "/map" + filter.toggle(facet, slug).query();
    }

    public boolean empty() {
        return map.nodes().isEmpty();
    }
}
