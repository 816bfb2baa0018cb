package parley.ingest;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A first start that was killed, so that some tables are there, or half of them, and nothing is stored. */
final class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    /** As H2 spells it; PostgreSQL, which spells it otherwise, takes back by itself what does not come to its end. */
    private static final String TABLES =
            "select count(*) from information_schema.tables where table_schema = 'PUBLIC' and table_name ";

    private FirstStart() {}

    /** Takes the halves of tables away, so that it can begin anew. What was stored after all migrations is never touched. */
    static void beginAnewIfInterrupted(DataSource store) {
        JdbcClient sql = JdbcClient.create(store);
        if (count(sql, TABLES + "= 'flyway_schema_history'") == 1
                && count(sql, "select count(*) from \"flyway_schema_history\" where \"version\" is not null") == 0
                && count(sql, TABLES + "<> 'flyway_schema_history'") > 0) {
            log.info("The first start was interrupted before anything was stored; it begins anew");
            sql.sql("drop all objects").update();
        }
    }

    private static long count(JdbcClient sql, String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
