package parley.facets;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.LongPredicate;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.Claims;
import parley.claims.PublishedClaims;
import parley.site.Gone;
import parley.site.NotFound;
import parley.site.Paging;

/**
 * Finds claims by filter, and counts what each further choice would leave. What is counted comes from the index of
 * claims, what is shown from the database.
 */
@Component
@Transactional(readOnly = true)
public class ClaimSearch {

    private final ClaimIndexes indexes;
    private final JdbcClient sql;
    private final Claims claims;
    private final PublishedClaims published;

    ClaimSearch(ClaimIndexes indexes, JdbcClient sql, Claims claims, PublishedClaims published) {
        this.indexes = indexes;
        this.sql = sql;
        this.claims = claims;
        this.published = published;
    }

    /** One page of the claims that the filter lets through. */
    public ClaimsFound find(ClaimFilter filter, Sort sort, Paging wanted) {
        return find(indexes.current(), filter, sort, wanted);
    }

    private ClaimsFound find(ClaimIndex index, ClaimFilter filter, Sort sort, Paging wanted) {
        List<UnknownValue> unknown = index.unknown(filter);
        if (!unknown.isEmpty()) {
            return new ClaimsFound(List.of(), 0, new Paging(1, wanted.size()), unknown);
        }
        RoaringBitmap found = index.find(filter);
        long total = found.getLongCardinality();
        Paging paging = wanted.within(total);
        return new ClaimsFound(
                withKeys(index.keys(found, sort, paging.offset(), paging.size())), total, paging, unknown);
    }

    /** Those that are still there of the claims with these keys, in their order. */
    public List<Claim> withKeys(List<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<Long, Claim> byKey = claims.withKeys(keys).stream().collect(toMap(Claim::key, identity()));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    /**
     * The claim with that id.
     *
     * @throws Gone if it was withdrawn
     * @throws NotFound if there never was one
     */
    public Claim one(String id) {
        return published.one(id);
    }

    /** The ids of all claims that a filter lets through that chooses one article. */
    public Set<String> idsWithin(String article, ClaimFilter filter) {
        ClaimIndex index = indexes.current();
        List<Long> keys = index.keys(index.find(filter.only(Facet.ARTICLE, List.of(article))))
                .boxed()
                .toList();
        return keys.isEmpty()
                ? Set.of()
                : sql.sql("select c.code from claim c where c.id in (:keys)")
                        .param("keys", keys)
                        .query((row, number) -> requireNonNull(row.getString(1)))
                        .set();
    }

    /** Whether there is every value of the filter. */
    public boolean knows(ClaimFilter filter) {
        return indexes.current().unknown(filter).isEmpty();
    }

    /** Those that were recorded or changed last among the claims that the filter lets through, the latest first. */
    public List<Revision> latest(ClaimFilter filter, int most) {
        ClaimIndex index = indexes.current();
        return index.unknown(filter).isEmpty() ? index.latest(index.find(filter), most) : List.of();
    }

    /** How many claims the filter lets through; its values are taken to be known. */
    public long count(ClaimFilter filter) {
        return indexes.current().find(filter).getLongCardinality();
    }

    /** Tells of the key of a claim whether the filter lets it through; its values are taken to be known. */
    public LongPredicate admitting(ClaimFilter filter) {
        return indexes.current().admitting(filter);
    }

    /** How many claims have each value of a facet, also where there are none. */
    public Map<String, Long> counts(Facet facet) {
        return indexes.current().values(facet).values().stream()
                .collect(toMap(ClaimIndex.Value::slug, ClaimIndex.Value::size));
    }

    /** The page of the list, as people see it. */
    public ClaimsPage page(ClaimFilter filter, Sort sort, Paging wanted, Locale locale) {
        ClaimIndex index = indexes.current();
        ClaimsFound found = find(index, filter, sort, wanted);
        List<ClaimCard> cards = found.claims().stream()
                .map(claim -> ClaimCard.of(claim, locale))
                .toList();
        return new ClaimsPage(
                filter,
                sort,
                found.unknown(),
                facets(index, filter, EnumSet.allOf(Facet.class), FacetCounts.SHOWN),
                cards,
                found.total(),
                found.paging());
    }

    /**
     * Some facets in their own order.
     *
     * @param most so many values of each are shown where there are many more: the ones of the choice, and the most
     *     frequent
     */
    public List<FacetCounts> facets(ClaimFilter filter, Set<Facet> wanted, int most) {
        return facets(indexes.current(), filter, wanted, most);
    }

    /** One facet with all the values that it has under this filter. */
    public FacetCounts facet(ClaimFilter filter, Facet facet) {
        return facets(indexes.current(), filter, Set.of(facet), Integer.MAX_VALUE)
                .getFirst();
    }

    private static List<FacetCounts> facets(ClaimIndex index, ClaimFilter filter, Set<Facet> wanted, int most) {
        ClaimFilter known = filter.without(index.unknown(filter));
        Tally found = index.tally(index.find(known));
        return Arrays.stream(Facet.values())
                .filter(wanted::contains)
                .map(facet -> counts(index, known, found, facet, most))
                .toList();
    }

    /**
     * Each value is counted as if nothing were chosen within its facet; what is excluded there stays excluded, but for
     * the value itself.
     */
    private static FacetCounts counts(ClaimIndex index, ClaimFilter filter, Tally found, Facet facet, int most) {
        Tally within = filter.values(facet).isEmpty() ? found : index.tally(index.find(filter, facet));
        int[] counts = within.of(facet);
        List<FacetValue> values = new ArrayList<>();
        for (String chosen : filter.values(facet)) {
            ClaimIndex.Value value = index.value(facet, chosen);
            values.add(new FacetValue(chosen, value.label(), counts[value.number()], true, false));
            counts[value.number()] = 0;
        }
        for (String excluded : filter.excluded(facet)) {
            ClaimIndex.Value value = index.value(facet, excluded);
            Tally again = index.tally(index.find(filter.toggle(facet, excluded)));
            values.add(new FacetValue(excluded, value.label(), again.of(value), false, true));
            counts[value.number()] = 0;
        }
        int room = most == Integer.MAX_VALUE ? most : most + FacetCounts.LEEWAY;
        // The least frequent of those that may be shown is the first to give way.
        PriorityQueue<FacetValue> best = new PriorityQueue<>(FacetValue.MOST_FREQUENT.reversed());
        int others = 0;
        List<ClaimIndex.Value> all = index.bySize(facet);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] == 0) {
                continue;
            }
            ClaimIndex.Value value = all.get(number);
            if (best.size() == room && !best.element().yieldsTo(counts[number], value.slug())) {
                others++;
            } else {
                best.add(new FacetValue(value.slug(), value.label(), counts[number], false, false));
                if (best.size() > room) {
                    best.remove();
                    others++;
                }
            }
        }
        int shown = values.size() + best.size() + others <= room ? best.size() : Math.max(0, most - values.size());
        best.stream().sorted(FacetValue.MOST_FREQUENT).limit(shown).forEach(values::add);
        return FacetCounts.of(facet, values, best.size() + others - shown);
    }

    /** The values of a filter that nothing in the archive has. */
    public List<UnknownValue> unknown(ClaimFilter filter) {
        return indexes.current().unknown(filter);
    }
}
