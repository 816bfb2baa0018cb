package parley.search;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.facets.ClaimFilter;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.FacetValue;
import parley.query.Names;
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

    /**
     * All facets, with what was counted in each.
     *
     * @param counted as if nothing were chosen within the facet
     * @param beside the same as if nothing were excluded there either; only for facets in which something is
     */
    List<FacetCounts> of(ClaimFilter filter, Map<Facet, SearchResult<?>> counted, Map<Facet, SearchResult<?>> beside) {
        Names known = names.get();
        List<FacetCounts> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            SearchResult<?> result = counted.get(facet);
            if (result != null) {
                Map<String, Long> counts = new LinkedHashMap<>(result.aggregation(key(facet)));
                SearchResult<?> excluded = beside.get(facet);
                if (excluded != null) {
                    Map<String, Long> all = excluded.aggregation(key(facet));
                    filter.excluded(facet).forEach(slug -> counts.put(slug, all.getOrDefault(slug, 0L)));
                }
                facets.add(counts(facet, filter, counts, known));
            }
        }
        return facets;
    }

    private FacetCounts counts(Facet facet, ClaimFilter filter, Map<String, Long> counts, Names known) {
        Map<String, Long> shown = shown(facet, filter, counts);
        Map<String, String> titles = facet == Facet.ARTICLE ? titles(shown.keySet()) : Map.of();
        List<FacetValue> values = new ArrayList<>();
        shown.forEach((slug, count) -> values.add(new FacetValue(
                slug, label(facet, slug, known, titles), count, filter.has(facet, slug), filter.hasNot(facet, slug))));
        return FacetCounts.of(facet, values, 0);
    }

    /** The most frequent, and those of the choice, also where nothing has them. */
    private static Map<String, Long> shown(Facet facet, ClaimFilter filter, Map<String, Long> counts) {
        Map<String, Long> shown = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(FacetCounts.SHOWN)
                .forEach(value -> shown.put(value.getKey(), value.getValue()));
        Stream.concat(filter.values(facet).stream(), filter.excluded(facet).stream())
                .filter(slug -> !facet.closed() || facet.words().contains(slug))
                .forEach(slug -> shown.put(slug, counts.getOrDefault(slug, 0L)));
        return shown;
    }

    private static @Nullable String label(Facet facet, String slug, Names known, Map<String, String> titles) {
        return switch (facet) {
            case KIND, CERTAINTY -> null;
            case ARTICLE -> titles.getOrDefault(slug, slug);
            default -> known.label(facet, slug).orElse(slug);
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
