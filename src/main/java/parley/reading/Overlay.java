package parley.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.facets.ClaimFilter;
import parley.facets.Facet;
import parley.site.QueryString;

/**
 * What a reader wants to see laid over a text. It lives in the address, so that it can be passed on.
 *
 * @param filter which claims are marked; by kind, summit and topic only
 * @param claims whether claims are marked at all
 * @param notes whether the editors' notes are shown
 */
public record Overlay(ClaimFilter filter, boolean claims, boolean notes) {

    static final Set<Facet> FACETS = EnumSet.of(Facet.KIND, Facet.SUMMIT, Facet.TOPIC);

    private static final String CLAIMS = "claims";
    private static final String NOTES = "notes";
    private static final String OFF = "off";

    static Overlay of(Map<String, List<String>> parameters) {
        return new Overlay(ClaimFilter.of(parameters).only(FACETS), !off(CLAIMS, parameters), !off(NOTES, parameters));
    }

    private static boolean off(String layer, Map<String, List<String>> parameters) {
        return parameters.getOrDefault(layer, List.of()).contains(OFF);
    }

    /** Whether everything is shown that there is. */
    boolean whole() {
        return filter.isEmpty() && claims && notes;
    }

    /** With this value added or dropped; whoever chooses among claims wants to see them. */
    Overlay toggle(Facet facet, String slug) {
        return new Overlay(filter.toggle(facet, slug), true, notes);
    }

    Overlay withFilter(ClaimFilter other) {
        return new Overlay(other, claims, notes);
    }

    Overlay toggleClaims() {
        return new Overlay(filter, !claims, notes);
    }

    Overlay toggleNotes() {
        return new Overlay(filter, claims, !notes);
    }

    /** The canonical query of this choice. */
    QueryString query() {
        QueryString query = filter.query();
        Stream.of(claims ? "" : CLAIMS, notes ? "" : NOTES)
                .filter(layer -> !layer.isEmpty())
                .forEach(layer -> query.add(layer, OFF));
        return query;
    }
}
