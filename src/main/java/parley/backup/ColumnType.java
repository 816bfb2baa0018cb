package parley.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** What stands in a column, and how it is written in a backup: the same for every database. */
enum ColumnType {
    WHOLE("bigint", "integer", "smallint", "int8", "int4", "int2") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeNumber(row.getLong(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.longValue();
        }
    },
    /** Not every floating-point number is one in JSON, so each is text there. */
    FLOATING("double precision", "float8") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(Double.toString(row.getDouble(column)));
        }

        @Override
        Object read(JsonNode value) {
            return Double.valueOf(value.stringValue());
        }
    },
    TRUTH("boolean", "bool") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeBoolean(row.getBoolean(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.booleanValue();
        }
    },
    TEXT("character varying", "varchar", "text") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getString(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.stringValue();
        }
    },
    DAY("date") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        Object read(JsonNode value) {
            return LocalDate.parse(value.stringValue());
        }
    },
    /** In which zone it was written down the databases do not all keep. */
    MOMENT("timestamp with time zone", "timestamptz") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(
                    row.getObject(column, OffsetDateTime.class).toInstant().toString());
        }

        @Override
        Object read(JsonNode value) {
            return Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC);
        }
    },
    CLOCK("timestamp") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getObject(column, LocalDateTime.class).toString());
        }

        @Override
        Object read(JsonNode value) {
            return LocalDateTime.parse(value.stringValue());
        }
    },
    BYTES("binary varying", "bytea") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeBinary(row.getBytes(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.binaryValue();
        }
    },
    IDENTIFIER("uuid") {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getObject(column, UUID.class).toString());
        }

        @Override
        Object read(JsonNode value) {
            return UUID.fromString(value.stringValue());
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> names;

    ColumnType(String... names) {
        this.names = Set.of(names);
    }

    /** @param name as the database calls it */
    static ColumnType of(String name) {
        String known = name.toLowerCase(Locale.ROOT);
        for (ColumnType type : values()) {
            if (type.names.contains(known)) {
                return type;
            }
        }
        throw new IllegalStateException("a backup cannot hold columns of the type " + name + " yet");
    }

    abstract void write(ResultSet row, int column, JsonGenerator json) throws SQLException;

    abstract Object read(JsonNode value);

    /** Writes what is there, or that nothing is. */
    final void copy(ResultSet row, int column, JsonGenerator json) throws SQLException {
        if (row.getObject(column) == null) {
            json.writeNull();
        } else {
            write(row, column, json);
        }
    }

    final void set(PreparedStatement statement, int column, @Nullable JsonNode value) throws SQLException {
        statement.setObject(column, value == null || value.isNull() ? null : read(value));
    }
}
