package parley.facets;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.facets.CrossTable.Heading;
import parley.site.QueryString;

/**
 * The page {@code /claims/table}: claims counted by two facets.
 *
 * @param unknown values of the filter that nothing has; the table counts as if they were not there
 * @param facets to narrow what is counted
 */
public record CrossPage(CrossChoice choice, List<UnknownValue> unknown, List<FacetCounts> facets, CrossTable table) {

    static final String PATH = "/claims/table";
    static final String ROWS = "rows";
    static final String COLUMNS = "columns";

    /** What readers ask first. */
    private static final Facet USUAL_ROWS = Facet.AUTHOR;

    private static final Facet USUAL_COLUMNS = Facet.SUMMIT;

    public ClaimFilter filter() {
        return choice.filter();
    }

    /** The same table of all claims. */
    public String whole() {
        return PATH + query(ClaimFilter.NONE, table.rows(), table.columns());
    }

    public String canonical() {
        return PATH + query(filter(), table.rows(), table.columns());
    }

    public String csv() {
        return PATH + ".csv" + query(filter(), table.rows(), table.columns());
    }

    public String json() {
        return PATH + ".json" + query(filter(), table.rows(), table.columns());
    }

    /** The same table with its rows as columns. */
    public String turned() {
        return PATH + query(filter(), /* rows= */ table.columns(), /* columns= */ table.rows());
    }

    /** The table with a value of the address added or dropped. */
    public String toggle(Facet facet, String slug) {
        return PATH + query(filter().toggle(facet, slug), table.rows(), table.columns());
    }

    /** The list of claims that the table counts. */
    public String list() {
        return filter().address();
    }

    /** The facets that can be rows or columns. */
    public List<Facet> offered() {
        return Arrays.asList(Facet.values());
    }

    /** What a form keeps of the filter. */
    public List<QueryString.Parameter> kept() {
        return filter().query().parameters();
    }

    public long count(Heading row, Heading column) {
        return table.count(row, column);
    }

    public @Nullable String address(Heading row, Heading column) {
        return table.address(row, column);
    }

    private static QueryString query(ClaimFilter filter, Facet rows, Facet columns) {
        QueryString query = filter.query();
        if (rows != USUAL_ROWS || columns != USUAL_COLUMNS) {
            query.add(ROWS, rows.parameter()).add(COLUMNS, columns.parameter());
        }
        return query;
    }
}
