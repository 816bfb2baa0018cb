package parley.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an article is called.
 *
 * @param text the title's words, without brackets
 * @param supplied true where the source names no title and the archive supplies one
 * @param reason where a supplied title was taken from
 */
@Embeddable
public record Title(
        @Column(name = "title") String text,
        @Column(name = "title_supplied") boolean supplied,
        @Column(name = "title_reason") @Nullable String reason) {

    /** As it is shown everywhere: a supplied title stands in square brackets. */
    public String shown() {
        return supplied ? "[" + text + "]" : text;
    }
}
