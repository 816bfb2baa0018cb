package parley.facets;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which claims have which value of which facet, as it was at one revision of the archive. Claims are numbered from 0 by
 * publication and then in the order of the text, so that those of one article stand together; each value of a facet has
 * the set of their numbers. It never changes, and any number of readers share it.
 */
final class ClaimIndex {

    private final long revision;
    private final long[] keys;
    private final long[] revised;
    private final int[] articleStarts;
    private final int[] articlesByCode;
    private final long[] published;
    private final Map<Facet, Map<String, Value>> bySlug = new EnumMap<>(Facet.class);
    private final Map<Facet, List<Value>> bySize = new EnumMap<>(Facet.class);
    private final Map<Facet, ForwardIndex> forward = new EnumMap<>(Facet.class);
    private final RoaringBitmap all;

    /**
     * @param keys of the claims in the database, by their number
     * @param revised when each was recorded or last changed, by its number, in microseconds since 1970
     * @param articleStarts the number of the first claim of each article, and behind the last one the number of claims
     * @param articlesByCode the articles, as places in that array, in the order of their codes
     * @param published the day, since 1970, by which each article is certain to have been published
     */
    ClaimIndex(
            long revision,
            long[] keys,
            long[] revised,
            int[] articleStarts,
            int[] articlesByCode,
            long[] published,
            Map<Facet, Map<String, Named>> values) {
        this.revision = revision;
        this.keys = keys;
        this.revised = revised;
        this.articleStarts = articleStarts;
        this.articlesByCode = articlesByCode;
        this.published = published;
        values.forEach((facet, sets) -> {
            List<Value> numbered = new ArrayList<>(sets.size());
            sets.entrySet().stream()
                    .sorted(comparing(
                                    Map.Entry<String, Named>::getValue,
                                    comparingLong(Named::size).reversed())
                            .thenComparing(Map.Entry::getKey))
                    .forEach(entry -> numbered.add(Value.of(numbered.size(), entry.getKey(), entry.getValue())));
            bySize.put(facet, numbered);
            bySlug.put(facet, numbered.stream().collect(toMap(Value::slug, identity())));
            if (!facet.closed()) {
                forward.put(facet, forward(facet, numbered));
            }
        });
        this.all = RoaringBitmap.bitmapOfRange(0, keys.length);
    }

    /**
     * The claims that have one value of a facet, as they are read.
     *
     * @param label its name; absent in a closed facet
     */
    record Named(@Nullable String label, RoaringBitmap claims) {

        long size() {
            return claims.getLongCardinality();
        }
    }

    /**
     * One value of a facet.
     *
     * @param number its place among the facet's values, those that most claims have first
     * @param label its name; absent in a closed facet
     * @param claims the numbers of those that have it
     * @param size how many they are
     */
    record Value(int number, String slug, @Nullable String label, RoaringBitmap claims, long size) {

        static Value of(int number, String slug, Named named) {
            return new Value(number, slug, named.label(), named.claims(), named.size());
        }
    }

    private ForwardIndex forward(Facet facet, List<Value> values) {
        Stream<RoaringBitmap> claims = values.stream().map(Value::claims);
        return facet.ofArticles()
                ? new ForwardIndex(
                        articleStarts.length - 1, claims.map(this::articles).toList())
                : new ForwardIndex(keys.length, claims.toList());
    }

    /** The articles, as places in their order, that these claims stand in. */
    private RoaringBitmap articles(RoaringBitmap claims) {
        RoaringBitmap articles = new RoaringBitmap();
        PeekableIntIterator left = claims.getIntIterator();
        while (left.hasNext()) {
            int article = article(left.peekNext());
            articles.add(article);
            left.advanceIfNeeded(articleStarts[article + 1]);
        }
        return articles;
    }

    /** The article that a claim stands in: the last one that begins there or before, for some have no claims. */
    private int article(int number) {
        int at = Arrays.binarySearch(articleStarts, number);
        if (at < 0) {
            return -at - 2;
        }
        while (articleStarts[at + 1] == number) {
            at++;
        }
        return at;
    }

    long revision() {
        return revision;
    }

    /** Every value of a facet, by its slug. */
    Map<String, Value> values(Facet facet) {
        return bySlug.getOrDefault(facet, Map.of());
    }

    /** The value with a slug that there is. */
    Value value(Facet facet, String slug) {
        return requireNonNull(values(facet).get(slug), slug);
    }

    /** The same by their numbers, those that most claims have first. */
    List<Value> bySize(Facet facet) {
        return bySize.getOrDefault(facet, List.of());
    }

    /** The numbers of the values that each article has, in facets of articles, or each claim; none for a closed facet. */
    @Nullable
    ForwardIndex forward(Facet facet) {
        return forward.get(facet);
    }

    /** How many claims there are. */
    int size() {
        return keys.length;
    }

    /** How many pieces a set of all claims has, of 65,536 numbers each. */
    int pieces() {
        return (keys.length >>> 16) + 1;
    }

    /** How many of the claims found stand in each article. */
    int[] byArticle(RoaringBitmap found) {
        int[] counts = new int[articleStarts.length - 1];
        int article = 0;
        for (PeekableIntIterator each = found.getIntIterator(); each.hasNext(); ) {
            int number = each.next();
            while (articleStarts[article + 1] <= number) {
                article++;
            }
            counts[article]++;
        }
        return counts;
    }

    /** The values of a filter that nothing in the archive has. */
    List<UnknownValue> unknown(ClaimFilter filter) {
        return Arrays.stream(Facet.values())
                .flatMap(facet -> Stream.concat(filter.values(facet).stream(), filter.excluded(facet).stream())
                        .filter(value -> !values(facet).containsKey(value))
                        .map(value -> new UnknownValue(facet, value)))
                .toList();
    }

    /** The claims that the filter lets through, whatever it chooses in the facets left out. */
    RoaringBitmap find(ClaimFilter filter, Facet... chosenLeftOut) {
        RoaringBitmap found = chosen(filter, List.of(chosenLeftOut));
        for (Map.Entry<Facet, List<String>> entry : filter.excluded().entrySet()) {
            found = RoaringBitmap.andNot(found, anyOf(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    private RoaringBitmap chosen(ClaimFilter filter, List<Facet> ignored) {
        RoaringBitmap[] sets = filter.chosen().entrySet().stream()
                .filter(entry -> !ignored.contains(entry.getKey()))
                .map(entry -> anyOf(entry.getKey(), entry.getValue()))
                .toArray(RoaringBitmap[]::new);
        return switch (sets.length) {
            case 0 -> all;
            case 1 -> sets[0];
            default -> FastAggregation.and(sets);
        };
    }

    /** The claims that have any of these values. */
    RoaringBitmap anyOf(Facet facet, Collection<String> slugs) {
        RoaringBitmap[] sets = slugs.stream()
                .map(slug -> values(facet).get(slug))
                .filter(value -> value != null)
                .map(Value::claims)
                .toArray(RoaringBitmap[]::new);
        return sets.length == 1 ? sets[0] : FastAggregation.or(sets);
    }

    /** The claims of articles that are certain to have been published by a day. */
    RoaringBitmap publishedBy(LocalDate day) {
        long last = day.toEpochDay();
        RoaringBitmap claims = new RoaringBitmap();
        for (int article = 0; article < published.length; article++) {
            if (published[article] <= last) {
                claims.add((long) articleStarts[article], articleStarts[article + 1]);
            }
        }
        return claims;
    }

    /** Counts the claims found by the values that they have. */
    Tally tally(RoaringBitmap found) {
        return new Tally(this, found);
    }

    /** The keys of some of the claims found. */
    List<Long> keys(RoaringBitmap found, Sort sort, int offset, int size) {
        if (offset >= found.getLongCardinality()) {
            return List.of();
        }
        IntStream.Builder numbers = IntStream.builder();
        switch (sort) {
            case RELEVANCE, OLDEST -> take(found, found.select(offset), all.last(), size, numbers);
            case NEWEST -> {
                int last = articleStarts.length - 2;
                byArticle(
                        found,
                        IntStream.rangeClosed(0, last).map(at -> last - at).toArray(),
                        offset,
                        size,
                        numbers);
            }
            case TEXT -> byArticle(found, articlesByCode, offset, size, numbers);
        }
        return numbers.build().mapToLong(number -> keys[number]).boxed().toList();
    }

    /** Every key of the claims found, by publication. */
    LongStream keys(RoaringBitmap found) {
        return found.stream().mapToLong(number -> keys[number]);
    }

    /** Tells of a key whether the filter lets its claim through. */
    LongPredicate admitting(ClaimFilter filter) {
        if (filter.isEmpty()) {
            return key -> true;
        }
        long[] admitted = keys(find(filter)).sorted().toArray();
        return key -> Arrays.binarySearch(admitted, key) >= 0;
    }

    /** The claims found that were recorded or changed last, the latest first. */
    List<Revision> latest(RoaringBitmap found, int most) {
        PriorityQueue<Revision> latest = new PriorityQueue<>(Revision.BY_TIME);
        found.stream().forEach(number -> {
            Revision oldest = latest.peek();
            if (oldest == null || latest.size() < most || revised[number] >= oldest.micros()) {
                latest.add(new Revision(keys[number], revised[number]));
                if (latest.size() > most) {
                    latest.remove();
                }
            }
        });
        return latest.stream().sorted(Revision.BY_TIME.reversed()).toList();
    }

    private void byArticle(RoaringBitmap found, int[] articles, int offset, int size, IntConsumer numbers) {
        int before = offset;
        int left = size;
        for (int article : articles) {
            int start = articleStarts[article];
            int end = articleStarts[article + 1];
            int here = (int) found.rangeCardinality(start, end);
            if (before >= here) {
                before -= here;
            } else {
                int first = found.select((int) (found.rankLong(start) - (found.contains(start) ? 1 : 0)) + before);
                left -= take(found, first, end - 1, left, numbers);
                before = 0;
            }
            if (left == 0) {
                return;
            }
        }
    }

    /** Takes the claims found from one number to another, at most so many; says how many it took. */
    private static int take(RoaringBitmap found, int from, int to, int most, IntConsumer numbers) {
        PeekableIntIterator claims = found.getIntIterator();
        claims.advanceIfNeeded(from);
        int taken = 0;
        while (taken < most && claims.hasNext() && claims.peekNext() <= to) {
            numbers.accept(claims.next());
            taken++;
        }
        return taken;
    }

    /** Bytes that the sets take, about. */
    long bytes() {
        return Arrays.stream(Facet.values())
                        .flatMap(facet -> values(facet).values().stream())
                        .mapToLong(value -> value.claims().getLongSizeInBytes())
                        .sum()
                + forward.values().stream().mapToLong(ForwardIndex::bytes).sum()
                + 8L * (keys.length + revised.length);
    }
}
