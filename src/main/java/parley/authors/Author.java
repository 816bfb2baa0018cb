package parley.authors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who wrote an article, or the place that stands for everyone whom a source does not name. */
@Entity
public class Author {

    /** The slug of the author whom no source names. */
    public static final String NOT_NAMED = "not-named";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String slug;
    private String name;
    private String sortName;
    private boolean named;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Author() {}

    public Author(String slug, String name, String sortName, @Nullable String note) {
        this.slug = slug;
        this.named = !slug.equals(NOT_NAMED);
        describe(name, sortName, note);
    }

    /** Takes the names and the note as they are given now; the slug stays. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(String newName, String newSortName, @Nullable String newNote) {
        this.name = newName;
        this.sortName = newSortName;
        this.note = newNote;
    }

    public String slug() {
        return slug;
    }

    /** Goes by another slug from now on; the caller sees to it that the former address leads on. */
    public void rename(String newSlug) {
        this.slug = newSlug;
    }

    /** As the archive writes it: given name first. */
    public String name() {
        return name;
    }

    /** Family name first, for lists. */
    public String sortName() {
        return sortName;
    }

    /** False only for the author whom no source names. */
    public boolean named() {
        return named;
    }

    public @Nullable String note() {
        return note;
    }
}
