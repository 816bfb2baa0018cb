package parley.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;

/**
 * In which state an archive is.
 *
 * @param revision 0 before anything was put into it, also where its first start ended early
 * @param migrations that brought the schema to where it is, each with the sum of its script
 */
record State(long revision, Instant changedAt, SortedMap<MigrationVersion, Integer> migrations) {

    /** @param database one that holds an archive */
    static State of(Connection database) throws SQLException {
        SortedMap<MigrationVersion, Integer> migrations = new TreeMap<>();
        try (Statement statement = database.createStatement()) {
            try (ResultSet all = statement.executeQuery("select \"version\", \"checksum\" from"
                    + " \"flyway_schema_history\" where \"success\" and \"version\" is not null")) {
                while (all.next()) {
                    migrations.put(MigrationVersion.fromVersion(all.getString(1)), all.getInt(2));
                }
            }
            try (ResultSet archive = statement.executeQuery("select revision, changed_at from archive")) {
                return archive.next()
                        ? new State(
                                archive.getLong(1),
                                archive.getObject(2, OffsetDateTime.class).toInstant(),
                                migrations)
                        : new State(0, Instant.EPOCH, migrations);
            }
        }
    }

    MigrationVersion schema() {
        return migrations.isEmpty() ? MigrationVersion.EMPTY : migrations.lastKey();
    }
}
