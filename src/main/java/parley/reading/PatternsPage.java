package parley.reading;

import java.util.List;
import parley.claims.ClaimCard;
import parley.facets.ClaimsPage;

/**
 * The page of the patterns that pages are made of, shown with the archive's own claims.
 *
 * @param claims one of each kind that has a claim
 * @param list a page of a filtered list, with pages before and behind it
 * @param unknown a list that asks for what is not there
 */
public record PatternsPage(List<ClaimCard> claims, ClaimsPage list, ClaimsPage unknown) {}
