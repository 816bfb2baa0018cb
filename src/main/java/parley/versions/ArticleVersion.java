package parley.versions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;

/** One state in which an article was shown, with what it changed and why. It never changes, but a reason may be given later. */
@Entity
public class ArticleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int number;
    private Instant recordedAt;
    private boolean firstKnown;

    @Embedded
    private Described described;

    @Embedded
    private Tally tally;

    @ElementCollection
    @CollectionTable(name = "version_reason", joinColumns = @JoinColumn(name = "article_version_id"))
    @OrderColumn(name = "position")
    private List<Reason> reasons = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ArticleVersion() {}

    /** The version that the article is in now. */
    ArticleVersion(Article article, Instant recordedAt, Tally tally) {
        this.article = article;
        this.number = article.version();
        this.recordedAt = recordedAt;
        this.described = Described.of(article);
        this.tally = tally;
    }

    /** Says why, or says it anew where the same was stated before. */
    void explain(Reason reason) {
        reasons.removeIf(reason::restates);
        reasons.add(reason);
    }

    Article article() {
        return article;
    }

    int number() {
        return number;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Whether what went before it was not kept, so that what it changed is not known. */
    boolean firstKnown() {
        return firstKnown;
    }

    Described described() {
        return described;
    }

    Tally tally() {
        return tally;
    }

    List<Reason> reasons() {
        return reasons;
    }

    String address() {
        return address(article, number);
    }

    static String list(Article article) {
        return article.address() + "/versions";
    }

    static String address(Article article, int number) {
        return list(article) + "/" + number;
    }

    /** Where two versions are compared; {@code from} is left out where it is the one before. */
    static String difference(Article article, int from, int to) {
        return address(article, to) + "/diff" + (from == to - 1 ? "" : "?from=" + from);
    }
}
