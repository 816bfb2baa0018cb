package parley.store;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import parley.store.Drafts.Bundle;

/** Takes many articles in batches: each batch is one transaction, and nothing of it stays in memory behind it. */
@Component
public class BulkStore {

    private final TransactionTemplate transaction;
    private final Store store;

    /** @param database shared: each transaction gets a persistence context of its own behind it */
    BulkStore(EntityManager database, PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.store = new Store(database);
    }

    /** Adds articles that the archive does not have, with what stands between their claims and those it has: all or nothing. */
    public void add(Bundle batch) {
        try {
            transaction.executeWithoutResult(_ -> store.add(batch));
        } catch (RuntimeException e) {
            store.forget();
            throw e;
        }
    }
}
