package parley.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import parley.backup.Manifest.Part;
import parley.backup.Table.Column;
import parley.commands.CommandRefused;
import parley.commands.Progress;
import parley.site.Sha256;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a table as lines of JSON, out of a database and into one, a few at a time in memory. */
final class Rows {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .rootValueSeparator("\n")
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    // A text of any length that was written can be read.
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** As many rows travel between the database and this process at a time. */
    private static final int BATCH = 500;

    private final Connection database;
    private final Schema schema;
    private final Progress progress;

    /** @param database within a transaction */
    Rows(Connection database, Schema schema, Progress progress) {
        this.database = database;
        this.schema = schema;
        this.progress = progress;
    }

    /** Writes all rows of a table. */
    Part write(Table table, OutputStream out) throws SQLException, IOException {
        MessageDigest digest = Sha256.begin();
        OutputStream summed = new DigestOutputStream(out, digest);
        long rows = 0;
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet all = statement.executeQuery(table.select(schema.postgres()));
                    JsonGenerator json = JSON.createGenerator(summed)) {
                while (all.next()) {
                    json.writeStartObject();
                    int at = 0;
                    for (Column column : table.columns()) {
                        json.writeName(column.name());
                        column.type().copy(all, ++at, json);
                    }
                    json.writeEndObject();
                    rows++;
                    progress.step(1);
                }
            }
        }
        if (rows > 0) {
            summed.write('\n');
        }
        return new Part(table.file(), rows, Sha256.end(digest));
    }

    /**
     * Adds rows to a table.
     *
     * @throws CommandRefused if they are not the rows of such a table
     */
    void read(Table table, InputStream in) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(table.insert());
                MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(in)) {
            int waiting = 0;
            while (lines.hasNextValue()) {
                set(insert, table, lines.nextValue());
                insert.addBatch();
                progress.step(1);
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, Table table, JsonNode line) throws SQLException {
        if (line.size() != table.columns().size()) {
            throw otherColumns(table);
        }
        int at = 0;
        for (Column column : table.columns()) {
            JsonNode value = line.get(column.name());
            if (value == null) {
                throw otherColumns(table);
            }
            column.type().set(insert, ++at, value);
        }
    }

    private static CommandRefused otherColumns(Table table) {
        return new CommandRefused(
                "The backup's table " + table.name() + " has other columns than this schema.",
                "Restore it by the version of Parley that made it.");
    }
}
