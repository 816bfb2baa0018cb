package parley.articles;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.authors.Author;

/** A published text with its publication, bylines and rights. Its paragraphs know it; it does not list them. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String code;
    private String slug;

    @Embedded
    private Title title;

    private String language;

    @Embedded
    private Publication publication;

    @Embedded
    private Rights rights;

    @Embedded
    private Source source;

    private int version;

    @ElementCollection
    @CollectionTable(name = "byline", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    private List<Byline> bylines = new ArrayList<>();

    private Instant recordedAt;
    private Instant revisedAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    @SuppressWarnings("NullAway.Init")
    public Article(String code, Description description) {
        this.code = code;
        this.version = 1;
        this.recordedAt = Instant.now();
        this.revisedAt = recordedAt;
        this.changedAt = recordedAt;
        take(description);
    }

    /**
     * All that is recorded of an article except its text.
     *
     * @param language of the text, as a BCP 47 tag
     */
    public record Description(
            String slug,
            Title title,
            String language,
            Publication publication,
            Rights rights,
            Source source,
            List<Byline> bylines) {}

    /** Takes everything as it is given now; the code and the version stay. */
    public void describe(Description description) {
        Source document =
                new Source(source.file(), source.sha256(), description.source().annotationSha256());
        Description before =
                new Description(slug, title, language, publication, rights, document, List.copyOf(bylines));
        take(description);
        if (!before.equals(description)) {
            changes(Instant.now());
        }
    }

    private void changes(Instant now) {
        this.revisedAt = now;
        this.changedAt = now;
    }

    private void take(Description description) {
        this.slug = description.slug();
        this.title = description.title();
        this.language = description.language();
        this.publication = description.publication();
        this.rights = description.rights();
        this.source = description.source();
        if (!List.copyOf(bylines).equals(description.bylines())) {
            bylines.clear();
            bylines.addAll(description.bylines());
        }
    }

    /** Readers see another text, other claims or another description than before: the version counts up. */
    public void revised() {
        this.version++;
        annotated();
    }

    /** Its text is another one than before. */
    public void rewritten() {
        changes(Instant.now());
    }

    /** What lies over its text has changed: claims, notes, or what was withdrawn. */
    public void annotated() {
        this.changedAt = Instant.now();
    }

    /** The first part of the ids of its claims, as {@code 002}. Never changes. */
    public String code() {
        return code;
    }

    public String slug() {
        return slug;
    }

    public Title title() {
        return title;
    }

    public String language() {
        return language;
    }

    public Publication publication() {
        return publication;
    }

    public Rights rights() {
        return rights;
    }

    public Source source() {
        return source;
    }

    /** Counts from 1; moves with every change of the text, of what is claimed in it, and of its title, date and source. */
    public int version() {
        return version;
    }

    public List<Byline> bylines() {
        return bylines;
    }

    public List<Author> authors() {
        return bylines.stream().map(Byline::author).toList();
    }

    /** When the archive took it up. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** When its text, or what is said of the text as a whole, was last changed. */
    public Instant revisedAt() {
        return revisedAt;
    }

    /** When anything of it was last changed, claims and notes included. */
    public Instant changedAt() {
        return changedAt;
    }

    public String address() {
        return "/articles/" + slug;
    }

    /** Whether whole paragraphs may be shown. */
    public boolean showsText() {
        return rights.extent() == Extent.FULL;
    }

    /** Whether the words that claims quote may be shown. */
    public boolean showsQuotes() {
        return rights.extent() != Extent.METADATA;
    }
}
