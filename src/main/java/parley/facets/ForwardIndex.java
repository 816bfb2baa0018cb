package parley.facets;

import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which values of one facet each owner has, be it a claim or an article: the sets of the values the other way round.
 * Owners and values are numbered from 0.
 */
final class ForwardIndex {

    /** Where the values of each owner begin in the next array, and behind the last owner where they end. */
    private final int[] starts;

    private final int[] values;

    /** @param sets the owners of each value, by its number */
    ForwardIndex(int owners, List<RoaringBitmap> sets) {
        starts = new int[owners + 1];
        sets.forEach(set -> set.forEach((int owner) -> starts[owner + 1]++));
        Arrays.parallelPrefix(starts, Integer::sum);
        values = new int[starts[owners]];
        int[] next = Arrays.copyOf(starts, owners);
        for (int value = 0; value < sets.size(); value++) {
            int number = value;
            sets.get(value).forEach((int owner) -> values[next[owner]++] = number);
        }
    }

    /** Adds to the counts of all values that an owner has. */
    void count(int owner, int times, int[] counts) {
        for (int at = starts[owner]; at < starts[owner + 1]; at++) {
            counts[values[at]] += times;
        }
    }

    /** Bytes that it takes, about. */
    long bytes() {
        return 4L * (starts.length + values.length);
    }
}
