package parley.backup;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table as its database describes it.
 *
 * @param stored its name in the database, where it may be in capitals
 * @param key the columns of its primary key
 * @param needs the tables, by name, whose rows its rows refer to
 */
record Table(String stored, List<Column> columns, List<String> key, Set<String> needs) {

    /** A column, by its name in the database. */
    record Column(String stored, ColumnType type) {

        String name() {
            return stored.toLowerCase(Locale.ROOT);
        }
    }

    String name() {
        return stored.toLowerCase(Locale.ROOT);
    }

    /** Where its rows are in a backup. */
    String file() {
        return "tables/" + name() + ".jsonl";
    }

    static String quoted(String stored) {
        return '"' + stored + '"';
    }

    String count() {
        return "select count(*) from " + quoted(stored);
    }

    String delete() {
        return "delete from " + quoted(stored);
    }

    String insert() {
        return "insert into " + quoted(stored) + " (" + names() + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /**
     * All rows in the order of their keys, which is the same in every database: letters are ordered by their bytes in
     * UTF-8, for databases have different ideas of alphabets.
     */
    String select(boolean postgres) {
        String order = columns.stream()
                .filter(column -> key.contains(column.stored()))
                .map(column -> switch (column.type()) {
                    case TEXT, IDENTIFIER ->
                        postgres
                                ? "cast(" + quoted(column.stored()) + " as text) collate \"C\""
                                : "cast(cast(" + quoted(column.stored()) + " as varchar) as varbinary)";
                    default -> quoted(column.stored());
                })
                .collect(joining(", "));
        return "select " + names() + " from " + quoted(stored) + (order.isEmpty() ? "" : " order by " + order);
    }

    private String names() {
        return columns.stream().map(column -> quoted(column.stored())).collect(joining(", "));
    }
}
