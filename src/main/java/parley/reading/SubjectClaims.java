package parley.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import parley.authors.Author;
import parley.authors.Authors;
import parley.claims.ClaimCard;
import parley.claims.ClaimsByAuthor;
import parley.facets.ClaimFilter;
import parley.facets.ClaimSearch;
import parley.facets.ClaimsFound;
import parley.facets.Sort;
import parley.site.Paging;

/** Sets the claims about one subject side by side, author by author. */
@Component
class SubjectClaims {

    /** With more authors than these, only those who speak of the subject get a column. */
    private static final int MOST_SILENT_AUTHORS = 12;

    private final ClaimSearch search;
    private final Authors authors;

    SubjectClaims(ClaimSearch search, Authors authors) {
        this.search = search;
        this.authors = authors;
    }

    SubjectPage about(ClaimFilter filter, Locale locale) {
        return about(filter, Set.of(), locale);
    }

    /** @param above ids of claims that the page shows already, and that are not repeated */
    SubjectPage about(ClaimFilter filter, Set<String> above, Locale locale) {
        ClaimsFound found = search.find(filter, Sort.OLDEST, new Paging(1, Paging.LARGEST));
        List<ClaimCard> cards = found.claims().stream()
                .filter(claim -> !above.contains(claim.id()))
                .map(claim -> ClaimCard.of(claim, locale))
                .toList();
        List<Author> columns =
                authors.count() <= MOST_SILENT_AUTHORS ? authors.findAllByOrderByNamedDescSortName() : List.of();
        return new SubjectPage(
                ClaimsByAuthor.columns(columns, cards), found.total(), cards.size() + above.size(), filter.address());
    }
}
