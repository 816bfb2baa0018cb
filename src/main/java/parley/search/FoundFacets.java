package parley.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.facets.ClaimFilter;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.FacetValue;
import parley.query.Named;
import parley.query.NamesNow;

/** Turns what the engine counted into facets with names. */
@Component
class FoundFacets {

    private final NamesNow names;
    private final JdbcClient sql;

    FoundFacets(NamesNow names, JdbcClient sql) {
        this.names = names;
        this.sql = sql;
    }

    /** The key by which the engine counts the values of a facet. */
    static AggregationKey<Map<String, Long>> key(Facet facet) {
        return AggregationKey.of(facet.parameter());
    }

    /** All facets, with what was counted in each. */
    List<FacetCounts> of(ClaimFilter filter, Map<Facet, SearchResult<?>> counted) {
        Map<Facet, Map<String, String>> labels = new EnumMap<>(Facet.class);
        for (Named named : names.get().all()) {
            labels.computeIfAbsent(named.facet(), key -> new HashMap<>()).put(named.slug(), named.label());
        }
        List<FacetCounts> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            SearchResult<?> result = counted.get(facet);
            if (result != null) {
                facets.add(counts(facet, filter, result.aggregation(key(facet)), labels));
            }
        }
        return facets;
    }

    private FacetCounts counts(
            Facet facet, ClaimFilter filter, Map<String, Long> counted, Map<Facet, Map<String, String>> labels) {
        Map<String, String> titles = facet == Facet.ARTICLE ? titles(counted.keySet()) : Map.of();
        List<FacetValue> values = new ArrayList<>();
        counted.forEach((slug, count) -> values.add(new FacetValue(
                slug, label(facet, slug, labels, titles), count, filter.has(facet, slug), filter.hasNot(facet, slug))));
        filter.excluded(facet).stream()
                .filter(slug -> !counted.containsKey(slug))
                .forEach(slug -> values.add(new FacetValue(slug, label(facet, slug, labels, titles), 0, false, true)));
        values.sort(order(facet));
        return new FacetCounts(
                facet,
                values,
                0,
                facet == Facet.AUTHOR
                        || facet == Facet.SUMMIT
                        || facet == Facet.KIND
                        || values.stream().anyMatch(value -> value.chosen() || value.excluded()));
    }

    private static Comparator<FacetValue> order(Facet facet) {
        if (facet.closed()) {
            return comparingInt(value -> facet.words().indexOf(value.slug()));
        }
        return facet == Facet.YEAR
                ? comparing(FacetValue::slug).reversed()
                : comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::slug);
    }

    private static @Nullable String label(
            Facet facet, String slug, Map<Facet, Map<String, String>> labels, Map<String, String> titles) {
        return switch (facet) {
            case KIND, CERTAINTY -> null;
            case ARTICLE -> titles.getOrDefault(slug, slug);
            case HOLDER ->
                labels.getOrDefault(Facet.AUTHOR, Map.of())
                        .getOrDefault(
                                slug, labels.getOrDefault(Facet.ACTOR, Map.of()).getOrDefault(slug, slug));
            default -> labels.getOrDefault(facet, Map.of()).getOrDefault(slug, slug);
        };
    }

    private Map<String, String> titles(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : sql
                        .sql("select slug, case when title_supplied then '[' || title || ']' else title end as title"
                                + " from article where slug in (:slugs)")
                        .param("slugs", slugs)
                        .query((row, number) -> Map.entry(row.getString("slug"), row.getString("title")))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
