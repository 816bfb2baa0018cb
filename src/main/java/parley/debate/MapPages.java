package parley.debate;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.ClaimFilter;
import parley.claims.ClaimSearch;
import parley.claims.Facet;
import parley.claims.FacetCounts;
import parley.claims.UnknownValue;
import parley.debate.MapPage.RelationRow;
import parley.site.Slugs;

/** Puts together argument maps: of a choice of claims, and around one. */
@Component
@Transactional(readOnly = true)
class MapPages {

    /** More boxes than these nobody reads; beyond, those with the most relations are drawn. */
    private static final int MOST_CLAIMS = 60;

    private static final Set<Facet> OFFERED = Set.of(Facet.TOPIC, Facet.SUMMIT, Facet.AUTHOR, Facet.KIND);

    private final ClaimSearch search;
    private final Relations relations;

    MapPages(ClaimSearch search, Relations relations) {
        this.search = search;
        this.relations = relations;
    }

    MapPage of(ClaimFilter filter, Locale locale) {
        List<Claim> chosen = search.unknown(filter).isEmpty() ? search.all(filter) : List.of();
        List<Relation> among = chosen.isEmpty() ? List.of() : relations.among(chosen);
        Map<String, Integer> weight = new HashMap<>();
        for (Relation relation : among) {
            weight.merge(relation.from().id(), 1, Integer::sum);
            weight.merge(relation.to().id(), 1, Integer::sum);
        }
        List<Claim> related =
                chosen.stream().filter(claim -> weight.containsKey(claim.id())).toList();
        List<ClaimCard> drawn = related.stream()
                .sorted(comparingInt((Claim claim) -> -weight.getOrDefault(claim.id(), 0)))
                .limit(MOST_CLAIMS)
                .sorted(comparingInt(related::indexOf))
                .map(claim -> ClaimCard.of(claim, locale))
                .toList();
        List<FacetCounts> facets = search.facets(filter).stream()
                .filter(facet -> OFFERED.contains(facet.facet()))
                .toList();
        return page(filter, search.unknown(filter), facets, drawn, among, chosen.size(), related.size() > MOST_CLAIMS);
    }

    /** The map of one claim with those that it is related to, and the relations among them. */
    ArgumentMap around(Claim claim, List<Relation> related, Locale locale) {
        Map<String, Claim> near = new LinkedHashMap<>();
        near.put(claim.id(), claim);
        for (Relation relation : related) {
            near.put(relation.from().id(), relation.from());
            near.put(relation.to().id(), relation.to());
        }
        return ArgumentMapLayout.draw(
                near.values().stream().map(other -> ClaimCard.of(other, locale)).toList(),
                relations.among(near.values()),
                claim.id());
    }

    private static MapPage page(
            ClaimFilter filter,
            List<UnknownValue> unknown,
            List<FacetCounts> facets,
            List<ClaimCard> cards,
            List<Relation> relations,
            int total,
            boolean tooMany) {
        Map<String, String> statements = cards.stream().collect(toMap(ClaimCard::id, ClaimCard::statement));
        List<Relation> drawn = relations.stream()
                .filter(relation -> statements.containsKey(relation.from().id())
                        && statements.containsKey(relation.to().id()))
                .toList();
        return new MapPage(
                filter,
                unknown,
                facets,
                ArgumentMapLayout.draw(cards, drawn, ""),
                drawn.stream()
                        .map(relation -> new RelationRow(
                                relation.from().id(),
                                relation.from().statement(),
                                Slugs.of(relation.type()),
                                relation.to().id(),
                                relation.to().statement(),
                                relation.reason()))
                        .toList(),
                total,
                tooMany);
    }
}
