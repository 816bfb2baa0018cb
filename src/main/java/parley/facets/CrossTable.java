package parley.facets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Claims counted by the values of two facets at once. A claim that has several values of a facet stands in several
 * cells, so that rows and columns do not add up.
 *
 * @param filter which claims are counted
 * @param total how many claims that are
 */
public record CrossTable(
        ClaimFilter filter,
        Facet rows,
        Facet columns,
        List<Heading> rowHeadings,
        List<Heading> columnHeadings,
        Map<Cell, Long> cells,
        long total) {

    /**
     * A row or a column.
     *
     * @param slugs its value; of the last heading, where there are too many values, all that have none of their own
     * @param label its name; absent in a closed facet, where messages name it, and for several values
     * @param count claims that have one of the values and meet the choice in all other facets
     */
    public record Heading(List<String> slugs, @Nullable String label, long count, boolean others) {

        public String slug() {
            return slugs.getFirst();
        }

        @Nullable
        String key() {
            return others ? null : slug();
        }
    }

    /** A place in the table; a value that is absent stands for all that have no heading of their own. */
    public record Cell(@Nullable String row, @Nullable String column) {}

    public long count(Heading row, Heading column) {
        return cells.getOrDefault(new Cell(row.key(), column.key()), 0L);
    }

    /** The largest number in any cell. */
    public long most() {
        return rowHeadings.stream()
                .flatMap(row -> columnHeadings.stream().map(column -> count(row, column)))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** The list of the claims that a cell counts; absent where an address cannot name so many values. */
    public @Nullable String address(Heading row, Heading column) {
        return addressable(row) && addressable(column)
                ? filter.only(rows, row.slugs()).only(columns, column.slugs()).address()
                : null;
    }

    /** The list of the claims that a row or a column counts; absent where an address cannot name so many values. */
    public @Nullable String address(Facet facet, Heading heading) {
        return addressable(heading) ? filter.only(facet, heading.slugs()).address() : null;
    }

    private static boolean addressable(Heading heading) {
        return heading.slugs().size() <= ClaimFilter.MOST_VALUES;
    }
}
