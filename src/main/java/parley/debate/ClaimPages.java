package parley.debate;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.cards.Embedding;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.Claims;
import parley.claims.Marks;
import parley.claims.Marks.Span;
import parley.claims.NearClaims;
import parley.debate.ClaimPage.Answer;
import parley.debate.ClaimPage.RelatedClaim;
import parley.facets.ClaimSearch;
import parley.metadata.ClaimMetadata;
import parley.site.Link;
import parley.site.Slugs;
import parley.versions.History;

/** Puts together what is known of one claim. */
@Component
@Transactional(readOnly = true)
class ClaimPages {

    private final Claims claims;
    private final ClaimSearch search;
    private final Relations relations;
    private final Positions positions;
    private final Predictions predictions;
    private final MapPages maps;
    private final NearClaims nearClaims;
    private final History history;
    private final Embedding embedding;
    private final ClaimMetadata metadata;
    private final Clock clock;

    ClaimPages(
            Claims claims,
            ClaimSearch search,
            Relations relations,
            Positions positions,
            Predictions predictions,
            MapPages maps,
            NearClaims nearClaims,
            History history,
            Embedding embedding,
            ClaimMetadata metadata,
            Clock clock) {
        this.claims = claims;
        this.search = search;
        this.relations = relations;
        this.positions = positions;
        this.predictions = predictions;
        this.maps = maps;
        this.nearClaims = nearClaims;
        this.history = history;
        this.embedding = embedding;
        this.metadata = metadata;
        this.clock = clock;
    }

    ClaimPage of(String id, Locale locale) {
        Claim claim = search.one(id);
        String paragraph = claim.paragraph().text();
        List<Relation> related = relations.of(claim);
        ClaimCard card = ClaimCard.of(claim, locale);
        return new ClaimPage(
                card,
                claim.article().showsText() ? Marks.html(paragraph, List.of(span(claim))) : null,
                claim.paragraph().sha256(),
                history.of(claim),
                related.stream()
                        .map(relation -> related(relation, claim, locale))
                        .toList(),
                nearClaims.near(claim, ids(related, claim)).stream()
                        .map(other -> ClaimCard.of(other, locale))
                        .toList(),
                related.isEmpty() ? null : maps.around(claim, related, locale),
                positions.of(claim).stream()
                        .map(position -> new Answer(
                                position.question().wording(),
                                position.question().slug(),
                                Slugs.of(position.stance())))
                        .toList(),
                predictions
                        .findByClaim(claim)
                        .map(prediction -> PredictionView.of(prediction, LocalDate.now(clock), locale))
                        .orElse(null),
                neighbour(claim, -1),
                neighbour(claim, 1),
                claim.article().rights(),
                embedding.code(card),
                metadata.of(claim, locale));
    }

    private static Set<String> ids(List<Relation> relations, Claim claim) {
        return relations.stream()
                .map(relation -> relation.from().id().equals(claim.id()) ? relation.to() : relation.from())
                .map(Claim::id)
                .collect(toSet());
    }

    private static Span span(Claim claim) {
        return new Span(
                claim.anchor().start(),
                claim.anchor().end(),
                claim.id(),
                "claim " + Slugs.of(claim.kind()),
                "data-claim",
                claim.placeInText(),
                "",
                claim.id());
    }

    private static RelatedClaim related(Relation relation, Claim claim, Locale locale) {
        boolean outgoing = relation.from().id().equals(claim.id());
        Claim other = outgoing ? relation.to() : relation.from();
        return new RelatedClaim(
                direction(relation.type(), outgoing),
                relation.reason(),
                ClaimCard.of(other, locale),
                !other.article().code().equals(claim.article().code()));
    }

    /** Two types read differently from the other side; three read the same. */
    private static String direction(RelationType type, boolean outgoing) {
        return switch (type) {
            case QUALIFIES -> outgoing ? "qualifies" : "qualified-by";
            case ELABORATES -> outgoing ? "elaborates" : "elaborated-by";
            case AGREES, DISAGREES, ANSWERS_DIFFERENTLY -> Slugs.of(type);
        };
    }

    private @Nullable Link neighbour(Claim claim, int step) {
        return claims.at(claim.article(), claim.sequenceNumber() + step)
                .map(other -> new Link(other.id(), other.address()))
                .orElse(null);
    }
}
