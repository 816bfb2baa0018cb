package parley.versions;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.claims.Claim;

/**
 * Writes down what a revision of an article takes away, in the transaction that takes it away. What did not change is
 * not written again.
 */
public final class Recorder {

    private final EntityManager database;
    private final ArticleVersions versions;
    private final Changes changes;

    public Recorder(EntityManager database, JpaRepositoryFactory repositories) {
        this.database = database;
        this.versions = repositories.getRepository(ArticleVersions.class);
        this.changes = repositories.getRepository(Changes.class);
    }

    /** An article before its revision. */
    public record Before(Described described, Map<String, Text> text, Map<String, Said> claims) {}

    /** A paragraph before the revision, in use or retired. */
    record Text(ParagraphState state, String text, boolean retired) {

        static Text of(Paragraph paragraph) {
            return new Text(ParagraphState.of(paragraph), paragraph.text(), paragraph.retiredOn() != null);
        }
    }

    /** A claim before the revision. */
    record Said(ClaimState state, int since) {

        static Said of(Claim claim) {
            return new Said(ClaimState.of(claim), claim.sinceVersion());
        }
    }

    /** @param paragraphs all that the article has or ever had */
    public Before before(Article article, Collection<Paragraph> paragraphs, Collection<Claim> claims) {
        return new Before(
                Described.of(article),
                paragraphs.stream().collect(toMap(Paragraph::anchor, Text::of)),
                claims.stream().collect(toMap(Claim::id, Said::of)));
    }

    /** Records the first version of an article. */
    public void added(Article article, int paragraphs, int claims, List<Reason> reasons) {
        ArticleVersion first = new ArticleVersion(article, Instant.now(), new Tally(paragraphs, 0, 0, claims, 0, 0));
        reasons.forEach(first::explain);
        keep(first);
    }

    /**
     * Records another version where the revision changed something that readers see; else only the reasons that are
     * given for earlier changes.
     *
     * @param paragraphs all that the article has or ever had, after the revision
     * @param claims those that it puts forward now
     */
    public void revised(
            Article article,
            Before before,
            Collection<Paragraph> paragraphs,
            Collection<Claim> claims,
            List<Reason> reasons) {
        Revision revision = new Revision(database, article);
        paragraphs.forEach(paragraph -> revision.text(paragraph, before.text().get(paragraph.anchor())));
        Map<String, Said> withdrawn = new HashMap<>(before.claims());
        claims.forEach(claim -> revision.claim(claim, withdrawn.remove(claim.id())));
        withdrawn.values().forEach(revision::withdraw);
        List<ArticleVersion> known = versions.of(article);
        if (revision.changed() || !before.described().reads(Described.of(article))) {
            article.revised();
            if (revision.rewrote()) {
                article.rewritten();
            }
            ArticleVersion next = new ArticleVersion(article, Instant.now(), revision.tally());
            explain(next, known, reasons);
            keep(next);
        } else {
            known.stream().findFirst().ifPresent(present -> explain(present, known, reasons));
        }
    }

    /** Each reason is said of the version that came with it; a reason that was said before stays where it is. */
    private static void explain(ArticleVersion version, List<ArticleVersion> known, List<Reason> reasons) {
        for (Reason reason : reasons) {
            ArticleVersion meant = known.stream()
                    .filter(earlier -> earlier.reasons().stream().anyMatch(reason::restates))
                    .findFirst()
                    .orElse(version);
            if (!meant.reasons().contains(reason)) {
                meant.explain(reason);
            }
        }
    }

    private void keep(ArticleVersion version) {
        database.persist(version);
        database.persist(Change.to(version));
    }

    /** Something goes by another address from now on. */
    public void renamed(String path, String target) {
        database.persist(Change.renamed(path, target, Instant.now()));
    }

    /** Something is no longer put forward; or the reason for that is given anew. */
    public void withdrawn(String path, LocalDate on, String reason) {
        changes.withdrawalOf(path)
                .ifPresentOrElse(
                        known -> known.explain(reason),
                        () -> database.persist(Change.withdrawn(
                                path, on.atStartOfDay(ZoneOffset.UTC).toInstant(), reason)));
    }
}
