package parley.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.authors.Author;

/**
 * An author as JSON.
 *
 * @param named false for the author whom no source names
 * @param articles addresses
 * @param claims the address of the author's claims
 */
public record AuthorJson(
        String slug,
        String url,
        String name,
        String sortName,
        boolean named,
        @Nullable String note,
        List<String> articles,
        String claims) {

    public static AuthorJson of(Author author, List<String> articles) {
        return new AuthorJson(
                author.slug(),
                "/authors/" + author.slug(),
                author.name(),
                author.sortName(),
                author.named(),
                author.note(),
                articles,
                "/claims.json?author=" + author.slug());
    }
}
