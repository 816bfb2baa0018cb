package parley.feeds;

import org.jspecify.annotations.Nullable;
import parley.facets.ClaimFilter;
import parley.facets.Facet;

/**
 * Of what a feed tells: of claims that a filter lets through and of what came of those that foretell something; and
 * perhaps of articles and of what was withdrawn from them. Of a claim that was withdrawn only its article is known.
 *
 * @param articles whether it tells of articles, and of what was withdrawn from them
 * @param author of these articles; absent, of all
 */
record Scope(ClaimFilter claims, boolean articles, @Nullable String author) {

    static final Scope ARCHIVE = new Scope(ClaimFilter.NONE, true, null);

    static Scope ofAuthor(String slug) {
        return new Scope(ClaimFilter.by(Facet.AUTHOR, slug), true, slug);
    }

    static Scope of(ClaimFilter claims) {
        return new Scope(claims, false, null);
    }
}
