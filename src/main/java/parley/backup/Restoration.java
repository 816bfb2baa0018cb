package parley.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.NestedExceptionUtils;
import parley.backup.Manifest.Part;
import parley.commands.CommandRefused;
import parley.commands.Progress;

/**
 * Puts a backup into a database. The rows come in one transaction, and are read back and compared before it is committed:
 * all of them, or none.
 */
final class Restoration {

    private static final String BY_ITS_OWN = "Restore it by the version of Parley that made it.";

    private final Database target;
    private final BackupFile file;
    private final Manifest manifest;
    private final MigrationVersion version;

    private Restoration(Database target, BackupFile file) {
        this.target = target;
        this.file = file;
        this.manifest = file.manifest();
        this.version = MigrationVersion.fromVersion(manifest.schema());
    }

    /**
     * @param replace whether what the database holds may go
     * @throws CommandRefused if the backup or the database is not fit for it
     */
    static Manifest of(Path from, Database target, boolean replace) throws SQLException, IOException {
        try (BackupFile file = BackupFile.open(from);
                Connection database = target.open()) {
            Restoration restoration = new Restoration(target, file);
            restoration.prepare(database, replace);
            restoration.load(database);
            restoration.bringUpToDate();
            return file.manifest();
        }
    }

    /** Afterwards the database has the schema of the backup, and no rows that matter. */
    private void prepare(Connection database, boolean replace) throws SQLException {
        NavigableSet<MigrationVersion> versions = target.versions();
        if (!versions.contains(version)) {
            throw new CommandRefused(
                    "The backup has the schema " + version + ", and this version of Parley knows "
                            + versions.stream().map(MigrationVersion::toString).collect(Collectors.joining(", "))
                            + ".",
                    BY_ITS_OWN);
        }
        Schema schema = Schema.of(database);
        if (!schema.tables().isEmpty() && !schema.isArchive()) {
            throw new CommandRefused(
                    "The database " + target.name() + " holds something else, as the table "
                            + schema.tables().firstKey() + ".",
                    "Name an empty one by --spring.datasource.url=….");
        }
        State state = schema.isArchive() ? State.of(database) : null;
        if (state != null && state.revision() > 0) {
            if (!replace) {
                throw new CommandRefused(
                        "The database " + target.name() + " holds an archive already, at revision " + state.revision()
                                + ".",
                        "Name an empty one by --spring.datasource.url=…, or say --replace where what is there may go.");
            }
            if (!state.schema().equals(version)) {
                throw new CommandRefused(
                        "The database " + target.name() + " has the schema " + state.schema() + ", and the backup "
                                + version + ": the one cannot take the place of the other in one step.",
                        "Name an empty database by --spring.datasource.url=….");
            }
            return;
        }
        if (state != null) {
            target.empty();
        }
        target.migrate(version);
    }

    private void load(Connection database) throws SQLException, IOException {
        Schema schema = Schema.of(database);
        List<String> missing = schema.tables().values().stream()
                .map(Table::file)
                .filter(name -> manifest.part(name) == null)
                .toList();
        if (!missing.isEmpty() || schema.tables().size() != manifest.files().size()) {
            throw otherSchema();
        }
        raise(database, schema);
        Map<MigrationVersion, Integer> migrations = State.of(database).migrations();
        database.setAutoCommit(false);
        try (Progress progress = Progress.of("Rows restored and compared", 2 * manifest.rows())) {
            Rows rows = new Rows(database, schema, progress);
            List<Table> tables = schema.inOrder();
            try (Statement statement = database.createStatement()) {
                for (Table table : tables.reversed()) {
                    statement.executeUpdate(table.delete());
                }
            }
            for (Table table : tables) {
                try (InputStream in = file.open(part(table))) {
                    rows.read(table, in);
                }
            }
            if (!State.of(database).migrations().equals(migrations)) {
                throw otherSchema();
            }
            for (Table table : tables) {
                if (!rows.write(table, OutputStream.nullOutputStream()).equals(part(table))) {
                    throw new CommandRefused(
                            "The database gives the rows of " + table.name()
                                    + " back otherwise than the backup has them.",
                            "Nothing was restored; take another database.");
                }
            }
            database.commit();
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    /** An older schema, with its rows in it, becomes the newest, as by a start. */
    private void bringUpToDate() {
        try {
            target.migrate(MigrationVersion.LATEST);
        } catch (FlywayException e) {
            throw new CommandRefused(
                    "The backup is restored, but its schema " + version + " could not be brought up to date: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    "Start the archive, which tries it again, or restore the backup by the version that made it.",
                    e);
        }
    }

    private CommandRefused otherSchema() {
        return new CommandRefused(
                "The backup says it has the schema " + version
                        + ", but that is another than this version of Parley has.",
                BY_ITS_OWN);
    }

    private Part part(Table table) {
        Part part = manifest.part(table.file());
        if (part == null) {
            throw otherSchema();
        }
        return part;
    }

    /** No number that a row of the backup has is given out again; also none that was given out here. */
    private void raise(Connection database, Schema schema) throws SQLException {
        if (!schema.sequences().keySet().equals(manifest.sequences().keySet())) {
            throw otherSchema();
        }
        try (Statement statement = database.createStatement()) {
            for (Map.Entry<String, Long> sequence : schema.sequences().entrySet()) {
                long wanted = manifest.sequences().getOrDefault(sequence.getKey(), 1L);
                if (wanted > sequence.getValue()) {
                    statement.execute(Schema.restart(sequence.getKey(), wanted));
                }
            }
        }
    }
}
