package parley.versions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;

/** A state in which a paragraph no longer is. */
@Entity
public class FormerParagraph {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int sinceVersion;
    private int untilVersion;

    @Embedded
    private ParagraphState state;

    @SuppressWarnings("NullAway.Init")
    protected FormerParagraph() {}

    /** @param untilVersion the first version in which it was otherwise */
    FormerParagraph(Article article, int sinceVersion, int untilVersion, ParagraphState state) {
        this.article = article;
        this.sinceVersion = sinceVersion;
        this.untilVersion = untilVersion;
        this.state = state;
    }

    Article article() {
        return article;
    }

    /** The first version that had it so. */
    int sinceVersion() {
        return sinceVersion;
    }

    /** The first version that did not. */
    int untilVersion() {
        return untilVersion;
    }

    ParagraphState state() {
        return state;
    }
}
