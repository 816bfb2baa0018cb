package parley.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import parley.site.Slugs;

/**
 * The rights in an article's text.
 *
 * @param uri the statement's address at rightsstatements.org
 * @param statement who holds the rights, in one sentence
 * @param extent how much of the text may be shown
 */
@Embeddable
public record Rights(
        @Column(name = "rights_uri") String uri,
        @Column(name = "rights_statement") String statement,

        @Column(name = "rights_extent") @Enumerated(EnumType.STRING)
        Extent extent) {

    /** All of it as one line, for forms that have one field. */
    public String inOneLine() {
        return statement + " " + uri + " (shown: " + Slugs.of(extent) + ")";
    }
}
