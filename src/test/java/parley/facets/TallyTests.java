package parley.facets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;
import parley.facets.ClaimIndex.Named;

/**
 * Counts of a large archive, where facets with few and with many values are counted in different ways, come out as the
 * sets of the values say.
 */
class TallyTests {

    private static final int ARTICLES = 3_000;

    private final Random random = new Random(7);
    private final int[] starts = new int[ARTICLES + 1];
    private final ClaimIndex index = index();

    private ClaimIndex index() {
        for (int article = 0; article < ARTICLES; article++) {
            // Some articles have no claims.
            starts[article + 1] = starts[article] + Math.max(0, random.nextInt(-20, 150));
        }
        int claims = starts[ARTICLES];
        Map<Facet, Map<String, Named>> values = new EnumMap<>(Facet.class);
        values.put(Facet.AUTHOR, ofArticles(900));
        values.put(Facet.ARTICLE, ofArticles(ARTICLES));
        values.put(Facet.ACTOR, ofClaims(300, claims));
        values.put(Facet.TOPIC, ofClaims(3, claims));
        values.put(Facet.CERTAINTY, ofClaims(2, claims));
        return new ClaimIndex(
                1,
                new long[claims],
                new long[claims],
                starts,
                IntStream.range(0, ARTICLES).toArray(),
                new long[ARTICLES],
                values);
    }

    private Map<String, Named> ofArticles(int values) {
        Map<String, Named> sets = sets(values);
        for (int article = 0; article < ARTICLES; article++) {
            for (int has = random.nextInt(3); has >= 0; has--) {
                requireNonNull(sets.get("v" + random.nextInt(values))).claims().add((long) starts[article], (long)
                        starts[article + 1]);
            }
        }
        return sets;
    }

    private Map<String, Named> ofClaims(int values, int claims) {
        Map<String, Named> sets = sets(values);
        for (int claim = 0; claim < claims; claim++) {
            for (int has = random.nextInt(3); has > 0; has--) {
                // Some values are in most claims and some in next to none.
                int value = (int) (values * Math.pow(random.nextDouble(), 4));
                requireNonNull(sets.get("v" + value)).claims().add(claim);
            }
        }
        return sets;
    }

    private static Map<String, Named> sets(int values) {
        Map<String, Named> sets = new HashMap<>();
        IntStream.range(0, values).forEach(value -> sets.put("v" + value, new Named("Value", new RoaringBitmap())));
        return sets;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.01, 0.3, 0.9, 1})
    void eachValueIsCountedAsItsSetSays(double share) {
        RoaringBitmap found = RoaringBitmap.bitmapOf(IntStream.range(0, index.size())
                .filter(claim -> random.nextDouble() < share)
                .toArray());
        Tally tally = index.tally(found);
        for (Facet facet : Facet.values()) {
            int[] counts = tally.of(facet);
            assertThat(counts)
                    .as(facet.name())
                    .hasSameSizeAs(index.bySize(facet).toArray());
            int[] expected = index.bySize(facet).stream()
                    .mapToInt(value -> RoaringBitmap.and(found, value.claims()).getCardinality())
                    .toArray();
            assertThat(counts).as(facet.name()).containsExactly(expected);
        }
        assertThat(Arrays.stream(index.byArticle(found)).sum()).isEqualTo(found.getCardinality());
    }
}
