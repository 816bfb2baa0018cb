package parley.facets;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.Claims;
import parley.claims.Withdrawals;
import parley.site.Gone;
import parley.site.NotFound;
import parley.site.Paging;
import parley.site.Slugs;

/** Finds claims by filter, and counts what each further choice would leave. */
@Component
@Transactional(readOnly = true)
public class ClaimSearch {

    /** Facets that are unfolded from the beginning: the ones that readers ask by. */
    private static final Set<Facet> OPEN = EnumSet.of(Facet.AUTHOR, Facet.SUMMIT, Facet.KIND);

    private final JdbcClient sql;
    private final Claims claims;
    private final Withdrawals withdrawals;

    ClaimSearch(JdbcClient sql, Claims claims, Withdrawals withdrawals) {
        this.sql = sql;
        this.claims = claims;
        this.withdrawals = withdrawals;
    }

    /** One page of the claims that the filter lets through, in order of publication and then of the text. */
    public ClaimsFound find(ClaimFilter filter, Paging wanted) {
        return find(filter, wanted, Set.of());
    }

    /** The same without the claims with these ids, for pages that have shown them already. */
    public ClaimsFound find(ClaimFilter filter, Paging wanted, Set<String> shown) {
        List<UnknownValue> unknown = unknown(filter);
        if (!unknown.isEmpty()) {
            return new ClaimsFound(List.of(), 0, new Paging(1, wanted.size()), unknown);
        }
        String condition = filter.condition() + (shown.isEmpty() ? "" : " and c.code not in (:shown)");
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("shown", shown);
        long total = count(condition, parameters);
        Paging paging = wanted.within(total);
        List<Long> keys = sql.sql("select c.id from claim c join article a on a.id = c.article_id where " + condition
                        + " order by a.published_earliest, a.code, c.sequence_number limit :size offset :offset")
                .params(parameters)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> row.getLong(1))
                .list();
        return new ClaimsFound(keys.isEmpty() ? List.of() : claims.withKeys(keys), total, paging, unknown);
    }

    /**
     * The claim with that id.
     *
     * @throws Gone if it was withdrawn
     * @throws NotFound if there never was one
     */
    public Claim one(String id) {
        if (!Slugs.isSlug(id)) {
            throw new NotFound(id);
        }
        return claims.find(id)
                .orElseThrow(() -> withdrawals
                        .findByClaimCode(id)
                        .<RuntimeException>map(
                                withdrawal -> new Gone(id, withdrawal.withdrawnOn(), withdrawal.reason()))
                        .orElseGet(() -> new NotFound(id)));
    }

    /** Every claim that the filter lets through, for pages that show all there are of one subject. */
    public List<Claim> all(ClaimFilter filter) {
        List<Long> keys = sql.sql("select c.id from claim c where " + filter.condition())
                .params(filter.parameters())
                .query((row, number) -> row.getLong(1))
                .list();
        return keys.isEmpty() ? List.of() : claims.withKeys(keys);
    }

    /** The ids of all claims that the filter lets through; its values are taken to be known. */
    public Set<String> ids(ClaimFilter filter) {
        return sql.sql("select c.code from claim c where " + filter.condition())
                .params(filter.parameters())
                .query((row, number) -> requireNonNull(row.getString(1)))
                .set();
    }

    /** How many claims the filter lets through; its values are taken to be known. */
    public long count(ClaimFilter filter) {
        return count(filter.condition(), filter.parameters());
    }

    private long count(String condition, Map<String, Object> parameters) {
        return sql.sql("select count(*) from claim c where " + condition)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** The page of the list, as people see it. */
    public ClaimsPage page(ClaimFilter filter, Paging wanted, Locale locale) {
        ClaimsFound found = find(filter, wanted);
        List<ClaimCard> cards = found.claims().stream()
                .map(claim -> ClaimCard.of(claim, locale))
                .toList();
        return new ClaimsPage(filter, found.unknown(), facets(filter), cards, found.total(), found.paging());
    }

    /** All facets, each counted as if nothing were chosen within it. */
    public List<FacetCounts> facets(ClaimFilter filter) {
        return facets(filter, EnumSet.allOf(Facet.class));
    }

    /** The same of some facets alone, in their own order; no others are counted. */
    public List<FacetCounts> facets(ClaimFilter filter, Set<Facet> wanted) {
        ClaimFilter known = filter.without(unknown(filter));
        List<Facet> counted =
                Arrays.stream(Facet.values()).filter(wanted::contains).toList();
        String counts = counted.stream()
                .map(facet -> facet.counts(known.condition(facet)))
                .collect(joining(" union all "));
        Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
        sql.sql(counts)
                .params(known.parameters())
                .query((row, number) -> {
                    Facet facet = Facet.of(row.getString("facet")).orElseThrow();
                    String slug = facet.slug(row.getString("slug"));
                    return values.computeIfAbsent(facet, key -> new ArrayList<>())
                            .add(new FacetValue(
                                    slug,
                                    facet.closed() ? null : row.getString("label"),
                                    row.getLong("claims"),
                                    filter.has(facet, slug),
                                    known.toggle(facet, slug).address()));
                })
                .list();
        return counted.stream()
                .map(facet -> new FacetCounts(
                        facet,
                        inOrder(facet, values.getOrDefault(facet, List.of())),
                        OPEN.contains(facet) || !filter.values(facet).isEmpty()))
                .toList();
    }

    private static List<FacetValue> inOrder(Facet facet, List<FacetValue> values) {
        return values.stream()
                .sorted(
                        facet.closed()
                                ? comparingInt(value -> facet.words().indexOf(value.slug()))
                                : comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::slug))
                .toList();
    }

    /** The values of a filter that nothing in the archive has. */
    public List<UnknownValue> unknown(ClaimFilter filter) {
        Set<List<Object>> known = new HashSet<>();
        // What cannot be a slug is not asked for, so that odd characters never reach the database.
        ClaimFilter possible = new ClaimFilter(onlySlugs(filter));
        String lookUp = possible.chosen().keySet().stream()
                .filter(facet -> !facet.closed())
                .map(Facet::known)
                .collect(joining(" union all "));
        if (!lookUp.isEmpty()) {
            sql.sql(lookUp)
                    .params(possible.parameters())
                    .query((row, number) ->
                            known.add(List.of(Facet.of(row.getString("facet")).orElseThrow(), row.getString("slug"))))
                    .list();
        }
        return filter.chosen().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !(entry.getKey().words().contains(value)
                                || known.contains(List.<Object>of(entry.getKey(), value))))
                        .map(value -> new UnknownValue(
                                entry.getKey(),
                                value,
                                filter.toggle(entry.getKey(), value).address())))
                .toList();
    }

    private static Map<Facet, List<String>> onlySlugs(ClaimFilter filter) {
        Map<Facet, List<String>> slugs = new EnumMap<>(Facet.class);
        filter.chosen()
                .forEach((facet, values) ->
                        slugs.put(facet, values.stream().filter(Slugs::isSlug).toList()));
        return slugs;
    }
}
