package parley.debate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parley.facets.ClaimFilter;
import parley.site.Slugs;

/** Finds which claims an argument map should draw, without reading any of them. */
@Component
class MapSearch {

    private final JdbcClient sql;

    MapSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The claims with the most relations.
     *
     * @param keys of those to draw
     * @param related how many take part in a relation at all
     */
    record Ranked(List<Long> keys, long related) {}

    /** Ranks the claims that the filter lets through by their relations to each other. */
    Ranked ranked(ClaimFilter filter, Set<RelationType> types, int most) {
        String lines = "from relation r where r.type in (:types) and " + within(filter);
        List<long[]> rows = sql.sql("select e.id, count(*) as weight, count(*) over () as related from"
                        + " (select r.from_claim_id as id " + lines + " union all select r.to_claim_id " + lines
                        + ") e group by e.id order by weight desc, e.id limit :most")
                .params(parameters(filter, types))
                .param("most", most)
                .query((row, number) -> new long[] {row.getLong("id"), row.getLong("related")})
                .list();
        return new Ranked(rows.stream().map(row -> row[0]).toList(), rows.isEmpty() ? 0 : rows.getFirst()[1]);
    }

    /** The claims one relation away from these and not among them, those with the most such relations first. */
    List<Long> neighbours(Collection<Long> near, ClaimFilter filter, Set<RelationType> types, int most) {
        return sql.sql("select e.id from (select r.to_claim_id as id from relation r"
                        + " where r.from_claim_id in (:near) and r.type in (:types)"
                        + " union all select r.from_claim_id from relation r"
                        + " where r.to_claim_id in (:near) and r.type in (:types)) e"
                        + " where e.id not in (:near) and " + filter.admits("e.id")
                        + " group by e.id order by count(*) desc, e.id limit :most")
                .params(parameters(filter, types))
                .param("near", near)
                .param("most", most)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** How many relations of each type there are between claims that the filter lets through. */
    Map<RelationType, Long> types(ClaimFilter filter) {
        return types(within(filter), filter.parameters());
    }

    /** How many relations of each type a claim has to claims that the filter lets through. */
    Map<RelationType, Long> types(ClaimFilter filter, long focus) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("focus", focus);
        return types(
                "(r.from_claim_id = :focus and " + filter.admits("r.to_claim_id") + ") or (r.to_claim_id = :focus and "
                        + filter.admits("r.from_claim_id") + ")",
                parameters);
    }

    private Map<RelationType, Long> types(String condition, Map<String, Object> parameters) {
        Map<RelationType, Long> counts = new EnumMap<>(RelationType.class);
        sql.sql("select r.type, count(*) as relations from relation r where " + condition + " group by r.type")
                .params(parameters)
                .query((row, number) ->
                        counts.put(RelationType.valueOf(row.getString("type")), row.getLong("relations")))
                .list();
        return counts;
    }

    /** The key of the claim with that id. */
    Optional<Long> key(String id) {
        return Slugs.isSlug(id)
                ? sql.sql("select c.id from claim c where c.code = :code")
                        .param("code", id)
                        .query(Long.class)
                        .optional()
                : Optional.empty();
    }

    /** SQL: both ends of a relation {@code r} are let through. */
    private static String within(ClaimFilter filter) {
        return filter.admits("r.from_claim_id") + " and " + filter.admits("r.to_claim_id");
    }

    private static Map<String, Object> parameters(ClaimFilter filter, Set<RelationType> types) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("types", types.stream().map(Enum::name).toList());
        return parameters;
    }
}
