package parley.facets;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The number of each claim in the index, by its key in the database: article by article in the order in which these are
 * given, and within an article by its place in the text. Articles are given first, then claims by ascending keys.
 */
final class ClaimNumbers {

    private final Map<Long, Integer> ranks = new HashMap<>();
    private final List<String> codes = new ArrayList<>();
    private final LongStream.Builder addedKeys = LongStream.builder();
    private final IntStream.Builder addedRanks = IntStream.builder();
    private final IntStream.Builder addedSequences = IntStream.builder();

    private long[] keys = {};
    private int[] numbers = {};
    private int[] starts = {};

    /** The numbers of an article's claims, from the first to the one behind the last. */
    record Range(int from, int to) {}

    void article(long key, String code) {
        ranks.put(key, codes.size());
        codes.add(code);
    }

    void claim(long key, long article, int sequence) {
        addedKeys.add(key);
        addedRanks.add(requireNonNull(ranks.get(article)));
        addedSequences.add(sequence);
    }

    /** Says that all claims are there. */
    void complete() {
        keys = addedKeys.build().toArray();
        int[] rank = addedRanks.build().toArray();
        int[] sequence = addedSequences.build().toArray();
        starts = new int[codes.size() + 1];
        for (int article : rank) {
            starts[article + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        // Each article's claims stand together, their sequence above and their place in the keys below in one long.
        long[] ordered = new long[keys.length];
        int[] next = starts.clone();
        for (int at = 0; at < keys.length; at++) {
            ordered[next[rank[at]]++] = ((long) sequence[at] << Integer.SIZE) | at;
        }
        for (int article = 0; article < codes.size(); article++) {
            Arrays.sort(ordered, starts[article], starts[article + 1]);
        }
        numbers = new int[keys.length];
        for (int number = 0; number < ordered.length; number++) {
            numbers[(int) ordered[number]] = number;
        }
    }

    /** The number of the claim whose key is in that place, from 0, among all keys. */
    int at(int place) {
        return numbers[place];
    }

    /** The number of the claim with that key. */
    int number(long key) {
        return numbers[Arrays.binarySearch(keys, key)];
    }

    /** The numbers of the claims of the article with that key. */
    Range of(long article) {
        int rank = requireNonNull(ranks.get(article));
        return new Range(starts[rank], starts[rank + 1]);
    }

    /** The keys in the order of their numbers. */
    long[] keys() {
        return inOrder(keys);
    }

    /** What was given in the order of the keys, in that of the numbers. */
    long[] inOrder(long[] byKey) {
        long[] byNumber = new long[byKey.length];
        for (int at = 0; at < byKey.length; at++) {
            byNumber[numbers[at]] = byKey[at];
        }
        return byNumber;
    }

    /** The first number of each article, ascending, and behind the last one the number of claims. */
    int[] articleStarts() {
        return starts;
    }

    /** The articles, as places in {@link #articleStarts}, in the order of their codes. */
    int[] articlesByCode() {
        return IntStream.range(0, codes.size())
                .boxed()
                .sorted(comparing(codes::get, comparingInt(String::length).thenComparing(code -> code)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
