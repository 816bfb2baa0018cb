package parley.ingest;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
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

    /** Takes halves of tables away, so that it can begin anew. Where anything was ever stored, nothing is touched. */
    static void beginAnewIfInterrupted(Flyway flyway) {
        JdbcClient sql = JdbcClient.create(flyway.getConfiguration().getDataSource());
        if (count(sql, TABLES + "= 'flyway_schema_history'") == 1
                && (diedInTheFirstStep(sql) || diedInALaterStep(sql, flyway))) {
            log.info("The first start was interrupted before anything was stored; it begins anew");
            sql.sql("drop all objects").update();
        }
    }

    private static boolean diedInTheFirstStep(JdbcClient sql) {
        return count(sql, "select count(*) from \"flyway_schema_history\" where \"version\" is not null") == 0
                && count(sql, TABLES + "<> 'flyway_schema_history'") > 0;
    }

    /** Whether a step is there by half does not show before it fails; it costs nothing to do whole ones again. */
    private static boolean diedInALaterStep(JdbcClient sql, Flyway flyway) {
        return count(sql, TABLES + "= 'ARCHIVE'") == 1
                && count(sql, "select count(*) from archive where revision = 0") == 1
                && Arrays.stream(flyway.info().all()).anyMatch(FirstStart::isMissing);
    }

    private static boolean isMissing(MigrationInfo migration) {
        return migration.getVersion() != null
                && (!migration.getState().isApplied() || migration.getState().isFailed());
    }

    private static long count(JdbcClient sql, String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
