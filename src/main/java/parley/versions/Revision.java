package parley.versions;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import parley.articles.Article;
import parley.articles.Paragraph;
import parley.claims.Claim;
import parley.versions.Recorder.Said;
import parley.versions.Recorder.Text;

/** Compares what an article is with what it was, part by part: keeps what was, dates what is, and counts. */
final class Revision {

    private final EntityManager database;
    private final Article article;
    private final int next;
    private int added;
    private int rewritten;
    private int retired;
    private int moved;
    private int putForward;
    private int restated;
    private int withdrawn;

    Revision(EntityManager database, Article article) {
        this.database = database;
        this.article = article;
        this.next = article.version() + 1;
    }

    void text(Paragraph paragraph, @Nullable Text was) {
        if (was == null) {
            added++;
            paragraph.standsSince(next);
        } else if (paragraph.retiredOn() != null) {
            if (!was.retired()) {
                retired++;
                paragraph.leftIn(next);
            }
        } else if (was.retired()) {
            added++;
            keep(paragraph, was, requireNonNullElse(paragraph.retiredIn(), 1));
        } else if (!was.state().equals(ParagraphState.of(paragraph))) {
            if (was.state().sha256().equals(paragraph.sha256())) {
                moved++;
            } else {
                rewritten++;
            }
            keep(paragraph, was, next);
        }
    }

    private void keep(Paragraph paragraph, Text was, int until) {
        // Of one that was retired before versions were kept, no version is known that had it.
        if (paragraph.sinceVersion() < until) {
            database.persist(new FormerParagraph(article, paragraph.sinceVersion(), until, was.state()));
            String sha256 = was.state().sha256();
            if (!sha256.equals(paragraph.sha256()) && database.find(FormerText.class, sha256) == null) {
                database.persist(new FormerText(sha256, was.text()));
            }
        }
        paragraph.standsSince(next);
    }

    void claim(Claim claim, @Nullable Said was) {
        if (was == null) {
            putForward++;
            claim.standsSince(next);
            return;
        }
        ClaimState is = ClaimState.of(claim);
        if (!is.equals(was.state())) {
            restated += is.says(was.state()) ? 0 : 1;
            said(was);
            claim.standsSince(next);
        }
    }

    void withdraw(Said was) {
        withdrawn++;
        said(was);
    }

    private void said(Said was) {
        database.persist(new FormerClaim(article, was.since(), next, was.state()));
    }

    /** Whether readers would see a difference. */
    boolean changed() {
        return rewrote() || putForward + restated + withdrawn > 0;
    }

    /** Whether the text itself is another one. */
    boolean rewrote() {
        return added + rewritten + retired + moved > 0;
    }

    Tally tally() {
        return new Tally(added, rewritten, retired, putForward, restated, withdrawn);
    }
}
