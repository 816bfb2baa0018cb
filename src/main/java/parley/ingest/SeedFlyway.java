package parley.ingest;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Lets a broken document stop the start without leaving a trace in the store. */
@Component
class SeedFlyway implements FlywayMigrationStrategy {

    private final SeedMigration seeds;

    SeedFlyway(SeedMigration seeds) {
        this.seeds = seeds;
    }

    @Override
    public void migrate(Flyway flyway) {
        FirstStart.beginAnewIfInterrupted(flyway);
        boolean pending = Arrays.stream(flyway.info().pending()).anyMatch(this::isSeeds);
        if (pending) {
            // Before Flyway begins: most broken documents are found without touching the store at all.
            seeds.read();
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            // Where DDL is not transactional, as in H2, Flyway marks the seeds as failed, which would also refuse the
            // corrected documents. Their own transaction was rolled back, so the mark is all there is to mend.
            if (Arrays.stream(flyway.info().all())
                    .anyMatch(migration -> migration.getState().isFailed() && isSeeds(migration))) {
                flyway.repair();
            }
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IngestRefused refused) {
                    throw refused;
                }
            }
            throw e;
        }
    }

    private boolean isSeeds(MigrationInfo migration) {
        return migration.getDescription().equals(seeds.getDescription());
    }
}
