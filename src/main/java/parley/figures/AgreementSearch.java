package parley.figures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.debate.RelationType;
import parley.facets.ClaimFilter;
import parley.facets.CrossSearch;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;
import parley.figures.Agreement.Pair;

/** Counts relations between the claims that a filter lets through, by the authors on both sides, in the database. */
@Component
@Transactional(readOnly = true)
class AgreementSearch {

    /** A matrix of more authors than these is no longer read. */
    private static final int MOST = 8;

    private final JdbcClient sql;
    private final CrossSearch search;

    AgreementSearch(JdbcClient sql, CrossSearch search) {
        this.sql = sql;
        this.search = search;
    }

    Agreement between(ClaimFilter filter) {
        List<Heading> all = search.headings(filter, Facet.AUTHOR, MOST);
        List<Heading> authors = all.stream().filter(author -> !author.others()).toList();
        int left = all.stream()
                .filter(Heading::others)
                .mapToInt(others -> others.slugs().size())
                .sum();
        Map<Pair, Map<RelationType, Long>> pairs = new HashMap<>();
        if (authors.isEmpty()) {
            return new Agreement(filter, authors, left, pairs);
        }
        // A relation that reads the same from both sides stands in both directions.
        sql.sql("select a.slug as one, b.slug as other, r.type as type, count(distinct r.id) as relations from ("
                        + " select id, type, from_claim_id as f, to_claim_id as t from relation"
                        + " union all select id, type, to_claim_id, from_claim_id from relation where type in (:mutual)) r"
                        + " join claim cf on cf.id = r.f join byline jf on jf.article_id = cf.article_id"
                        + " join author a on a.id = jf.author_id"
                        + " join claim ct on ct.id = r.t join byline jt on jt.article_id = ct.article_id"
                        + " join author b on b.id = jt.author_id"
                        + " where a.slug in (:authors) and b.slug in (:authors) and " + filter.admits("r.f") + " and "
                        + filter.admits("r.t")
                        + " group by a.slug, b.slug, r.type")
                .params(filter.parameters())
                .param("authors", authors.stream().map(Heading::slug).toList())
                .param("mutual", mutual())
                .query((row, number) -> pairs.computeIfAbsent(
                                new Pair(row.getString("one"), row.getString("other")),
                                key -> new EnumMap<>(RelationType.class))
                        .put(RelationType.valueOf(row.getString("type")), row.getLong("relations")))
                .list();
        return new Agreement(filter, authors, left, pairs);
    }

    private static List<String> mutual() {
        return Arrays.stream(RelationType.values())
                .filter(RelationType::mutual)
                .map(Enum::name)
                .toList();
    }
}
