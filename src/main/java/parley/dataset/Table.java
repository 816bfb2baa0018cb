package parley.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.site.Csv;

/**
 * A table of the download: what a record of the archive says, in rows.
 *
 * @param <J> the record
 * @param <R> what a row is made from
 * @param key the columns that tell rows apart
 * @param foreign columns that hold the key of another table
 * @param rows that one record fills
 */
record Table<J, R>(
        String name,
        String description,
        Function<J, Stream<R>> rows,
        List<Column<R>> columns,
        List<String> key,
        List<Foreign> foreign) {

    record Foreign(List<String> columns, String table, List<String> key) {}

    /** A table with a row for each record. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <J> Table<J, J> of(String name, String description, String key, Column<J>... columns) {
        return new Table<>(name, description, Stream::of, List.of(columns), List.of(key.split(" ", -1)), List.of());
    }

    /** A table with as many rows as a record has values of some kind. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <J, R> Table<J, R> of(
            String name, String description, String key, Function<J, Stream<R>> rows, Column<R>... columns) {
        return new Table<>(name, description, rows, List.of(columns), List.of(key.split(" ", -1)), List.of());
    }

    /** The same, with columns that hold the key of another table. */
    Table<J, R> with(String columns, String table, String keyOfTable) {
        List<Foreign> more = Stream.concat(
                        foreign.stream(),
                        Stream.of(new Foreign(
                                Arrays.asList(columns.split(" ", -1)),
                                table,
                                Arrays.asList(keyOfTable.split(" ", -1)))))
                .toList();
        return new Table<>(name, description, rows, columns(), key, more);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** Writes the rows that a record fills. */
    void write(J thing, CsvWriter csv) {
        rows.apply(thing).forEach(row -> Csv.write(cells(row), csv));
    }

    private List<@Nullable String> cells(R row) {
        List<@Nullable String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell(row)));
        return cells;
    }
}
