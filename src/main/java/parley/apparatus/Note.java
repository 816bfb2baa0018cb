package parley.apparatus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import parley.articles.Paragraph;

/** An editor's note on words of a paragraph. It is a layer over the text and never alters it. */
@Entity
public class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    private Paragraph paragraph;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    private String exact;
    private String prefix;
    private String suffix;
    private String text;
    private @Nullable String sourceTitle;
    private @Nullable String sourceUrl;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    @SuppressWarnings("NullAway.Init")
    public Note(String code, Description description) {
        this.code = code;
        describe(description);
    }

    /**
     * All that is recorded of a note.
     *
     * @param start offset of the first character in the paragraph, in UTF-16 units
     * @param end offset behind the last character
     * @param sourceTitle what the note rests on; absent where it needs no source or has none
     */
    public record Description(
            Paragraph paragraph,
            NoteKind kind,
            int start,
            int end,
            String exact,
            String prefix,
            String suffix,
            String text,
            @Nullable String sourceTitle,
            @Nullable String sourceUrl) {}

    /** Takes everything as it is given now; the id stays. Says whether that changes anything. */
    public final boolean describe(Description description) {
        Description before =
                new Description(paragraph, kind, start, end, exact, prefix, suffix, text, sourceTitle, sourceUrl);
        this.paragraph = description.paragraph();
        this.kind = description.kind();
        this.start = description.start();
        this.end = description.end();
        this.exact = description.exact();
        this.prefix = description.prefix();
        this.suffix = description.suffix();
        this.text = description.text();
        this.sourceTitle = description.sourceTitle();
        this.sourceUrl = description.sourceUrl();
        return !before.equals(description);
    }

    /** The public id, as {@code 003-n2}. */
    public String id() {
        return code;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    public NoteKind kind() {
        return kind;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String exact() {
        return exact;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public String text() {
        return text;
    }

    public @Nullable String sourceTitle() {
        return sourceTitle;
    }

    public @Nullable String sourceUrl() {
        return sourceUrl;
    }
}
