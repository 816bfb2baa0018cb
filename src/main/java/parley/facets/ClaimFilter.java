package parley.facets;

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
 * Which claims to list: any of the chosen values of a facet and none of its excluded ones, across facets all of that.
 * It knows its canonical address and the addresses that add, exclude or drop one value; what it lets through is told by
 * the index of claims. In addresses an excluded value has a hyphen before it.
 *
 * @param chosen the values of each facet, sorted, without blanks; a facet without values is absent
 * @param excluded the same for what is left out; a value that is both is excluded
 */
public record ClaimFilter(Map<Facet, List<String>> chosen, Map<Facet, List<String>> excluded) {

    public static final ClaimFilter NONE = new ClaimFilter(Map.of(), Map.of());

    /** More values than these in one facet narrow nothing any more; the rest is dropped. */
    static final int MOST_VALUES = 50;

    private static final String NOT = "-";

    public ClaimFilter {
        Map<Facet, List<String>> out = clean(excluded, Map.of());
        chosen = clean(chosen, out);
        excluded = out;
    }

    private static Map<Facet, List<String>> clean(Map<Facet, List<String>> values, Map<Facet, List<String>> without) {
        EnumMap<Facet, List<String>> clean = new EnumMap<>(Facet.class);
        values.forEach((facet, all) -> {
            TreeSet<String> sorted = new TreeSet<>();
            all.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(sorted::add);
            without.getOrDefault(facet, List.of()).forEach(sorted::remove);
            if (!sorted.isEmpty()) {
                clean.put(facet, sorted.stream().limit(MOST_VALUES).toList());
            }
        });
        return Collections.unmodifiableMap(clean);
    }

    /** Reads the filter from the parameters of an address; parameters that are no facet are left alone. */
    public static ClaimFilter of(Map<String, List<String>> parameters) {
        EnumMap<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        EnumMap<Facet, List<String>> excluded = new EnumMap<>(Facet.class);
        parameters.forEach((name, values) -> Facet.of(name).ifPresent(facet -> {
            List<String> stripped = values.stream().map(String::strip).toList();
            chosen.put(
                    facet,
                    stripped.stream().filter(value -> !value.startsWith(NOT)).toList());
            excluded.put(
                    facet,
                    stripped.stream()
                            .filter(value -> value.startsWith(NOT))
                            .map(value -> value.substring(NOT.length()))
                            .toList());
        }));
        return new ClaimFilter(chosen, excluded);
    }

    public static ClaimFilter by(Facet facet, String value) {
        return new ClaimFilter(Map.of(facet, List.of(value)), Map.of());
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && excluded.isEmpty();
    }

    public List<String> values(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** The values of a facet that are left out. */
    public List<String> excluded(Facet facet) {
        return excluded.getOrDefault(facet, List.of());
    }

    public boolean has(Facet facet, String value) {
        return values(facet).contains(value);
    }

    /** Whether the value is left out. */
    public boolean hasNot(Facet facet, String value) {
        return excluded(facet).contains(value);
    }

    /** The filter with this value added, or dropped where it was chosen or excluded. */
    public ClaimFilter toggle(Facet facet, String value) {
        if (has(facet, value) || hasNot(facet, value)) {
            return new ClaimFilter(changed(chosen, facet, value, false), changed(excluded, facet, value, false));
        }
        return new ClaimFilter(changed(chosen, facet, value, true), excluded);
    }

    /** The filter after one more click on this value: chosen first, then excluded, then dropped. */
    public ClaimFilter turn(Facet facet, String value) {
        return has(facet, value)
                ? new ClaimFilter(changed(chosen, facet, value, false), changed(excluded, facet, value, true))
                : toggle(facet, value);
    }

    private static Map<Facet, List<String>> changed(
            Map<Facet, List<String>> values, Facet facet, String value, boolean added) {
        Map<Facet, List<String>> changed = new HashMap<>(values);
        List<String> within = new ArrayList<>(values.getOrDefault(facet, List.of()));
        within.remove(value);
        if (added) {
            within.add(value);
        }
        changed.put(facet, within);
        return changed;
    }

    /** The filter with these values alone chosen in the facet. */
    public ClaimFilter only(Facet facet, List<String> values) {
        Map<Facet, List<String>> changed = new HashMap<>(chosen);
        changed.put(facet, values);
        return new ClaimFilter(changed, excluded);
    }

    /** The filter without what is chosen or excluded in any other facet. */
    public ClaimFilter only(Set<Facet> facets) {
        Map<Facet, List<String>> in = new HashMap<>(chosen);
        Map<Facet, List<String>> out = new HashMap<>(excluded);
        in.keySet().retainAll(facets);
        out.keySet().retainAll(facets);
        return new ClaimFilter(in, out);
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
        for (Facet facet : Facet.values()) {
            values(facet).forEach(value -> query.add(facet.parameter(), value));
            excluded(facet).forEach(value -> query.add(facet.parameter(), NOT + value));
        }
        return query;
    }

    /** The canonical address of the list. */
    public String address() {
        return "/claims" + query();
    }
}
