package parley.debate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.Claims;
import parley.claims.Withdrawals;
import parley.debate.MapPage.RelationRow;
import parley.debate.MapPage.TypeCount;
import parley.debate.MapPage.Withdrawn;
import parley.debate.RelationIndex.Ranked;
import parley.facets.ClaimSearch;
import parley.facets.Facet;
import parley.facets.FacetCounts;
import parley.facets.UnknownValue;
import parley.site.Slugs;

/** Puts together argument maps: of a choice of claims, and around one. */
@Component
@Transactional(readOnly = true)
class MapPages {

    /** More boxes than these nobody reads; beyond, those with the most relations are drawn. */
    static final int MOST_CLAIMS = 60;

    private static final Set<Facet> OFFERED = Set.of(Facet.TOPIC, Facet.SUMMIT, Facet.AUTHOR, Facet.KIND);

    private final ClaimSearch search;
    private final RelationIndexes indexes;
    private final Claims claims;
    private final Withdrawals withdrawals;
    private final Relations relations;

    MapPages(ClaimSearch search, RelationIndexes indexes, Claims claims, Withdrawals withdrawals, Relations relations) {
        this.search = search;
        this.indexes = indexes;
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.relations = relations;
    }

    MapPage of(MapChoice choice, Locale locale) {
        List<UnknownValue> unknown = search.unknown(choice.filter());
        boolean nothing = !unknown.isEmpty()
                || (choice.relations().isEmpty() && !choice.unknown().isEmpty());
        String focus = choice.focus();
        // What cannot be an id is not asked for, so that odd characters never reach the database.
        Optional<String> sought = Optional.ofNullable(focus).filter(Slugs::isSlug);
        Optional<Long> centre = sought.flatMap(claims::key);
        RelationIndex index = indexes.current();
        LongPredicate admitted = unknown.isEmpty() ? search.admitting(choice.filter()) : key -> false;
        Ranked ranked = nothing ? new Ranked(List.of(), 0) : ranked(index, choice, admitted, centre);
        Map<RelationType, Long> types =
                centre.map(key -> index.types(admitted, key)).orElseGet(() -> index.types(admitted));
        List<Claim> drawn = ranked.keys().isEmpty() ? List.of() : claims.withKeys(ranked.keys());
        List<Relation> lines = drawn.isEmpty() ? List.of() : relations.among(drawn, choice.drawn());
        List<ClaimCard> cards = drawn.stream()
                .filter(claim -> claim.id().equals(focus) || lines.stream().anyMatch(joins(claim)))
                .map(claim -> ClaimCard.of(claim, locale))
                .toList();
        Optional<Withdrawn> withdrawn = centre.isPresent()
                ? Optional.empty()
                : sought.flatMap(withdrawals::findByClaimCode).map(Withdrawn::of);
        return new MapPage(
                choice,
                unknown,
                search.facets(choice.filter(), OFFERED, FacetCounts.SHOWN),
                Arrays.stream(RelationType.values())
                        .map(type -> TypeCount.of(type, types.getOrDefault(type, 0L), choice))
                        .toList(),
                cards.stream()
                        .filter(card -> card.id().equals(focus))
                        .findFirst()
                        .orElse(null),
                withdrawn.orElse(null),
                ArgumentMapLayout.draw(cards, lines, focus == null ? "" : focus, choice),
                lines.stream().map(RelationRow::of).toList(),
                nothing ? 0 : search.count(choice.filter()),
                ranked.related());
    }

    /** Whether a relation has this claim at one of its ends; a box without a line would say nothing. */
    private static Predicate<Relation> joins(Claim claim) {
        return relation ->
                relation.from().id().equals(claim.id()) || relation.to().id().equals(claim.id());
    }

    private static Ranked ranked(RelationIndex index, MapChoice choice, LongPredicate admitted, Optional<Long> centre) {
        return centre.map(key -> around(index, choice, admitted, key))
                .orElseGet(() -> index.ranked(admitted, choice.drawn(), MOST_CLAIMS));
    }

    /** The claim in the middle, then those around it, step by step, until no more can be drawn. */
    private static Ranked around(RelationIndex index, MapChoice choice, LongPredicate admitted, long centre) {
        List<Long> near = new ArrayList<>(List.of(centre));
        for (int step = 0; step < choice.depth(); step++) {
            // One more than can be drawn tells that there are more.
            near.addAll(index.neighbours(near, admitted, choice.drawn(), MOST_CLAIMS + 1));
        }
        return new Ranked(near.stream().limit(MOST_CLAIMS).toList(), near.size());
    }

    /** The map of one claim with those that it is related to, and the relations among them. */
    ArgumentMap around(Claim claim, List<Relation> related, Locale locale) {
        Map<String, Claim> near = new LinkedHashMap<>();
        near.put(claim.id(), claim);
        for (Relation relation : related) {
            near.put(relation.from().id(), relation.from());
            near.put(relation.to().id(), relation.to());
        }
        List<Claim> drawn = near.values().stream().limit(MOST_CLAIMS).toList();
        return ArgumentMapLayout.draw(
                drawn.stream().map(other -> ClaimCard.of(other, locale)).toList(),
                relations.among(drawn, EnumSet.allOf(RelationType.class)),
                claim.id(),
                MapChoice.ALL);
    }
}
