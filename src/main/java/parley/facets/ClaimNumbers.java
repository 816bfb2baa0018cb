package parley.facets;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The number of each claim in the index, by its key in the database, and where the numbers of each article begin. */
final class ClaimNumbers {

    private final LongStream.Builder addedKeys = LongStream.builder();
    private final IntStream.Builder addedNumbers = IntStream.builder();
    private final Map<String, Article> articles = new HashMap<>();

    private long[] sorted = {};
    private int[] numbers = {};

    private static final class Article {
        private final String code;
        private int start = Integer.MAX_VALUE;

        private Article(String code) {
            this.code = code;
        }

        int start() {
            return start;
        }

        String code() {
            return code;
        }
    }

    /** Takes the next claim; keys come in ascending order. */
    void add(long key, int number, String articleCode) {
        addedKeys.add(key);
        addedNumbers.add(number);
        Article article = articles.computeIfAbsent(articleCode, Article::new);
        article.start = Math.min(article.start, number);
    }

    /** Says that all claims are there. */
    void complete() {
        sorted = addedKeys.build().toArray();
        numbers = addedNumbers.build().toArray();
    }

    int of(long key) {
        return numbers[Arrays.binarySearch(sorted, key)];
    }

    /** The keys in the order of their numbers. */
    long[] keys() {
        long[] keys = new long[sorted.length];
        for (int at = 0; at < sorted.length; at++) {
            keys[numbers[at]] = sorted[at];
        }
        return keys;
    }

    /** The first number of each article, ascending, and behind the last one the number of claims. */
    int[] articleStarts() {
        return IntStream.concat(inOrder().stream().mapToInt(Article::start), IntStream.of(sorted.length))
                .toArray();
    }

    /** The articles, as places in {@link #articleStarts}, in the order of their codes. */
    int[] articlesByCode() {
        List<Article> inOrder = inOrder();
        return IntStream.range(0, inOrder.size())
                .boxed()
                .sorted(comparing(
                        at -> inOrder.get(at).code(),
                        comparingInt(String::length).thenComparing(code -> code)))
                .mapToInt(at -> at)
                .toArray();
    }

    private List<Article> inOrder() {
        List<Article> inOrder = new ArrayList<>(articles.values());
        inOrder.sort(comparingInt(Article::start));
        return inOrder;
    }
}
