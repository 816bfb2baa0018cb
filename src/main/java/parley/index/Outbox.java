package parley.index;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written to the archive and is not yet in the index, where several nodes share one; else there is no such thing. */
@Component
class Outbox {

    private final SearchSettings settings;
    private final JdbcClient sql;

    Outbox(SearchSettings settings, JdbcClient sql) {
        this.settings = settings;
        this.sql = sql;
    }

    /** Whether anything is still to be indexed, so that an index that does not show it may soon do so. */
    boolean waits() {
        return settings.shared()
                && sql.sql("select count(*) from hsearch_outbox_event where status = 'PENDING'")
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** Has everything tried again now that failed while the engine was away, also what was given up. */
    void tryAgain() {
        if (settings.shared()) {
            sql.sql("update hsearch_outbox_event set status = 'PENDING', retries = 0, process_after = current_timestamp"
                            + " where retries > 0")
                    .update();
        }
    }

    /** Forgets what was given up, for an index that was made anew has it. */
    void forgetGivenUp() {
        if (settings.shared()) {
            sql.sql("delete from hsearch_outbox_event where status = 'ABORTED'").update();
        }
    }
}
