package parley.facets;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parley.facets.CrossTable.Cell;
import parley.facets.CrossTable.Heading;

/** Counts claims by two facets at once, in the database. The values of a filter are taken to be known. */
@Component
@Transactional(readOnly = true)
public class CrossSearch {

    /** More values of one facet nobody compares; the ones with the fewest claims are counted together. */
    public static final int MOST = 20;

    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";

    private final JdbcClient sql;
    private final ClaimSearch search;

    CrossSearch(JdbcClient sql, ClaimSearch search) {
        this.sql = sql;
        this.search = search;
    }

    /**
     * The claims that a filter lets through, by two facets. Where values of one of them are chosen, they are the only
     * rows or columns.
     *
     * @throws IllegalArgumentException if both facets are the same: no filter asks for two values of one facet at once
     */
    public CrossTable cross(ClaimFilter filter, Facet rows, Facet columns) {
        if (rows == columns) {
            throw new IllegalArgumentException("claims cannot be counted by " + rows + " twice");
        }
        List<Heading> down = headings(filter, rows, MOST);
        List<Heading> across = headings(filter, columns, MOST);
        Map<Cell, Long> cells =
                down.isEmpty() || across.isEmpty() ? Map.of() : cells(filter, rows, down, columns, across);
        return new CrossTable(filter, rows, columns, down, across, cells, search.count(filter));
    }

    private Map<Cell, Long> cells(
            ClaimFilter filter, Facet rows, List<Heading> down, Facet columns, List<Heading> across) {
        Map<Cell, Long> cells = new HashMap<>();
        sql.sql("select r.slug as r, k.slug as k, count(distinct r.claim) as claims from ("
                        + rows.values(ROWS, within(filter, rows, filter.condition(rows, columns)))
                        + ") r join (" + columns.values(COLUMNS, within(filter, columns, "1 = 1"))
                        + ") k on k.claim = r.claim group by r.slug, k.slug")
                .params(filter.parameters())
                .param(ROWS, kept(rows, down))
                .param(COLUMNS, kept(columns, across))
                .query((row, number) -> cells.put(
                        new Cell(slug(rows, row.getString("r")), slug(columns, row.getString("k"))),
                        row.getLong("claims")))
                .list();
        return cells;
    }

    /**
     * The values of one facet with their claims, the most frequent first; those of a closed facet in their own order,
     * also where there is no claim.
     *
     * @param most how many stand for themselves; where there are more, the last heading stands for all others
     */
    public List<Heading> headings(ClaimFilter filter, Facet facet, int most) {
        List<Heading> found = sql.sql(facet.counts(within(filter, facet, filter.condition(facet))))
                .params(filter.parameters())
                .query((row, number) -> new Heading(
                        List.of(facet.slug(row.getString("slug"))),
                        facet.closed() ? null : row.getString("label"),
                        row.getLong("claims"),
                        false))
                .list();
        if (facet.closed()) {
            return inTheirOrder(filter, facet, found);
        }
        List<Heading> ranked = found.stream()
                .sorted(comparingLong(Heading::count).reversed().thenComparing(Heading::slug))
                .toList();
        if (ranked.size() <= most) {
            return ranked;
        }
        List<Heading> headings = new ArrayList<>(ranked.subList(0, most));
        List<String> rest =
                ranked.subList(most, ranked.size()).stream().map(Heading::slug).toList();
        headings.add(new Heading(rest, null, together(filter, facet, headings), true));
        return headings;
    }

    private static List<Heading> inTheirOrder(ClaimFilter filter, Facet facet, List<Heading> found) {
        List<String> words = filter.values(facet).isEmpty() ? facet.words() : filter.values(facet);
        return facet.words().stream()
                .filter(words::contains)
                .map(word -> found.stream()
                        .filter(heading -> heading.slug().equals(word))
                        .findFirst()
                        .orElse(new Heading(List.of(word), null, 0, false)))
                .toList();
    }

    /** Claims with a value that has no heading of its own; one that has several of them counts once. */
    private long together(ClaimFilter filter, Facet facet, List<Heading> own) {
        return sql.sql("select count(distinct v.claim) from ("
                        + facet.values(ROWS, within(filter, facet, filter.condition(facet)))
                        + ") v where v.slug is null")
                .params(filter.parameters())
                .param(ROWS, kept(facet, own))
                .query(Long.class)
                .single();
    }

    /** The condition, and that the value is a chosen one where the filter chooses within the facet. */
    private static String within(ClaimFilter filter, Facet facet, String condition) {
        return filter.values(facet).isEmpty() ? condition : condition + " and " + facet.among(facet.parameter());
    }

    private static List<Object> kept(Facet facet, List<Heading> headings) {
        return headings.stream()
                .filter(heading -> !heading.others())
                .map(heading -> facet.bind(heading.slug()))
                .toList();
    }

    private static @Nullable String slug(Facet facet, @Nullable String stored) {
        return stored == null ? null : facet.slug(stored);
    }
}
