package parley.operating;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks whether the database answers, without waiting long where it does not. */
@Component
class Vitals {

    private static final Logger log = LoggerFactory.getLogger(Vitals.class);

    /** A database that takes longer to say what it holds is of no use to readers either. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HoldingsSearch holdings;
    private @Nullable CompletableFuture<Holdings> looking;
    private volatile @Nullable Holdings last;

    Vitals(HoldingsSearch holdings) {
        this.holdings = holdings;
    }

    /**
     * What the database said.
     *
     * @param holdings as it says now, or, where it does not answer, as it said last; absent where it has never answered
     */
    record Database(boolean answers, @Nullable Holdings holdings) {}

    Database database() {
        try {
            return new Database(true, look().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            log.debug("The database does not answer", e);
            return new Database(false, last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Database(false, last);
        }
    }

    /** However many ask, the database is asked once. */
    private synchronized CompletableFuture<Holdings> look() {
        if (looking == null || looking.isDone()) {
            CompletableFuture<Holdings> begun = new CompletableFuture<>();
            looking = begun;
            Thread.ofVirtual().name("vitals").start(() -> {
                try {
                    Holdings now = holdings.now();
                    last = now;
                    begun.complete(now);
                } catch (RuntimeException | Error e) {
                    begun.completeExceptionally(e);
                }
            });
        }
        return looking;
    }
}
