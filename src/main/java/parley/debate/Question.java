package parley.debate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A question, worded neutrally, that several claims answer. */
@Entity
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String slug;
    private String wording;
    private @Nullable String note;
    private int sequenceNumber;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    public Question(String slug, String wording, @Nullable String note, int sequenceNumber) {
        this.slug = slug;
        word(wording, note, sequenceNumber);
    }

    /** Takes wording, note and place as they are given now; the slug stays. */
    @SuppressWarnings("NullAway.Init")
    public final void word(String newWording, @Nullable String newNote, int newNumber) {
        this.wording = newWording;
        this.note = newNote;
        this.sequenceNumber = newNumber;
    }

    public String slug() {
        return slug;
    }

    /** Goes by another slug from now on; the caller sees to it that the former address leads on. */
    public void rename(String newSlug) {
        this.slug = newSlug;
    }

    public String wording() {
        return wording;
    }

    public @Nullable String note() {
        return note;
    }

    public int sequenceNumber() {
        return sequenceNumber;
    }
}
