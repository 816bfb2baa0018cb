package parley.subjects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person, state, organisation or group that claims are about, or that is said to hold one. */
@Entity
public class Actor {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private ActorKind kind;

    private String name;
    private String sortName;
    private @Nullable String role;
    private @Nullable String hangul;
    private @Nullable String romanization;
    private @Nullable String hanja;
    private @Nullable String hanjaSource;
    private @Nullable String wikidata;
    private @Nullable String note;

    @ElementCollection
    @CollectionTable(name = "actor_spelling", joinColumns = @JoinColumn(name = "actor_id"))
    @OrderBy("articleCode, spelling")
    private Set<Spelling> spellings = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Actor() {}

    @SuppressWarnings("NullAway.Init")
    public Actor(String slug, Description description, Collection<Spelling> spellings) {
        this.slug = slug;
        describe(description, spellings);
    }

    /**
     * What is known of an actor.
     *
     * @param role the office held in the years the articles speak of
     * @param hangul the name in Korean script
     * @param romanization of the hangul, by the Revised Romanization of Korean
     * @param hanja the name in Chinese characters
     * @param hanjaSource the address where they were found
     * @param wikidata the item's identifier, only where it was verified
     */
    public record Description(
            ActorKind kind,
            String name,
            String sortName,
            @Nullable String role,
            @Nullable String hangul,
            @Nullable String romanization,
            @Nullable String hanja,
            @Nullable String hanjaSource,
            @Nullable String wikidata,
            @Nullable String note) {}

    /** Takes everything as it is given now; the slug stays. */
    public final void describe(Description description, Collection<Spelling> newSpellings) {
        this.kind = description.kind();
        this.name = description.name();
        this.sortName = description.sortName();
        this.role = description.role();
        this.hangul = description.hangul();
        this.romanization = description.romanization();
        this.hanja = description.hanja();
        this.hanjaSource = description.hanjaSource();
        this.wikidata = description.wikidata();
        this.note = description.note();
        if (!spellings.equals(new LinkedHashSet<>(newSpellings))) {
            spellings.clear();
            spellings.addAll(newSpellings);
        }
    }

    public String slug() {
        return slug;
    }

    /** Goes by another slug from now on; the caller sees to it that the former address leads on. */
    public void rename(String newSlug) {
        this.slug = newSlug;
    }

    public ActorKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String sortName() {
        return sortName;
    }

    public @Nullable String role() {
        return role;
    }

    public @Nullable String hangul() {
        return hangul;
    }

    public @Nullable String romanization() {
        return romanization;
    }

    public @Nullable String hanja() {
        return hanja;
    }

    public @Nullable String hanjaSource() {
        return hanjaSource;
    }

    public @Nullable String wikidata() {
        return wikidata;
    }

    public @Nullable String note() {
        return note;
    }

    /** The names that articles print for this actor. */
    public Set<Spelling> spellings() {
        return spellings;
    }
}
