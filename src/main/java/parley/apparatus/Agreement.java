package parley.apparatus;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;

/** How far two annotators who worked apart agreed on one article, and how much of it the settled claims cover. */
@Entity
public class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY)
    private Article article;

    @Embedded
    private Figures figures;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    public Agreement(Article article, Figures figures) {
        this.article = article;
        this.figures = figures;
    }

    public Article article() {
        return article;
    }

    public Figures figures() {
        return figures;
    }

    /** Takes the figures as they are computed now. */
    public void measure(Figures newFigures) {
        this.figures = newFigures;
    }
}
