package parley.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import parley.commands.Progress;
import parley.site.Archive;
import parley.store.Drafts.ArticleDraft;
import parley.store.Drafts.Bundle;
import parley.versions.Recorder;

/**
 * Puts bundles into the archive. Runs within one transaction of its caller; after an exception nothing of it may be
 * kept.
 */
public final class Store {

    private final EntityManager database;
    private final Names names;
    private final Addresses addresses;
    private final CatalogueStore catalogue;
    private final ClaimStore claims;
    private final ArticleStore articles;
    private final DebateStore debate;

    public Store(EntityManager database) {
        JpaRepositoryFactory repositories = new JpaRepositoryFactory(database);
        Recorder recorder = new Recorder(database, repositories);
        this.addresses = new Addresses(database, recorder);
        this.database = database;
        this.names = new Names(database, repositories);
        this.claims = new ClaimStore(repositories, names, recorder);
        this.catalogue = new CatalogueStore(database, repositories, names, addresses);
        this.articles = new ArticleStore(repositories, names, addresses, claims, recorder);
        this.debate = new DebateStore(database, repositories, addresses, claims);
    }

    /**
     * Brings what is stored to what a bundle says: what is new is added, what changed is revised, what did not change
     * keeps its row.
     *
     * @throws ClaimsMissing if an article lacks claims that it had before
     * @throws parley.commands.Interrupted if the process was asked to end
     */
    public void bring(Bundle bundle) {
        begin();
        catalogue.bring(bundle.catalogue());
        try (Progress progress =
                Progress.of("Articles brought", bundle.articles().size())) {
            for (ArticleDraft article : bundle.articles()) {
                articles.bring(article);
                progress.step(1);
            }
        }
        bundle.withdrawn().forEach(gone -> addresses.withdraw(gone.path(), gone.on(), gone.reason()));
        debate.bring(
                bundle.debate(),
                bundle.articles().stream().map(ArticleDraft::code).toList());
        catalogue.withdraw(bundle.withdrawn());
        end();
    }

    /**
     * Adds articles, relations and positions that the archive does not have. Nothing stored is compared with, so that
     * the time it takes does not grow with the archive.
     */
    void add(Bundle bundle) {
        begin();
        catalogue.bring(bundle.catalogue());
        bundle.articles().forEach(articles::add);
        debate.add(bundle.debate());
        end();
    }

    /** Lets go of what belongs to a transaction that was rolled back. */
    void forget() {
        names.forget();
        claims.forget();
    }

    private void begin() {
        // Looking up one thing must not write the thousand before it; what later queries need is flushed by hand.
        database.setFlushMode(FlushModeType.COMMIT);
        claims.forget();
    }

    private void end() {
        database.find(Archive.class, Archive.ID).moveOn(Instant.now());
        database.flush();
    }
}
