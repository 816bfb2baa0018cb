package parley.site;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is read from the whole archive, and shared by all readers until the archive changes. Whoever asks first reads it;
 * all others wait for the same.
 *
 * @param <T> it never changes
 */
public final class ByRevision<T> {

    private final JdbcClient sql;
    private final Function<JdbcClient, T> reading;
    private final ReentrantLock one = new ReentrantLock();
    private volatile @Nullable Known<T> known;

    private record Known<T>(long revision, T read) {}

    public ByRevision(JdbcClient sql, Function<JdbcClient, T> reading) {
        this.sql = sql;
        this.reading = reading;
    }

    public T current() {
        // Before anything is read: what is newer than its number is read again, and what is older never stays.
        long revision = revision(sql);
        Known<T> now = known;
        return now != null && now.revision() == revision ? now.read() : readAt(revision);
    }

    /** The archive's revision as the database has it now. */
    public static long revision(JdbcClient sql) {
        return sql.sql("select revision from archive where id = :id")
                .param("id", Archive.ID)
                .query(Long.class)
                .single();
    }

    private T readAt(long revision) {
        one.lock();
        try {
            Known<T> now = known;
            if (now == null || now.revision() != revision) {
                now = new Known<>(revision, reading.apply(sql));
                known = now;
            }
            return now.read();
        } finally {
            one.unlock();
        }
    }
}
