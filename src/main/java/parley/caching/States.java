package parley.caching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import parley.site.ByRevision;

/** The archive's state now, read again when it has been believed for long enough. */
@Component
class States {

    private static final Logger LOG = LoggerFactory.getLogger(States.class);

    private final JdbcClient database;
    private final long nanosBelieved;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Known known;

    /** @param until on the clock of {@link System#nanoTime()}, which no change of the time of day moves */
    private record Known(State state, long until) {

        boolean isBelieved() {
            return System.nanoTime() - until < 0;
        }
    }

    States(JdbcClient database, Clock clock, CacheSettings settings) {
        this.database = database;
        this.clock = clock;
        this.nanosBelieved = settings.revisionAge().toNanos();
    }

    /** The state, where it can be told without waiting: it is believed still, or someone else is reading it already. */
    Optional<State> atOnce() {
        Known now = known;
        return now != null && (now.isBelieved() || (nanosBelieved > 0 && reading.isLocked()))
                ? Optional.of(now.state())
                : Optional.empty();
    }

    /** The state; read, where it is not believed any more. None, where it never could be read. */
    Optional<State> now() {
        reading.lock();
        try {
            Known now = known;
            if (now == null || !now.isBelieved()) {
                now = read(now);
                known = now;
            }
            return Optional.ofNullable(now).map(Known::state);
        } finally {
            reading.unlock();
        }
    }

    /** Where the database is away, what is kept goes on being read. */
    private @Nullable Known read(@Nullable Known before) {
        try {
            long revision = ByRevision.revision(database);
            return new Known(new State(revision, LocalDate.now(clock)), System.nanoTime() + nanosBelieved);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The archive's revision cannot be read; answers that are kept go on being given", e);
            return before == null ? null : new Known(before.state(), System.nanoTime() + nanosBelieved);
        }
    }
}
