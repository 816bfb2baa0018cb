package parley.cards;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.claims.Claim;
import parley.claims.ClaimCard;
import parley.claims.PublishedClaims;

/** Finds the claims that others take into their pages. */
@Component
@Transactional(readOnly = true)
class EmbedCards {

    private final PublishedClaims claims;

    EmbedCards(PublishedClaims claims) {
        this.claims = claims;
    }

    /** @param address of the claim's own page */
    EmbedPage page(String id, String address, Locale locale) {
        Claim claim = claims.one(id);
        return new EmbedPage(
                id, address, ClaimCard.of(claim, locale), claim.article().rights(), null);
    }

    ClaimCard of(String id, Locale locale) {
        return ClaimCard.of(claims.one(id), locale);
    }
}
