package parley.apparatus;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import parley.articles.Paragraph;

/** A sentence that puts no claim forward, and why the editors think so. */
@Entity
public class SilentSentence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Paragraph paragraph;

    private String text;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected SilentSentence() {}

    public SilentSentence(Paragraph paragraph, String text, String reason) {
        this.paragraph = paragraph;
        this.text = text;
        this.reason = reason;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    /** The sentence, verbatim. */
    public String text() {
        return text;
    }

    public String reason() {
        return reason;
    }
}
