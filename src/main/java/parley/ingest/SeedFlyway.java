package parley.ingest;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
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
        boolean pending = Arrays.stream(flyway.info().pending())
                .anyMatch(migration -> migration.getDescription().equals(seeds.getDescription()));
        if (pending) {
            // Before Flyway begins: most broken documents are found without touching the store at all.
            seeds.read();
        }
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IngestRefused refused) {
                    // H2 is marked by Flyway as failed, which would also refuse the corrected documents.
                    flyway.repair();
                    throw refused;
                }
            }
            throw e;
        }
    }
}
