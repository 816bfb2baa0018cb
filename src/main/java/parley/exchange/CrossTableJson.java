package parley.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.facets.CrossTable;
import parley.facets.CrossTable.Heading;

/**
 * Claims counted by two facets, as JSON.
 *
 * @param total claims that are counted at all; one that has several values of a facet stands in several rows or columns
 * @param rows the facet of the rows
 * @param columns the facet of the columns
 */
record CrossTableJson(long total, String rows, String columns, List<String> header, List<Row> counts) {

    private static final String OTHERS = "others";

    /**
     * A row.
     *
     * @param value slug; {@code others} for all that have no row of their own
     * @param claims of each column, in the order of the header
     * @param total claims of the row in all columns together, each once
     */
    record Row(String value, @Nullable String label, List<Long> claims, long total) {}

    static CrossTableJson of(CrossTable table) {
        return new CrossTableJson(
                table.total(),
                table.rows().parameter(),
                table.columns().parameter(),
                table.columnHeadings().stream().map(CrossTableJson::name).toList(),
                table.rowHeadings().stream()
                        .map(row -> new Row(
                                name(row),
                                row.label(),
                                table.columnHeadings().stream()
                                        .map(column -> table.count(row, column))
                                        .toList(),
                                row.count()))
                        .toList());
    }

    /** The slug of a value, by which filters choose it. */
    static String name(Heading heading) {
        return heading.others() ? OTHERS : heading.slug();
    }
}
