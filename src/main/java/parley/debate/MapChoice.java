package parley.debate;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.facets.ClaimFilter;
import parley.facets.Facet;
import parley.site.QueryString;
import parley.site.Slugs;

/**
 * What an argument map is of, and how it is shown. It knows its address and the addresses of every other choice.
 *
 * @param filter which claims
 * @param relations which types of relation; empty where all are meant
 * @param unknown values that are no type of relation
 * @param focus the id of the claim at the centre, as the address gave it; absent where there is none
 * @param depth how many relations away from the centre the map reaches, 1 or 2
 * @param zoom per cent of the natural size; absent where the map fits the page
 */
public record MapChoice(
        ClaimFilter filter,
        Set<RelationType> relations,
        List<String> unknown,
        @Nullable String focus,
        int depth,
        @Nullable Integer zoom) {

    static final List<Integer> ZOOMS = List.of(50, 75, 100, 150, 200);

    private static final String RELATION = "relation";
    private static final int FARTHEST = 2;

    /** The map of everything. */
    static final MapChoice ALL = new MapChoice(ClaimFilter.NONE, Set.of(), List.of(), null, 1, null);

    static MapChoice of(Map<String, List<String>> parameters) {
        EnumSet<RelationType> relations = EnumSet.noneOf(RelationType.class);
        List<String> unknown = new ArrayList<>();
        values(parameters, RELATION)
                .forEach(value -> Slugs.parse(RelationType.class, value)
                        .ifPresentOrElse(relations::add, () -> unknown.add(value)));
        List<String> depth = values(parameters, "depth");
        List<String> zoom = values(parameters, "zoom");
        return new MapChoice(
                ClaimFilter.of(parameters),
                relations,
                unknown.stream().distinct().sorted().toList(),
                values(parameters, "focus").stream().findFirst().orElse(null),
                depth.contains(String.valueOf(FARTHEST)) ? FARTHEST : 1,
                ZOOMS.stream()
                        .filter(percent -> zoom.contains(percent.toString()))
                        .findFirst()
                        .orElse(null));
    }

    private static List<String> values(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(not(String::isEmpty))
                .toList();
    }

    /** The types that are drawn. */
    Set<RelationType> drawn() {
        return relations.isEmpty() ? EnumSet.allOf(RelationType.class) : relations;
    }

    public boolean isEmpty() {
        return filter.isEmpty() && relations.isEmpty() && unknown.isEmpty() && focus == null;
    }

    /** The one address of what is shown, in whatever size. */
    public String canonical() {
        return "/map" + query();
    }

    public String address() {
        QueryString query = query();
        return "/map" + (zoom == null ? query : query.add("zoom", zoom.toString()));
    }

    private QueryString query() {
        QueryString query = filter.query();
        relations.forEach(type -> query.add(RELATION, Slugs.of(type)));
        unknown.forEach(value -> query.add(RELATION, value));
        if (focus != null) {
            query.add("focus", focus);
            if (depth > 1) {
                query.add("depth", String.valueOf(depth));
            }
        }
        return query;
    }

    MapChoice toggle(Facet facet, String slug) {
        return new MapChoice(filter.toggle(facet, slug), relations, unknown, focus, depth, zoom);
    }

    MapChoice toggle(RelationType type) {
        EnumSet<RelationType> changed = EnumSet.noneOf(RelationType.class);
        changed.addAll(relations);
        if (!changed.remove(type)) {
            changed.add(type);
        }
        return new MapChoice(filter, changed, unknown, focus, depth, zoom);
    }

    MapChoice without(String unknownRelation) {
        List<String> left =
                unknown.stream().filter(not(unknownRelation::equals)).toList();
        return new MapChoice(filter, relations, left, focus, depth, zoom);
    }

    /** What stands around a claim, whatever it is about; the types of relation stay as they are chosen. */
    MapChoice around(String id) {
        return new MapChoice(ClaimFilter.NONE, relations, List.of(), id, 1, null);
    }

    MapChoice withoutFocus() {
        return new MapChoice(filter, relations, unknown, null, 1, zoom);
    }

    MapChoice reaching(int steps) {
        return new MapChoice(filter, relations, unknown, focus, steps, zoom);
    }

    MapChoice in(@Nullable Integer percent) {
        return new MapChoice(filter, relations, unknown, focus, depth, percent);
    }
}
