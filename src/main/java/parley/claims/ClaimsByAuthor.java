package parley.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.authors.Author;
import parley.site.Link;

/**
 * What one author claims about a subject: one column of a page that sets authors side by side. An author without a
 * claim is silent, which is shown.
 */
public record ClaimsByAuthor(Link author, List<ClaimCard> claims) {

    public boolean silent() {
        return claims.isEmpty();
    }

    /**
     * Sorts claims into columns.
     *
     * @param authors the columns in their order; authors of claims that are not among them follow behind
     */
    public static List<ClaimsByAuthor> columns(List<Author> authors, List<ClaimCard> claims) {
        Map<Link, List<ClaimCard>> columns = new LinkedHashMap<>();
        authors.forEach(author -> columns.put(new Link(author.name(), "/authors/" + author.slug()), new ArrayList<>()));
        for (ClaimCard claim : claims) {
            claim.authors()
                    .forEach(author -> columns.computeIfAbsent(author, key -> new ArrayList<>())
                            .add(claim));
        }
        return columns.entrySet().stream()
                .map(column -> new ClaimsByAuthor(column.getKey(), column.getValue()))
                .toList();
    }
}
