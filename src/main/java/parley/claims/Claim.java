package parley.claims;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.articles.TextFragment;
import parley.subjects.Actor;
import parley.subjects.Summit;
import parley.subjects.Topic;

/** One proposition that an article puts forward, tied to the words that carry it. */
@Entity
public class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    private Paragraph paragraph;

    private int sequenceNumber;

    @Embedded
    private Anchor anchor;

    private String statement;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @ElementCollection
    @CollectionTable(name = "claim_holder", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<Holder> holders = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "claim_summit",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "summit_id"))
    @OrderBy("sequenceNumber")
    private Set<Summit> summits = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "claim_actor",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "actor_id"))
    @OrderBy("sortName")
    private Set<Actor> actors = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "claim_topic",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("name")
    private Set<Topic> topics = new LinkedHashSet<>();

    private Instant recordedAt;
    private Instant revisedAt;

    private int sinceVersion = 1;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    @SuppressWarnings("NullAway.Init")
    public Claim(String code, Description description) {
        this.code = code;
        this.recordedAt = Instant.now();
        this.revisedAt = recordedAt;
        take(description);
    }

    /**
     * All that is recorded of a claim.
     *
     * @param sequenceNumber its place among the claims of its article
     * @param anchor where its words stand in the paragraph
     * @param statement one self-contained sentence in the archive's own words
     */
    public record Description(
            Paragraph paragraph,
            int sequenceNumber,
            Anchor anchor,
            String statement,
            ClaimKind kind,
            Certainty certainty,
            List<Holder> holders,
            Set<Summit> summits,
            Set<Actor> actors,
            Set<Topic> topics) {}

    /** Takes everything as it is given now; the id stays. Says whether that changes more than its place in the order. */
    public boolean describe(Description description) {
        Description before = new Description(
                paragraph,
                description.sequenceNumber(),
                anchor,
                statement,
                kind,
                certainty,
                List.copyOf(holders),
                Set.copyOf(summits),
                Set.copyOf(actors),
                Set.copyOf(topics));
        take(description);
        if (before.equals(description)) {
            return false;
        }
        this.revisedAt = Instant.now();
        return true;
    }

    private void take(Description description) {
        this.paragraph = description.paragraph();
        this.article = description.paragraph().article();
        this.sequenceNumber = description.sequenceNumber();
        this.anchor = description.anchor();
        this.statement = description.statement();
        this.kind = description.kind();
        this.certainty = description.certainty();
        if (!List.copyOf(holders).equals(description.holders())) {
            holders.clear();
            holders.addAll(description.holders());
        }
        replace(summits, description.summits());
        replace(actors, description.actors());
        replace(topics, description.topics());
    }

    private static <T> void replace(Set<T> old, Collection<T> now) {
        old.retainAll(now);
        old.addAll(now);
    }

    /** It is as it is now since that version of its article. */
    public void standsSince(int version) {
        this.sinceVersion = version;
    }

    /** Its key in the database, which no address shows. */
    public long key() {
        return requireNonNull(id);
    }

    /** The public id, as {@code 002-017}; it never names another claim. */
    public String id() {
        return code;
    }

    public Article article() {
        return article;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    public int sequenceNumber() {
        return sequenceNumber;
    }

    public Anchor anchor() {
        return anchor;
    }

    public String statement() {
        return statement;
    }

    public ClaimKind kind() {
        return kind;
    }

    public Certainty certainty() {
        return certainty;
    }

    public List<Holder> holders() {
        return holders;
    }

    public Set<Summit> summits() {
        return summits;
    }

    public Set<Actor> actors() {
        return actors;
    }

    public Set<Topic> topics() {
        return topics;
    }

    /** When the archive took it up. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** When its words, its statement or what it is about were last changed. */
    public Instant revisedAt() {
        return revisedAt;
    }

    /** The version of its article since which it is as it is; 1 where it was so before versions were kept. */
    public int sinceVersion() {
        return sinceVersion;
    }

    /** The address of its own page. */
    public String address() {
        return "/claims/" + code;
    }

    /** The address of its words in the article. */
    public String placeInText() {
        return article.address() + "#" + code;
    }

    /** The address of its words to pass on, which notices that their paragraph was revised. */
    public String permalink() {
        return paragraph.permalink(code);
    }

    /** The directive by which its words are found in any page; absent where rights do not allow them. */
    public @Nullable String textFragment() {
        if (!article.showsQuotes()) {
            return null;
        }
        // Where rights allow the quoted words alone, no others are given away.
        return article.showsText()
                ? TextFragment.of(anchor.exact(), anchor.prefix(), anchor.suffix())
                : TextFragment.of(anchor.exact());
    }
}
