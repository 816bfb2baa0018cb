package parley.cards;

import org.jspecify.annotations.Nullable;
import parley.articles.Rights;
import parley.claims.ClaimCard;

/**
 * The card of a claim within the page of someone else.
 *
 * @param address the full address of the claim's own page
 * @param claim absent where there is none
 * @param rights in the text that its words are from; absent where there is none
 * @param withdrawn the day of its withdrawal in words, and why; absent where it stands
 */
public record EmbedPage(
        String id,
        String address,
        @Nullable ClaimCard claim,
        @Nullable Rights rights,
        @Nullable Withdrawn withdrawn) {

    public record Withdrawn(String on, String reason) {}
}
