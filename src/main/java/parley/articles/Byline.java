package parley.articles;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import parley.authors.Author;

/**
 * An author of one article.
 *
 * @param printed the name as the article prints it; absent where the source names no author
 * @param affiliation as the article prints it
 */
@Embeddable
public record Byline(
        @ManyToOne(fetch = FetchType.LAZY) Author author,
        @Nullable String printed,
        @Nullable String affiliation) {}
