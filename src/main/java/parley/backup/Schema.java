package parley.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.backup.Table.Column;

/**
 * What a database consists of, as it says itself, so that a new table cannot be forgotten.
 *
 * @param tables by name
 * @param sequences by name, each with the number that it gives next
 */
record Schema(SortedMap<String, Table> tables, SortedMap<String, Long> sequences, boolean postgres) {

    static Schema of(Connection database) throws SQLException {
        DatabaseMetaData about = database.getMetaData();
        String catalogue = database.getCatalog();
        String schema = database.getSchema();
        boolean postgres = about.getDatabaseProductName().equals("PostgreSQL");
        Set<String> names = new HashSet<>();
        try (ResultSet all = about.getTables(catalogue, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                names.add(all.getString("TABLE_NAME"));
            }
        }
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        try (ResultSet all = about.getColumns(catalogue, schema, "%", "%")) {
            while (all.next()) {
                if (names.contains(all.getString("TABLE_NAME"))) {
                    columns.computeIfAbsent(all.getString("TABLE_NAME"), _ -> new ArrayList<>())
                            .add(new Column(all.getString("COLUMN_NAME"), ColumnType.of(all.getString("TYPE_NAME"))));
                }
            }
        }
        SortedMap<String, Table> tables = new TreeMap<>();
        for (String name : names) {
            Table table = new Table(
                    name,
                    columns.getOrDefault(name, List.of()),
                    list(about.getPrimaryKeys(catalogue, schema, name), "COLUMN_NAME"),
                    Set.copyOf(list(about.getImportedKeys(catalogue, schema, name), "PKTABLE_NAME")));
            tables.put(table.name(), table);
        }
        return new Schema(tables, sequences(database, schema, postgres), postgres);
    }

    private static List<String> list(ResultSet all, String column) throws SQLException {
        try (all) {
            List<String> values = new ArrayList<>();
            while (all.next()) {
                values.add(all.getString(column));
            }
            return values;
        }
    }

    private static SortedMap<String, Long> sequences(Connection database, String schema, boolean postgres)
            throws SQLException {
        SortedMap<String, Long> sequences = new TreeMap<>();
        try (PreparedStatement all = database.prepareStatement("select sequence_name, increment"
                + (postgres ? "" : ", base_value")
                + " from information_schema.sequences where sequence_schema = ?")) {
            all.setString(1, schema);
            try (ResultSet each = all.executeQuery()) {
                while (each.next()) {
                    String name = each.getString(1);
                    sequences.put(
                            name.toLowerCase(Locale.ROOT),
                            postgres ? next(database, name, each.getLong(2)) : each.getLong(3));
                }
            }
        }
        return sequences;
    }

    private static long next(Connection database, String sequence, long increment) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet state = statement.executeQuery("select case when is_called then last_value + " + increment
                        + " else last_value end from " + Table.quoted(sequence))) {
            state.next();
            return state.getLong(1);
        }
    }

    /** A sequence gives this number next. Its name is folded as the database folds names. */
    static String restart(String sequence, long next) {
        return "alter sequence " + sequence + " restart with " + next;
    }

    /** Whether an archive was ever begun here. */
    boolean isArchive() {
        return tables.containsKey("archive") && tables.containsKey("flyway_schema_history");
    }

    /** The tables in an order in which each comes behind those that its rows refer to. */
    List<Table> inOrder() {
        List<Table> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        while (ordered.size() < tables.size()) {
            List<Table> next = tables.values().stream()
                    .filter(table -> !done.contains(table.stored()))
                    .filter(table -> table.needs().stream()
                            .allMatch(needed -> done.contains(needed) || needed.equals(table.stored())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + tables.keySet());
            }
            ordered.addAll(next);
            next.forEach(table -> done.add(table.stored()));
        }
        return ordered;
    }
}
