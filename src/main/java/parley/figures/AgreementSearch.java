package parley.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.debate.RelationIndexes;
import parley.debate.RelationType;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.CrossSearch;
import parley.facets.CrossTable.Heading;
import parley.facets.Facet;
import parley.figures.Agreement.Pair;

/** Counts relations between the claims that a filter lets through, by the authors on both sides. */
@Component
@Transactional(readOnly = true)
class AgreementSearch {

    /** A matrix of more authors than these is no longer read. */
    private static final int MOST = 8;

    private final RelationIndexes indexes;
    private final ClaimSearch claims;
    private final CrossSearch search;

    AgreementSearch(RelationIndexes indexes, ClaimSearch claims, CrossSearch search) {
        this.indexes = indexes;
        this.claims = claims;
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
        List<LongPredicate> speaking = authors.stream()
                .map(author -> claims.admitting(filter.only(Facet.AUTHOR, author.slugs())))
                .toList();
        indexes.current().among(speaking, (from, to, type) -> count(authors, from, to, type, pairs));
        return new Agreement(filter, authors, left, pairs);
    }

    /** A relation that reads the same from both sides stands in both directions, and in each place once. */
    private static void count(
            List<Heading> authors, int from, int to, RelationType type, Map<Pair, Map<RelationType, Long>> pairs) {
        for (int one = 0; one < authors.size(); one++) {
            for (int other = 0; other < authors.size(); other++) {
                boolean so = is(one, from) && is(other, to);
                if (so || (type.mutual() && is(one, to) && is(other, from))) {
                    pairs.computeIfAbsent(
                                    new Pair(
                                            authors.get(one).slug(),
                                            authors.get(other).slug()),
                                    key -> new EnumMap<>(RelationType.class))
                            .merge(type, 1L, Long::sum);
                }
            }
        }
    }

    private static boolean is(int author, int among) {
        return (among & 1 << author) != 0;
    }
}
