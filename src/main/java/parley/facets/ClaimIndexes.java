package parley.facets;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import parley.site.ByRevision;
import parley.site.Momentary;

/**
 * Keeps the index of claims at the archive's revision: it is read from the database at the start, and anew by the first
 * reader who finds the archive changed, by whichever node.
 */
@Component
class ClaimIndexes {

    /** So long readers wait for the new index; after that they are served from the old one until it is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(ClaimIndexes.class);

    private final JdbcClient sql;
    private final TransactionTemplate oneMoment;

    private volatile @Nullable ClaimIndex newest;
    private CompletableFuture<ClaimIndex> coming;

    ClaimIndexes(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        // Beside the rest of the start, which need not wait for it; whoever asks first does.
        this.coming = begin();
    }

    /** The index of the archive as it is now, or, while a large archive is being read anew, as it was just before. */
    ClaimIndex current() {
        ClaimIndex known = newest;
        if (known == null) {
            return first();
        }
        return known.revision() == revision() ? known : renewed(known);
    }

    private ClaimIndex first() {
        try {
            return renewal().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw failed;
        }
    }

    private ClaimIndex renewed(ClaimIndex known) {
        try {
            return renewal().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillReading) {
            Momentary.say();
            return known;
        } catch (ExecutionException failed) {
            LOG.warn(
                    "The index of claims could not be read anew; the one of revision {} serves on",
                    known.revision(),
                    failed);
            Momentary.say();
            return known;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            Momentary.say();
            return known;
        }
    }

    private synchronized CompletableFuture<ClaimIndex> renewal() {
        if (coming.isDone()) {
            coming = begin();
        }
        return coming;
    }

    private CompletableFuture<ClaimIndex> begin() {
        CompletableFuture<ClaimIndex> reading = new CompletableFuture<>();
        Thread.ofVirtual().name("claim-index").start(() -> {
            try {
                ClaimIndex read = read();
                newest = read;
                reading.complete(read);
            } catch (RuntimeException | Error failed) {
                reading.completeExceptionally(failed);
            }
        });
        return reading;
    }

    private long revision() {
        return ByRevision.revision(sql);
    }

    private ClaimIndex read() {
        long start = System.nanoTime();
        ClaimIndex index = requireNonNull(oneMoment.execute(moment -> readNow()));
        LOG.info(
                "Indexed the facets of {} claims at revision {} in {} ms, {} KB",
                index.find(ClaimFilter.NONE).getLongCardinality(),
                index.revision(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                index.bytes() / 1024);
        return index;
    }

    private ClaimIndex readNow() {
        return new ClaimIndexReader(sql, revision()).read();
    }
}
