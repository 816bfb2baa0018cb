package parley.subjects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of leaders, held or in prospect, with its facts and where each was found. */
@Entity
public class Summit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String slug;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private SummitStatus status;

    private @Nullable String held;
    private @Nullable LocalDate heldEarliest;
    private @Nullable LocalDate heldLatest;
    private @Nullable String timeZone;
    private @Nullable String place;
    private @Nullable String venue;
    private @Nullable String classification;
    private @Nullable String outcome;
    private @Nullable String note;
    private int sequenceNumber;

    @ManyToMany
    @JoinTable(
            name = "summit_participant",
            joinColumns = @JoinColumn(name = "summit_id"),
            inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderColumn(name = "position")
    private List<Actor> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "summit_document", joinColumns = @JoinColumn(name = "summit_id"))
    @OrderColumn(name = "position")
    private List<OutcomeDocument> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "summit_source", joinColumns = @JoinColumn(name = "summit_id"))
    @OrderColumn(name = "position")
    @Column(name = "url")
    private List<String> sources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Summit() {}

    @SuppressWarnings("NullAway.Init")
    public Summit(String slug, Description description) {
        this.slug = slug;
        describe(description);
    }

    /**
     * What is known of a summit.
     *
     * @param name in full, as {@code Trump–Kim summit in Hanoi}
     * @param shortName for tables and tags, as {@code Hanoi 2019}
     * @param held when, by the calendar at {@code timeZone}; absent for a meeting only in prospect
     * @param sequenceNumber its place in the order of time
     * @param sources addresses where the facts were found, the first for the date and place
     */
    public record Description(
            String name,
            String shortName,
            SummitStatus status,
            @Nullable Edtf held,
            @Nullable String timeZone,
            @Nullable String place,
            @Nullable String venue,
            @Nullable String classification,
            @Nullable String outcome,
            @Nullable String note,
            int sequenceNumber,
            List<Actor> participants,
            List<OutcomeDocument> documents,
            List<String> sources) {}

    /** Takes everything as it is given now; the slug stays. */
    public final void describe(Description description) {
        Edtf date = description.held();
        this.name = description.name();
        this.shortName = description.shortName();
        this.status = description.status();
        this.held = date == null ? null : date.text();
        this.heldEarliest = date == null ? null : date.earliest();
        this.heldLatest = date == null ? null : date.latest();
        this.timeZone = description.timeZone();
        this.place = description.place();
        this.venue = description.venue();
        this.classification = description.classification();
        this.outcome = description.outcome();
        this.note = description.note();
        this.sequenceNumber = description.sequenceNumber();
        replace(participants, description.participants());
        replace(documents, description.documents());
        replace(sources, description.sources());
    }

    private static <T> void replace(List<T> old, List<T> now) {
        if (!List.copyOf(old).equals(now)) {
            old.clear();
            old.addAll(now);
        }
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

    public String shortName() {
        return shortName;
    }

    public SummitStatus status() {
        return status;
    }

    /** When it was held; absent for a meeting only in prospect. */
    public @Nullable Edtf held() {
        return held == null ? null : Edtf.parse(held);
    }

    public @Nullable LocalDate heldEarliest() {
        return heldEarliest;
    }

    public @Nullable LocalDate heldLatest() {
        return heldLatest;
    }

    public @Nullable String timeZone() {
        return timeZone;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable String venue() {
        return venue;
    }

    public @Nullable String classification() {
        return classification;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable String note() {
        return note;
    }

    public int sequenceNumber() {
        return sequenceNumber;
    }

    public List<Actor> participants() {
        return participants;
    }

    public List<OutcomeDocument> documents() {
        return documents;
    }

    public List<String> sources() {
        return sources;
    }
}
