package parley.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import parley.backup.Place.Engine;
import parley.commands.Progress;
import parley.ingest.Revisions;

/** An archive with something in every table, and how its rows come into schemas of earlier versions. */
public final class Content {

    private static final String HISTORY = "flyway_schema_history";
    private static @Nullable Place made;

    private Content() {}

    /** Made once for all tests, which leave it as it is. */
    public static synchronized Place place() {
        if (made == null) {
            Place place = Engine.H2.place();
            Revisions.bringTheArchive(place.source());
            try {
                Path folder = Files.createTempDirectory("documents");
                Revisions.make(place.source(), folder);
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            place.execute(
                    "insert into hsearch_agent values (random_uuid(), 'A', 'B', timestamp with time zone"
                            + " '2026-11-28 09:10:11.123456+09:00', 'S', 1, null, X'00ff10', null)",
                    "insert into hsearch_outbox_event values (random_uuid(), 'Claim', '1', 1, X'', 0,"
                            + " current_timestamp, 'PENDING', null)",
                    // What texts may have in them, and numbers that are none in JSON.
                    "insert into former_text values ('0', U&'\\2028 \"\\+01F600\\\\ \\FFFD'"
                            + " || chr(10) || ' ' || chr(9) || chr(13) || chr(127))",
                    "insert into former_text values ('1', '')",
                    "update agreement set alpha_kind = cast('NaN' as double precision), alpha_certainty = 0.1");
            made = place;
        }
        return made;
    }

    /** An archive with the schema of a version, and with what it would have had in it. */
    public static Place of(String version, Engine engine) {
        Place place = engine.place();
        migrate(place, version);
        try (Connection from = place().source().getConnection();
                Connection to = place.source().getConnection()) {
            Schema now = Schema.of(from);
            Schema then = Schema.of(to);
            List<Table> tables = then.inOrder().stream()
                    .filter(table -> !table.name().equals(HISTORY))
                    .toList();
            for (Table table : tables.reversed()) {
                to.createStatement().execute(table.delete());
            }
            for (Table table : tables) {
                byte[] rows = rows(from, now, as(now, table));
                try (Progress progress = Progress.of(table.name(), 0)) {
                    new Rows(to, then, progress).read(table, new ByteArrayInputStream(rows));
                }
            }
            return place;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void migrate(Place place, String version) {
        Flyway.configure()
                .dataSource(place.source())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** The rows of all tables that a schema had, with the columns that it had, as they are in another now. */
    static SortedMap<String, String> rows(Place place, Schema old) throws SQLException {
        try (Connection database = place.source().getConnection()) {
            Schema now = Schema.of(database);
            SortedMap<String, String> rows = new TreeMap<>();
            for (Table table : old.tables().values()) {
                if (!table.name().equals(HISTORY)) {
                    rows.put(table.name(), new String(rows(database, now, as(now, table)), UTF_8));
                }
            }
            return rows;
        }
    }

    private static byte[] rows(Connection database, Schema schema, Table table) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Progress progress = Progress.of(table.name(), 0)) {
            new Rows(database, schema, progress).write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A table of a later schema with no more columns than it had in an earlier one. */
    private static Table as(Schema now, Table old) {
        Table table = now.tables().get(old.name());
        if (table == null) {
            throw new AssertionError("the table " + old.name() + " is gone");
        }
        Predicate<Table.Column> had = column ->
                old.columns().stream().anyMatch(before -> before.name().equals(column.name()));
        return new Table(table.stored(), table.columns().stream().filter(had).toList(), table.key(), table.needs());
    }
}
