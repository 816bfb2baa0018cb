package parley.debate;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which claims are related to which and how, as it was at one revision of the archive. It knows claims by their keys in
 * the database, and never reads one.
 */
public final class RelationIndex {

    private static final List<RelationType> TYPES = List.of(RelationType.values());

    /** The claims that take part in a relation, by ascending keys; relations name them by their place here. */
    private final long[] claims;

    private final int[] from;
    private final int[] to;
    private final byte[] types;

    private RelationIndex(long[] fromKeys, long[] toKeys, byte[] types) {
        this.claims = Arrays.stream(new long[][] {fromKeys, toKeys})
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        this.from = places(fromKeys);
        this.to = places(toKeys);
        this.types = types;
    }

    private int[] places(long[] keys) {
        return Arrays.stream(keys)
                .mapToInt(key -> Arrays.binarySearch(claims, key))
                .toArray();
    }

    static RelationIndex read(JdbcClient sql) {
        LongStream.Builder from = LongStream.builder();
        LongStream.Builder to = LongStream.builder();
        ByteArrayOutputStream types = new ByteArrayOutputStream();
        sql.sql("select from_claim_id, to_claim_id, type from relation").query(row -> {
            from.add(row.getLong(1));
            to.add(row.getLong(2));
            types.write(TYPES.indexOf(RelationType.valueOf(requireNonNull(row.getString(3)))));
        });
        return new RelationIndex(from.build().toArray(), to.build().toArray(), types.toByteArray());
    }

    /**
     * The claims with the most relations.
     *
     * @param keys of those to draw
     * @param related how many take part in a relation at all
     */
    record Ranked(List<Long> keys, long related) {}

    /** Ranks claims by their relations of these types to each other, where both are admitted. */
    Ranked ranked(LongPredicate admitted, Set<RelationType> wanted, int most) {
        BitSet in = in(admitted);
        int[] weights = new int[claims.length];
        for (int at = 0; at < types.length; at++) {
            if (wanted.contains(type(at)) && in.get(from[at]) && in.get(to[at])) {
                weights[from[at]]++;
                weights[to[at]]++;
            }
        }
        return new Ranked(
                heaviest(weights, most),
                Arrays.stream(weights).filter(weight -> weight > 0).count());
    }

    /** The claims one relation away from these and not among them, those with the most such relations first. */
    List<Long> neighbours(Collection<Long> near, LongPredicate admitted, Set<RelationType> wanted, int most) {
        BitSet middle = in(near::contains);
        int[] weights = new int[claims.length];
        for (int at = 0; at < types.length; at++) {
            if (wanted.contains(type(at)) && middle.get(from[at]) != middle.get(to[at])) {
                weights[middle.get(from[at]) ? to[at] : from[at]]++;
            }
        }
        for (int place = 0; place < weights.length; place++) {
            if (weights[place] > 0 && !admitted.test(claims[place])) {
                weights[place] = 0;
            }
        }
        return heaviest(weights, most);
    }

    private List<Long> heaviest(int[] weights, int most) {
        return IntStream.range(0, weights.length)
                .filter(place -> weights[place] > 0)
                .boxed()
                .sorted(comparingInt((Integer place) -> -weights[place]).thenComparing(place -> place))
                .limit(most)
                .map(place -> claims[place])
                .toList();
    }

    /** How many relations of each type there are between claims that are admitted. */
    Map<RelationType, Long> types(LongPredicate admitted) {
        BitSet in = in(admitted);
        return byType(at -> in.get(from[at]) && in.get(to[at]));
    }

    /** How many relations of each type a claim has to claims that are admitted. */
    Map<RelationType, Long> types(LongPredicate admitted, long focus) {
        int place = Arrays.binarySearch(claims, focus);
        return byType(at -> (from[at] == place && admitted.test(claims[to[at]]))
                || (to[at] == place && admitted.test(claims[from[at]])));
    }

    private Map<RelationType, Long> byType(IntPredicate counts) {
        Map<RelationType, Long> found = new EnumMap<>(RelationType.class);
        for (int at = 0; at < types.length; at++) {
            if (counts.test(at)) {
                found.merge(type(at), 1L, Long::sum);
            }
        }
        return found;
    }

    /** Whoever counts relations by what their claims have. */
    @FunctionalInterface
    public interface Counting {

        /** @param from the groups that the claim belongs to at which the relation begins, a bit for each */
        void relation(int from, int to, RelationType type);
    }

    /**
     * Tells of each relation which groups the claims at both of its ends belong to; of those that have an end in no group
     * nothing.
     *
     * @param groups at most 31 of them
     */
    public void among(List<LongPredicate> groups, Counting counting) {
        int[] belongs = new int[claims.length];
        for (int place = 0; place < claims.length; place++) {
            for (int group = 0; group < groups.size(); group++) {
                if (groups.get(group).test(claims[place])) {
                    belongs[place] |= 1 << group;
                }
            }
        }
        for (int at = 0; at < types.length; at++) {
            if (belongs[from[at]] != 0 && belongs[to[at]] != 0) {
                counting.relation(belongs[from[at]], belongs[to[at]], type(at));
            }
        }
    }

    private RelationType type(int at) {
        return TYPES.get(types[at]);
    }

    private BitSet in(LongPredicate admitted) {
        BitSet in = new BitSet(claims.length);
        for (int place = 0; place < claims.length; place++) {
            if (admitted.test(claims[place])) {
                in.set(place);
            }
        }
        return in;
    }
}
