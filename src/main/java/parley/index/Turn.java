package parley.index;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to it that one node at a time makes the index anew, by a lock in the database that a killed node leaves behind open. */
@Component
class Turn {

    private final SearchSettings settings;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    Turn(SearchSettings settings, DataSource database) {
        this.settings = settings;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.sql = JdbcClient.create(database);
    }

    /** Something that can be interrupted. */
    interface Work {

        void run() throws InterruptedException;
    }

    /** Does the work while no other node does any; where the index is not shared, at once. */
    void take(Work work) throws InterruptedException {
        if (!settings.shared()) {
            work.run();
            return;
        }
        InterruptedException interrupted = transaction.execute(status -> {
            sql.sql("select id from index_turn for update").query(Long.class).single();
            try {
                work.run();
                return null;
            } catch (InterruptedException e) {
                return e;
            }
        });
        if (interrupted != null) {
            throw interrupted;
        }
    }
}
