package parley.claims;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import parley.authors.Author;
import parley.subjects.Actor;

/**
 * Who holds a claim: an author of its article, or an actor whom the author reports. Exactly one of the two is there.
 */
@Embeddable
public record Holder(
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Author author,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Actor actor) {

    public static Holder of(Author author) {
        return new Holder(author, null);
    }

    public static Holder of(Actor actor) {
        return new Holder(null, actor);
    }

    public String slug() {
        return author != null ? author.slug() : actor != null ? actor.slug() : "";
    }

    public String name() {
        return author != null ? author.name() : actor != null ? actor.name() : "";
    }

    public boolean isAuthor() {
        return author != null;
    }

    /** The address of the holder's page. */
    public String address() {
        return (isAuthor() ? "/authors/" : "/actors/") + slug();
    }
}
