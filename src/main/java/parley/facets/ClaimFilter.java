package parley.facets;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.site.QueryString;

/**
 * Which claims to list: any of the chosen values of a facet, across facets all of them. It knows its predicate, its
 * canonical address and the addresses that add or drop one value.
 *
 * @param chosen the values of each facet, sorted, without blanks; a facet without values is absent
 */
public record ClaimFilter(Map<Facet, List<String>> chosen) {

    public static final ClaimFilter NONE = new ClaimFilter(Map.of());

    /** More values than these in one facet narrow nothing any more; the rest is dropped. */
    static final int MOST_VALUES = 50;

    public ClaimFilter {
        EnumMap<Facet, List<String>> clean = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            TreeSet<String> sorted = new TreeSet<>();
            values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(sorted::add);
            if (!sorted.isEmpty()) {
                clean.put(facet, sorted.stream().limit(MOST_VALUES).toList());
            }
        });
        chosen = Collections.unmodifiableMap(clean);
    }

    /** Reads the filter from the parameters of an address; parameters that are no facet are left alone. */
    public static ClaimFilter of(Map<String, List<String>> parameters) {
        EnumMap<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        parameters.forEach((name, values) -> Facet.of(name).ifPresent(facet -> chosen.put(facet, values)));
        return new ClaimFilter(chosen);
    }

    public static ClaimFilter by(Facet facet, String value) {
        return new ClaimFilter(Map.of(facet, List.of(value)));
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    public List<String> values(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean has(Facet facet, String value) {
        return values(facet).contains(value);
    }

    /** The filter with this value added, or dropped where it was chosen. */
    public ClaimFilter toggle(Facet facet, String value) {
        List<String> values = new ArrayList<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return only(facet, values);
    }

    /** The filter with these values alone chosen in the facet. */
    public ClaimFilter only(Facet facet, List<String> values) {
        Map<Facet, List<String>> changed = new HashMap<>(chosen);
        changed.put(facet, values);
        return new ClaimFilter(changed);
    }

    /** The filter without what is chosen in any other facet. */
    public ClaimFilter only(Set<Facet> facets) {
        Map<Facet, List<String>> kept = new HashMap<>(chosen);
        kept.keySet().retainAll(facets);
        return new ClaimFilter(kept);
    }

    /** The filter without these values. */
    public ClaimFilter without(List<UnknownValue> values) {
        ClaimFilter left = this;
        for (UnknownValue value : values) {
            left = left.toggle(value.facet(), value.value());
        }
        return left;
    }

    /** The canonical query: facets and values always in the same order. */
    public QueryString query() {
        QueryString query = new QueryString();
        chosen.forEach((facet, values) -> values.forEach(value -> query.add(facet.parameter(), value)));
        return query;
    }

    /** The canonical address of the list. */
    public String address() {
        return "/claims" + query();
    }

    /** SQL that holds for a claim {@code c}; the choice within a facet can be left out, to count its alternatives. */
    public String condition(Facet... leftOut) {
        List<Facet> ignored = List.of(leftOut);
        String condition = chosen.keySet().stream()
                .filter(facet -> !ignored.contains(facet))
                .map(Facet::condition)
                .collect(joining(" and "));
        return condition.isEmpty() ? "1 = 1" : condition;
    }

    /** The values to bind in {@link #condition}. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        chosen.forEach((facet, values) -> parameters.put(
                facet.parameter(), values.stream().map(facet::bind).toList()));
        return parameters;
    }
}
