package parley.ingest;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What PostgreSQL does by itself, and H2 has to be told, so that a process may be killed at any moment. */
final class H2Store {

    private static final Logger log = LoggerFactory.getLogger(H2Store.class);

    private H2Store() {}

    static void prepare(DataSource store) {
        try {
            if (!"H2"
                    .equals(JdbcUtils.commonDatabaseName(JdbcUtils.<String>extractDatabaseMetaData(
                            store, metadata -> metadata.getDatabaseProductName())))) {
                return;
            }
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
        JdbcClient sql = JdbcClient.create(store);
        // What is committed is written at once, not within half a second.
        sql.sql("set write_delay 0").update();
        beginAnewAfterAnInterruptedFirstStart(sql);
    }

    /**
     * H2 does not take back the tables of a migration that does not come to its end. Where that was the very first,
     * nothing was ever stored, and the halves of tables go.
     */
    private static void beginAnewAfterAnInterruptedFirstStart(JdbcClient sql) {
        String tables = "select count(*) from information_schema.tables where table_schema = 'PUBLIC' and table_name ";
        if (count(sql, tables + "= 'flyway_schema_history'") == 1
                && count(sql, "select count(*) from \"flyway_schema_history\" where \"version\" is not null") == 0
                && count(sql, tables + "<> 'flyway_schema_history'") > 0) {
            log.info("The first start was interrupted before anything was stored; it begins anew");
            sql.sql("drop all objects").update();
        }
    }

    private static long count(JdbcClient sql, String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
