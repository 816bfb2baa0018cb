package parley.dataset;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import parley.site.Archive;

/** Reads all things of a kind in the order of their keys, some at a time, each time in a transaction of its own. */
@Component
class PageSearch {

    /** As many as Hibernate fetches what belongs to them in one go, twice. */
    private static final int SIZE = 400;

    /** Behind the last of all keys. */
    private static final long END = Long.MAX_VALUE;

    private final EntityManager entities;
    private final TransactionTemplate transaction;

    PageSearch(EntityManager entities, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    <E> void all(Class<E> kind, Consumer<List<E>> page) {
        long after = Long.MIN_VALUE;
        while (after != END) {
            long from = after;
            after = requireNonNull(transaction.execute(status -> {
                List<E> things = entities.createQuery(
                                "select e from " + kind.getSimpleName() + " e where e.id > :after order by e.id", kind)
                        .setParameter("after", from)
                        .setMaxResults(SIZE)
                        .getResultList();
                page.accept(things);
                return things.size() < SIZE ? END : key(things.getLast());
            }));
        }
    }

    /** How many there are of a kind. */
    long count(Class<?> kind) {
        return requireNonNull(transaction.execute(
                status -> entities.createQuery("select count(e) from " + kind.getSimpleName() + " e", Long.class)
                        .getSingleResult()));
    }

    private long key(Object thing) {
        return (Long)
                entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(thing);
    }

    /** The present revision of the archive. */
    Revision revision() {
        return requireNonNull(transaction.execute(status -> {
            Archive archive = entities.find(Archive.class, Archive.ID);
            return new Revision(archive.revision(), archive.changedAt());
        }));
    }
}
