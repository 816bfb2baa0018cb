package parley.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.StreamUtils;
import parley.backup.Manifest.Part;
import parley.commands.CommandRefused;
import parley.commands.Progress;

/**
 * Writes a backup: all that one transaction sees, into a file of another name, which is given its own in one step when it
 * is complete and on the disk.
 */
final class Backup {

    private final Connection database;
    private final Schema schema;

    private Backup(Connection database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** @throws CommandRefused if there is no archive in the database, or such a file already */
    static Manifest of(Connection database, Path file) throws SQLException, IOException {
        refuseIfThere(file);
        Path directory = file.toAbsolutePath().resolveSibling(".").normalize();
        if (!Files.isDirectory(directory)) {
            throw new CommandRefused("There is no directory " + directory + ".", "Make it, or name another file.");
        }
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        Schema schema = Schema.of(database);
        if (!schema.isArchive()) {
            throw new CommandRefused(
                    "There is no archive in the database.", "Name its database by --spring.datasource.url=….");
        }
        return new Backup(database, schema).write(file);
    }

    private static void refuseIfThere(Path file) {
        if (Files.exists(file)) {
            throw new CommandRefused(file + " is there already.", "Take it away, or name another file.");
        }
    }

    private Manifest write(Path file) throws SQLException, IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try (Progress progress = Progress.of("Rows written", rows());
                FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new CommandRefused(
                        "Another process is writing " + file + " at this moment.",
                        "Wait for it, or name another file.");
            }
            boolean whole = false;
            try {
                // Whoever had the lock before may have finished.
                refuseIfThere(file);
                channel.truncate(0);
                Manifest manifest = write(StreamUtils.nonClosing(Channels.newOutputStream(channel)), progress);
                channel.force(true);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                whole = true;
                return manifest;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private long rows() throws SQLException {
        long rows = 0;
        try (Statement statement = database.createStatement()) {
            for (Table table : schema.tables().values()) {
                try (ResultSet count = statement.executeQuery(table.count())) {
                    count.next();
                    rows += count.getLong(1);
                }
            }
        }
        return rows;
    }

    private Manifest write(OutputStream out, Progress progress) throws SQLException, IOException {
        State state = State.of(database);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
            Rows rows = new Rows(database, schema, progress);
            List<Part> parts = new ArrayList<>();
            for (Table table : schema.tables().values()) {
                zip.putNextEntry(entry(table.file(), state.changedAt()));
                parts.add(rows.write(table, zip));
                zip.closeEntry();
            }
            Manifest manifest = Manifest.of(
                    state.schema().getVersion(),
                    state.revision(),
                    state.changedAt(),
                    parts,
                    // As they are by now: what the rows above have was given out before.
                    Schema.of(database).sequences());
            zip.putNextEntry(entry(Manifest.FILE, state.changedAt()));
            Rows.JSON.writerWithDefaultPrettyPrinter().writeValue(zip, manifest);
            zip.closeEntry();
            return manifest;
        }
    }

    /** Dated by the archive and without a zone, so that the same state always gives the same bytes. */
    private static ZipEntry entry(String name, Instant changedAt) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(changedAt, ZoneOffset.UTC));
        return entry;
    }
}
