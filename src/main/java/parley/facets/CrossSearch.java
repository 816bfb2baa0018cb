package parley.facets;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.stereotype.Component;
import parley.facets.CrossTable.Cell;
import parley.facets.CrossTable.Heading;

/** Counts claims by two facets at once. The values of a filter are taken to be known. */
@Component
public class CrossSearch {

    /** More values of one facet nobody compares; the ones with the fewest claims are counted together. */
    public static final int MOST = 20;

    private final ClaimIndexes indexes;

    CrossSearch(ClaimIndexes indexes) {
        this.indexes = indexes;
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
        ClaimIndex index = indexes.current();
        List<Heading> down = headings(index, filter, rows, MOST);
        List<Heading> across = headings(index, filter, columns, MOST);
        RoaringBitmap counted = index.find(filter, rows, columns);
        List<RoaringBitmap> sets = across.stream()
                .map(column -> index.anyOf(columns, column.slugs()))
                .toList();
        Map<Cell, Long> cells = new HashMap<>();
        for (Heading row : down) {
            RoaringBitmap claims = RoaringBitmap.and(counted, index.anyOf(rows, row.slugs()));
            for (int column = 0; column < sets.size(); column++) {
                cells.put(new Cell(row.key(), across.get(column).key()), (long)
                        RoaringBitmap.andCardinality(claims, sets.get(column)));
            }
        }
        return new CrossTable(
                filter, rows, columns, down, across, cells, index.find(filter).getLongCardinality());
    }

    /** The same for what an address means; values that nothing has are left out of it. */
    public CrossTable cross(CrossChoice choice) {
        ClaimFilter known = choice.filter().without(indexes.current().unknown(choice.filter()));
        return cross(known, choice.rows(), choice.columns());
    }

    /**
     * The values of one facet with their claims, the most frequent first; those of a closed facet in their own order,
     * also where there is no claim.
     *
     * @param most how many stand for themselves; where there are more, the last heading stands for all others
     */
    public List<Heading> headings(ClaimFilter filter, Facet facet, int most) {
        return headings(indexes.current(), filter, facet, most);
    }

    /**
     * The claims that have one value of a facet.
     *
     * @param others the values of another facet that they have, the most frequent first
     */
    public record Spread(long claims, List<Heading> others) {}

    /**
     * The values of one facet that claims have, each with how its claims spread over those of another.
     *
     * @param published the day by which the claims' articles are certain to have been published
     * @param most as in {@link #headings}
     */
    public Map<String, Spread> spread(Facet facet, Facet over, LocalDate published, int most) {
        ClaimIndex index = indexes.current();
        RoaringBitmap counted = index.publishedBy(published);
        Map<String, Spread> spread = new HashMap<>();
        for (ClaimIndex.Value value : index.values(facet).values()) {
            RoaringBitmap claims = RoaringBitmap.and(counted, value.claims());
            if (!claims.isEmpty()) {
                spread.put(
                        value.slug(),
                        new Spread(claims.getLongCardinality(), headings(index, claims, ClaimFilter.NONE, over, most)));
            }
        }
        return spread;
    }

    private static List<Heading> headings(ClaimIndex index, ClaimFilter filter, Facet facet, int most) {
        return headings(index, index.find(filter, facet), filter, facet, most);
    }

    private static List<Heading> headings(
            ClaimIndex index, RoaringBitmap found, ClaimFilter filter, Facet facet, int most) {
        int[] counts = index.tally(found).of(facet);
        List<Heading> headings = (facet.closed()
                        ? facet.words().stream().map(word -> index.values(facet).get(word))
                        : index.values(facet).values().stream())
                .filter(value -> filter.values(facet).isEmpty() || filter.has(facet, value.slug()))
                .filter(value -> !filter.hasNot(facet, value.slug()))
                .map(value -> new Heading(List.of(value.slug()), value.label(), counts[value.number()], false))
                .filter(heading -> facet.closed() || heading.count() > 0)
                .toList();
        return facet.closed() ? headings : ranked(index, found, facet, headings, most);
    }

    private static List<Heading> ranked(
            ClaimIndex index, RoaringBitmap found, Facet facet, List<Heading> headings, int most) {
        List<Heading> ranked = headings.stream()
                .sorted(comparingLong(Heading::count).reversed().thenComparing(Heading::slug))
                .toList();
        if (ranked.size() <= most) {
            return ranked;
        }
        List<String> rest =
                ranked.subList(most, ranked.size()).stream().map(Heading::slug).toList();
        List<Heading> shown = new ArrayList<>(ranked.subList(0, most));
        // A claim that has several of the others counts once.
        shown.add(new Heading(rest, null, RoaringBitmap.andCardinality(found, index.anyOf(facet, rest)), true));
        return shown;
    }
}
