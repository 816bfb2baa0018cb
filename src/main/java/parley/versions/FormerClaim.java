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

/** A state in which a claim no longer is, or was when it was withdrawn. */
@Entity
public class FormerClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int sinceVersion;
    private int untilVersion;

    @Embedded
    private ClaimState state;

    @SuppressWarnings("NullAway.Init")
    protected FormerClaim() {}

    /** @param untilVersion the first version in which it was otherwise, or was not */
    FormerClaim(Article article, int sinceVersion, int untilVersion, ClaimState state) {
        this.article = article;
        this.sinceVersion = sinceVersion;
        this.untilVersion = untilVersion;
        this.state = state;
    }

    Article article() {
        return article;
    }

    int sinceVersion() {
        return sinceVersion;
    }

    int untilVersion() {
        return untilVersion;
    }

    ClaimState state() {
        return state;
    }
}
