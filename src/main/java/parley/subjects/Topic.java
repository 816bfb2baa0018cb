package parley.subjects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A matter that claims are about, from the closed list of the codebook. */
@Entity
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String slug;
    private String name;
    private String definition;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    public Topic(String slug, String name, String definition) {
        this.slug = slug;
        describe(name, definition);
    }

    /** Takes name and definition as they are given now; the slug stays. */
    @SuppressWarnings("NullAway.Init")
    public final void describe(String newName, String newDefinition) {
        this.name = newName;
        this.definition = newDefinition;
    }

    public String slug() {
        return slug;
    }

    /** Goes by another slug from now on; the caller sees to it that the former address leads on. */
    public void rename(String newSlug) {
        this.slug = newSlug;
    }

    public String name() {
        return name;
    }

    public String definition() {
        return definition;
    }
}
